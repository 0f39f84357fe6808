import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { InsightCard } from '../model/records/insight.ts';
import type { InsightLine } from './insight-line.ts';
import { findPerson } from './words/matching.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/**
 * The changes that a typed insight makes. A teller who is not in the plan becomes the source in words. `values` adds
 * what the screen knows, such as the kind of the column or the card it follows from; what was typed comes first.
 * Throws INVALID_INPUT when the line has no title.
 */
export function addInsightChanges(
  plan: Plan,
  line: InsightLine,
  newId: IdSource,
  values: Partial<Omit<InsightCard, 'id'>> = {},
): LineChanges & { insightId: Id } {
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Say what it is, such as “goal: cut scrap by a third”');
  const teller = findPerson(plan, line.toldByName);
  const toldInWords = teller === null && line.toldByName !== '' ? `Told by ${line.toldByName}` : '';
  const insightId = newId();
  const card: Partial<Omit<InsightCard, 'id'>> = {
    ...values,
    title: line.title,
    ...(line.kind === null ? {} : { kind: line.kind }),
    ...(teller === null ? {} : { toldById: teller.id }),
    ...(line.source === '' && toldInWords === '' ? {} : { source: line.source || toldInWords }),
    ...(line.soWhat === '' ? {} : { soWhat: line.soWhat }),
    ...(line.confirmed ? { validation: 'confirmed' } : {}),
  };
  const changes = [insertOf('insightCards', { id: insightId, ...card })];
  return { label: labelFor('Add insight', line.title), changes, insightId };
}
