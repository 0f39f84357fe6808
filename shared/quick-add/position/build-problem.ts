import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { type LineChanges, labelFor, memberIdFor, personIdFor } from '../words/naming.ts';
import type { ProblemLine } from './problem-line.ts';

/** The changes that a typed problem makes. Throws INVALID_INPUT when the line has no title. */
export function addProblemChanges(
  plan: Plan,
  line: ProblemLine,
  newId: IdSource,
): LineChanges & { problemId: Id } {
  const { title, openedOn, dueDate, effect } = line;
  if (title === '')
    throw new AppError(
      'INVALID_INPUT',
      'Say what is wrong, such as “Late spare parts, since 3 March, serious”',
    );
  const changes: Change[] = [];
  const problemId = newId();
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const raisedById = line.raisedByName === '' ? null : personIdFor(plan, line.raisedByName, changes, newId);
  changes.push(
    insertOf('problems', {
      id: problemId,
      title: title.slice(0, 300),
      openedOn,
      dueDate,
      effect,
      ownerId,
      raisedById,
    }),
  );
  return { label: labelFor('Add problem', title), changes, problemId };
}
