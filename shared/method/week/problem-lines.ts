import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { openProblems } from '../position/problems.ts';
import { memberName } from '../stakeholders.ts';
import type { OfPlan } from './of-plan.ts';

/** A problem of the customer with us that should have been solved. */
export type ProblemLine = OfPlan & {
  problemId: Id;
  title: string;
  /** '' for nobody. */
  ownerName: string;
  dueDate: CalendarDate;
};

/** Open problems whose day has passed, the longest late first (METHOD R81). */
export function lateProblems(plan: Plan, ofPlan: OfPlan, today: CalendarDate): ProblemLine[] {
  return openProblems(plan, today).flatMap(({ problemId, title, ownerId, dueDate, daysLate }) =>
    dueDate === null || daysLate === 0
      ? []
      : [{ ...ofPlan, problemId, title, ownerName: memberName(plan, ownerId), dueDate }],
  );
}
