import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { IdSource } from '../model/record.ts';
import type { BusinessCase } from '../model/records/business-case.ts';
import type { CaseEntryLine } from './case-entry-line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/**
 * The changes that a typed line makes: the line and an amount for each year. Throws INVALID_INPUT without a name, and
 * for more amounts than the case has years.
 */
export function addCaseEntryChanges(
  businessCase: BusinessCase,
  line: CaseEntryLine,
  newId: IdSource,
): LineChanges & { lineId: Id } {
  const { title, kind, amounts, firstYear, repeats } = line;
  const { years } = businessCase;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Name the line, such as “benefit Less scrap 90k a year”');
  if (firstYear + amounts.length - 1 > years)
    throw new AppError(
      'INVALID_INPUT',
      `The case ends after ${years === 1 ? 'one year' : `${years} years`}; lengthen it first, or leave the last amounts out`,
    );
  const lineId = newId();
  const changes: Change[] = [
    insertOf('businessCaseLines', { id: lineId, businessCaseId: businessCase.id, title, kind }),
  ];
  const last = amounts.length - 1;
  const count = repeats && amounts.length > 0 ? years - firstYear + 1 : amounts.length;
  for (let index = 0; index < count; index += 1) {
    const amount = amounts[Math.min(index, last)];
    if (amount !== undefined)
      changes.push(
        insertOf('businessCaseAmounts', { id: newId(), lineId, year: firstYear + index, ...amount }),
      );
  }
  return { label: labelFor(`Add ${kind}`, title), changes, lineId };
}
