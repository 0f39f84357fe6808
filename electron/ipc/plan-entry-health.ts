import type { PlanEntryHealth } from '../../shared/ipc/shapes.ts';
import { overdueActions } from '../../shared/method/action-checks.ts';
import { planHealth } from '../../shared/method/plan-health.ts';
import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';

/** What the portfolio shows of a plan's health on a day. */
export function planEntryHealth(plan: Plan, day: CalendarDate): PlanEntryHealth {
  const { score, rating, nextBestStep } = planHealth(plan, day);
  return {
    planId: plan.plan.id,
    score,
    rating,
    nextBestStep: nextBestStep.title,
    overdueActions: overdueActions(plan, day).length,
  };
}
