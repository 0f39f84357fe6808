import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { partsOf } from '../words/line.ts';
import { findNamed } from '../words/matching.ts';
import { meantPerson, noAnswers } from '../words/meant-person.ts';
import { type LineChanges, labelFor } from '../words/naming.ts';

const vacancyPattern = /^\s*(?:vacant|vacancy|open position)\b\s*[:,]?\s*(.*)$/iu;

/** Whether a line is about a position that nobody holds: "vacant Energy Manager, Plant 4 > Jon Berg". */
export const isVacancyLine = (text: string): boolean => vacancyPattern.test(text);

/**
 * The changes that such a line makes: the position, its unit, and whom it reports to after `>`. A unit that is not in
 * the plan is added. Throws INVALID_INPUT without a position, CONFLICT where it stands vacant already, and NOT_FOUND
 * for a manager who is not in the plan.
 */
export function vacancyChanges(plan: Plan, text: string, today: CalendarDate, newId: IdSource): LineChanges {
  const [own = '', managerName = ''] = partsOf(vacancyPattern.exec(text)?.[1] ?? '', />|→/);
  const [title = '', unitName = '', ...more] = partsOf(own, /[,;]/);
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Name the position, such as “vacant Energy Manager, Plant 4”');
  const manager = managerName === '' ? null : meantPerson(plan, managerName, noAnswers);
  if (managerName !== '' && manager === null)
    throw new AppError('NOT_FOUND', `${managerName} is not on the map: add them first`);
  const known = unitName === '' ? null : findNamed(plan, 'businessUnits', unitName);
  const unitId = unitName === '' ? (manager?.unitId ?? null) : (known?.id ?? newId());
  const isThere = Object.values(plan.vacancies).some(
    (vacancy) => vacancy.title === title && vacancy.unitId === unitId,
  );
  if (isThere) throw new AppError('CONFLICT', `“${title}” stands vacant there already`);
  const vacancy = {
    id: newId(),
    title,
    unitId,
    managerId: manager?.id ?? null,
    since: today,
    note: more.join(', '),
  };
  return {
    label: labelFor('Add vacancy', title),
    changes: [
      ...(unitName !== '' && known === null && unitId !== null
        ? [insertOf('businessUnits', { id: unitId, name: unitName })]
        : []),
      insertOf('vacancies', vacancy),
    ],
  };
}
