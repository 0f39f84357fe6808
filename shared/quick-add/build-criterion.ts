import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { CriterionLine } from './criterion-line.ts';
import { competitorIdFor, type LineChanges, labelFor } from './words/naming.ts';

/**
 * The changes that a typed criterion makes: the criterion, our rating, and a rating for each rival; a rival that is
 * not in the plan is added. Throws INVALID_INPUT when the line has no title.
 */
export function addCriterionChanges(
  plan: Plan,
  line: CriterionLine,
  newId: IdSource,
): LineChanges & { criterionId: Id } {
  const { title, importance, ours, mandatory } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Start with what they judge by, such as “Cyber security 5”');
  const changes: Change[] = [];
  const criterionId = newId();
  const formality = line.formality === null ? {} : { formality: line.formality };
  changes.push(insertOf('criteria', { id: criterionId, title, importance, mandatory, ...formality }));
  if (ours !== null) changes.push(insertOf('supplierRatings', { id: newId(), criterionId, rating: ours }));
  const rated = new Set<Id>();
  for (const { name, rating } of line.rivals) {
    const added: Change[] = [];
    const competitorId = competitorIdFor(plan, name, added, newId);
    if (rated.has(competitorId)) continue;
    rated.add(competitorId);
    changes.push(...added, insertOf('supplierRatings', { id: newId(), criterionId, competitorId, rating }));
  }
  return { label: labelFor('Add criterion', title), changes, criterionId };
}
