import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import { businessCaseConditions } from './progress/business-case-conditions.ts';
import { actionsConditions, reviewConditions, strategyConditions } from './progress/commit-conditions.ts';
import type { Condition } from './progress/condition.ts';
import { decisionProcessConditions } from './progress/decision-conditions.ts';
import { frameConditions, insightConditions } from './progress/frame-conditions.ts';
import { decisionCenterConditions } from './progress/people-conditions.ts';
import { positionConditions } from './progress/position-conditions.ts';
import { selectionConditions } from './progress/selection-conditions.ts';
import { criteriaConditions, ideasConditions } from './progress/value-conditions.ts';
import { whitespaceConditions } from './progress/whitespace-conditions.ts';
import type { StepId } from './step-ids.ts';

export type StepProgress = {
  /** Mean of the conditions, 0 to 1. */
  share: number;
  conditions: Condition[];
};

/**
 * How far each step has come: its "done when" list, and the mean of it as one share. It tells what is missing and
 * blocks nothing (METHOD R74).
 */
export function stepProgress(plan: Plan, today: CalendarDate): Record<StepId, StepProgress> {
  return {
    frame: progressOf(frameConditions(plan, today)),
    selection: progressOf(selectionConditions(plan, today)),
    history: progressOf(positionConditions(plan, today)),
    insight: progressOf(insightConditions(plan)),
    decisionCenter: progressOf(decisionCenterConditions(plan)),
    decisionProcess: progressOf(decisionProcessConditions(plan)),
    criteria: progressOf(criteriaConditions(plan)),
    ideas: progressOf(ideasConditions(plan)),
    whitespace: progressOf(whitespaceConditions(plan, today)),
    businessCase: progressOf(businessCaseConditions(plan)),
    strategy: progressOf(strategyConditions(plan)),
    actions: progressOf(actionsConditions(plan, today)),
    review: progressOf(reviewConditions(plan, today)),
  };
}

function progressOf(conditions: Condition[]): StepProgress {
  const sum = conditions.reduce((total, condition) => total + condition.share, 0);
  return { share: conditions.length === 0 ? 0 : sum / conditions.length, conditions };
}
