import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { type Problem, problemEffects } from '../../model/records/position.ts';
import { daysBetween } from '../../text/calendar.ts';

export type OpenProblem = {
  problemId: Id;
  title: string;
  status: Problem['status'];
  effect: Problem['effect'];
  ownerId: Id | null;
  dueDate: CalendarDate | null;
  /** Days since it was raised; 0 on the day itself and before. */
  ageDays: number;
  /** Days past the due day; 0 where it is not late or has no day. */
  daysLate: number;
};

/** Problems the customer has with us that are not solved: the late ones first, then the gravest, then the oldest (METHOD R81). */
export function openProblems(plan: Plan, today: CalendarDate): OpenProblem[] {
  return listOf(plan, 'problems')
    .filter((problem) => problem.status !== 'solved')
    .map(({ id, title, status, effect, ownerId, dueDate, openedOn }) => ({
      problemId: id,
      title,
      status,
      effect,
      ownerId,
      dueDate,
      ageDays: Math.max(0, daysBetween(openedOn, today)),
      daysLate: dueDate === null ? 0 : Math.max(0, daysBetween(dueDate, today)),
    }))
    .sort(
      (a, b) =>
        b.daysLate - a.daysLate ||
        problemEffects.indexOf(b.effect) - problemEffects.indexOf(a.effect) ||
        b.ageDays - a.ageDays,
    );
}
