import { entryOf } from '../../method/decision/early-entry.ts';
import type { Change } from '../../model/change.ts';
import { insertOf, updateOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { competitorIdFor, type LineChanges } from '../words/naming.ts';
import type { EntryLine } from './entry-line.ts';

/**
 * The changes that a typed entry makes: when a supplier came into a decision; a rival that is not in the plan is
 * added, an entry that is there already is changed. Throws INVALID_INPUT when the line names nobody.
 */
export function addEntryChanges(plan: Plan, decisionId: Id, line: EntryLine, newId: IdSource): LineChanges {
  if (line.name === '' && !line.isUs)
    throw new AppError('INVALID_INPUT', 'Start with a supplier, such as “Halden phase 4 since 12 March”');
  const changes: Change[] = [];
  const competitorId = line.isUs ? null : competitorIdFor(plan, line.name, changes, newId);
  const known = entryOf(plan, decisionId, competitorId);
  const said = {
    ...(line.phase === null ? {} : { phase: line.phase }),
    ...(line.enteredOn === null ? {} : { enteredOn: line.enteredOn }),
  };
  const change =
    known === null
      ? insertOf('entryAssessments', { id: newId(), decisionCenterId: decisionId, competitorId, ...said })
      : updateOf(plan, 'entryAssessments', known.id, said);
  if (change !== null) changes.push(change);
  const name = line.isUs ? 'we' : (plan.competitors[competitorId ?? '']?.name ?? line.name);
  return { label: `Say when ${name} came in`, changes };
}
