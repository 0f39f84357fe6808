import { applyChanges } from '../../model/applying.ts';
import { inverseOf } from '../../model/change.ts';
import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { PastEdit, PlanPast } from './plan-past.ts';

/**
 * The plan with edits taken back, the newest first. With all of a history that is the plan the history began with.
 * Throws CONFLICT where the edits did not lead to this plan.
 */
export function takenBack(plan: Plan, edits: readonly PastEdit[]): Plan {
  const back = edits.flatMap(
    ({ changes }) => inverseOf({ planId: plan.plan.id, label: 'Back', changes: [...changes] }).changes,
  );
  return back.length === 0 ? plan : applyChanges(plan, back);
}

/**
 * What the plan held at the end of a day, from its history; null for a day before the history began. A clock that
 * was set back leaves no hole: what came before the last step of that day is not taken back, whenever it says it was.
 */
export function heldAtEndOf(past: PlanPast, day: CalendarDate): Plan | null {
  if (day < past.began) return null;
  const last = past.edits.findIndex((edit) => edit.day <= day);
  return takenBack(past.latest, last === -1 ? past.edits : past.edits.slice(0, last));
}
