import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { PlanObjective } from '../model/records/commitment.ts';
import type { ObjectiveLine } from './objective-line.ts';
import { type LineChanges, labelFor, memberIdFor } from './words/naming.ts';

/**
 * The changes that a typed goal makes. An owner who is not on the team joins it; what no field took goes to the
 * strategy text, so that nothing typed is lost. Throws INVALID_INPUT when the line has no title.
 */
export function addObjectiveChanges(
  plan: Plan,
  line: ObjectiveLine,
  newId: IdSource,
  values: Partial<Omit<PlanObjective, 'id'>> = {},
): LineChanges & { objectiveId: Id } {
  const { kind, title, dueDate, winForCustomer, winForUs, measure, baseline, target } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Say what is to be reached, such as “grow: a third line”');
  const changes: Change[] = [];
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const objectiveId = newId();
  changes.push(
    insertOf('objectives', {
      id: objectiveId,
      ...values,
      ...(kind === null ? {} : { kind }),
      ...{
        title,
        dueDate: dueDate ?? values.dueDate ?? null,
        winForCustomer,
        winForUs,
        measure,
        baseline,
        target,
      },
      ownerId: ownerId ?? values.ownerId ?? null,
      strategy: line.leftOver.join('\n'),
    }),
  );
  return { label: labelFor('Add goal', title), changes, objectiveId };
}
