import { AppError } from '../model/errors.ts';
import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { addPersonChanges } from './build-person.ts';
import { addRelationshipChanges } from './build-relationship.ts';
import { isVacancyLine, vacancyChanges } from './organization/vacancy-line.ts';
import { parsePersonLine } from './person-line.ts';
import { parseRelationshipLine } from './relationship-line.ts';
import type { LineChanges } from './words/naming.ts';

/**
 * The changes that a line typed on the map makes: a tie ("Li Chen influences Ana Ruiz strongly"), else a person
 * ("Nina Falk, CFO, Finance > Ana Ruiz"). A line with a comma or an arrow in front of the verb is a person.
 * "vacant Energy Manager, Plant 4 > Jon Berg" is a position that nobody holds.
 * Throws INVALID_INPUT when it names nobody, or says nothing new.
 */
export function drawLineChanges(plan: Plan, text: string, today: CalendarDate, newId: IdSource): LineChanges {
  if (isVacancyLine(text)) return vacancyChanges(plan, text, today, newId);
  const tie = parseRelationshipLine(text);
  const isTie = tie !== null && !/[,;>→@]/.test(`${tie.fromName}${tie.toName}`);
  const { label, changes } = isTie
    ? addRelationshipChanges(plan, tie, newId)
    : addPersonChanges(plan, parsePersonLine(text), today, newId);
  if (changes.length === 0) throw new AppError('CONFLICT', 'The map says so already');
  return { label, changes };
}
