import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { PlanAction } from '../model/records/commitment.ts';
import type { ActionLine } from './action-line.ts';
import { findPerson } from './words/matching.ts';
import { type LineChanges, labelFor, memberIdFor } from './words/naming.ts';

/**
 * The changes that a typed action makes. An owner who is not on the team joins it. A counterpart who is not in the
 * plan stays in the title: "with Quality" may be a department. `values` adds what the screen knows, such as the goal
 * it was typed under; what was typed comes first. Throws INVALID_INPUT when nothing is left for a title.
 */
export function addActionChanges(
  plan: Plan,
  line: ActionLine,
  newId: IdSource,
  values: Partial<Omit<PlanAction, 'id'>> = {},
): LineChanges & { actionId: Id } {
  const counterpart = findPerson(plan, line.counterpartName);
  const isUnknown = counterpart === null && line.counterpartName !== '';
  const title = isUnknown ? `${line.title} with ${line.counterpartName}` : line.title;
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Say what is to be done, such as “Send the cost model”');
  const changes: Change[] = [];
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const actionId = newId();
  changes.push(
    insertOf('actions', {
      id: actionId,
      ...values,
      title,
      ownerId: ownerId ?? values.ownerId ?? null,
      customerCounterpartId: counterpart?.id ?? values.customerCounterpartId ?? null,
      dueDate: line.dueDate ?? values.dueDate ?? null,
      joint: line.joint || (values.joint ?? false),
    }),
  );
  return { label: labelFor('Add action', title), changes, actionId };
}
