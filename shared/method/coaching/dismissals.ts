import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';

/** What a piece of coaching was about: the rule, and the record it named or '' for the plan as a whole. */
const keyOf = (rule: string, subjectId: string): string => `${rule} ${subjectId}`;

/** Tells whether a rule's word about a record was answered with a reason, and is not to be said again. */
export function dismissedIn(plan: Plan): (rule: string, recordId: Id | null) => boolean {
  const answered = new Set(listOf(plan, 'dismissals').map(({ rule, subjectId }) => keyOf(rule, subjectId)));
  return (rule, recordId) => answered.has(keyOf(rule, recordId ?? ''));
}

/** The change that answers a piece of coaching with a reason. Throws INVALID_INPUT when the reason is empty. */
export function dismissalOf(
  point: { id: string; target: { recordId: Id | null } },
  reason: string,
  today: CalendarDate,
  id: Id,
): Change {
  const subjectId = point.target.recordId ?? '';
  return insertOf('dismissals', { id, rule: point.id, subjectId, reason: reason.trim(), date: today });
}
