import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { isSameText } from '../text/fold.ts';
import { tidy } from './words/line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/**
 * The change that a typed unit makes: `Plant 4 > Operations`, the unit and what it is part of. Throws INVALID_INPUT
 * without a name, for a unit that is there already, and for a parent that is not.
 */
export function addUnitChanges(plan: Plan, text: string, newId: IdSource): LineChanges {
  const [name = '', parentName = ''] = text.split('>').map(tidy);
  const units = listOf(plan, 'businessUnits');
  const parent = units.find((unit) => isSameText(unit.name, parentName));
  if (name === '')
    throw new AppError('INVALID_INPUT', 'Start with the unit’s name, such as “Plant 4 > Operations”.');
  if (units.some((unit) => isSameText(unit.name, name)))
    throw new AppError('INVALID_INPUT', `There is already a unit called ${name}.`);
  if (parentName !== '' && parent === undefined)
    throw new AppError('INVALID_INPUT', `There is no unit called ${parentName} yet. Add it first.`);
  return {
    label: labelFor('Add unit', name),
    changes: [insertOf('businessUnits', { id: newId(), name, parentId: parent?.id ?? null })],
  };
}
