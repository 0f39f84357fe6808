import type { CalendarDate, Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import { type StepId, stepIds } from '../wizard/step-ids.ts';
import { coachingRules } from './coaching/rules.ts';

/** One thing worth doing, in words for the card of the coach. */
export type CoachingPoint = {
  /** The rule it comes from; stable, so that a view can remember it. */
  id: string;
  /** The step it belongs to. */
  step: StepId;
  /** A few words: "Close innovation first". */
  title: string;
  /** One to three sentences with names and numbers. */
  sentence: string;
  /** What the button says. */
  actionLabel: string;
  /** Where the button leads: a step, and the record to open there. */
  target: { step: StepId; recordId: Id | null };
  /** How much it is worth, 0–100; the list is ordered by it. */
  weight: number;
};

/**
 * Everything worth doing, the weightiest first, then in the order of the steps. Each rule of the table gives
 * at most one point; a plan with nothing to say about gives an empty list.
 */
export function coachingPoints(plan: Plan, today: CalendarDate): CoachingPoint[] {
  const points = coachingRules.flatMap((rule): CoachingPoint[] => {
    const advice = rule.evaluate(plan, today);
    if (advice === null) return [];
    const { recordId, targetStep, ...words } = advice;
    const target = { step: targetStep ?? rule.step, recordId };
    return [{ id: rule.id, step: rule.step, ...words, target, weight: rule.weight }];
  });
  return points.sort((a, b) => b.weight - a.weight || stepIds.indexOf(a.step) - stepIds.indexOf(b.step));
}

/** The weightiest point; where none is left, the advice to keep going. */
export function nextBestStep(plan: Plan, today: CalendarDate): CoachingPoint {
  return (
    coachingPoints(plan, today)[0] ?? {
      id: 'keepGoing',
      step: 'review',
      title: 'Nothing is missing',
      sentence: `The plan for ${plan.account.name} is complete, current and on time. Read it to the customer.`,
      actionLabel: 'Open the reviews',
      target: { step: 'review', recordId: null },
      weight: 0,
    }
  );
}
