import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { isSameText } from '../text/fold.ts';
import type { OfferingLine } from './offering-line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/** The change that a typed offering makes. Throws INVALID_INPUT without a name, and for one the catalog has. */
export function addOfferingChanges(plan: Plan, line: OfferingLine, newId: IdSource): LineChanges {
  const { name } = line;
  if (name === '')
    throw new AppError('INVALID_INPUT', 'Give the offering a name, such as “Energy monitoring”');
  if (Object.values(plan.offerings).some((offering) => isSameText(offering.name, name)))
    throw new AppError('INVALID_INPUT', `${name} is in the catalog already.`);
  return {
    label: labelFor('Add offering', name),
    changes: [insertOf('offerings', { id: newId(), ...line })],
  };
}
