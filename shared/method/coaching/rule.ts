import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { StepId } from '../../wizard/step-ids.ts';

/** What a rule has to say. */
export type Advice = {
  title: string;
  sentence: string;
  actionLabel: string;
  /** The record to open: for people and their roles the person's id. */
  recordId: Id | null;
  /** Where to open it, when that is another step than the rule's own. */
  targetStep?: StepId;
};

/** One entry of the table: when it fires, what it says, and what that is worth. */
export type CoachingRule = {
  id: string;
  step: StepId;
  /** 0–100; what stops a deal is worth more than what polishes a plan. */
  weight: number;
  /** The advice, or null where the rule has nothing to say. */
  evaluate: (plan: Plan, today: CalendarDate) => Advice | null;
};
