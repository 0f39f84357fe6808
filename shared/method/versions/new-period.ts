import type { Change } from '../../model/change.ts';
import { updateOf } from '../../model/editing.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanObjective } from '../../model/records/commitment.ts';

/** How a plan goes on from a day: its new frame, and what becomes of each goal that is named. */
export type NewPeriod = {
  startDate: CalendarDate;
  /** 12 to 24. */
  horizonMonths: number;
  /** Goals that are not named, or stay open, are carried over. */
  goals: ReadonlyMap<Id, PlanObjective['status']>;
};

/** The changes that start a new period of a plan; everything else stays, and so does its history (METHOD R67). */
export function newPeriodChanges(plan: Plan, { startDate, horizonMonths, goals }: NewPeriod): Change[] {
  const status =
    plan.plan.status === 'closed' || plan.plan.status === 'archived' ? 'active' : plan.plan.status;
  const changes = [
    updateOf(plan, 'plan', plan.plan.id, { startDate, horizonMonths, status }),
    ...[...goals].map(([id, status]) => updateOf(plan, 'objectives', id, { status })),
  ];
  return changes.filter((change) => change !== null);
}
