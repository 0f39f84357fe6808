import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { competitorIdFor, type LineChanges, labelFor, memberIdFor, personIdFor } from '../words/naming.ts';
import type { DealLine } from './deal-line.ts';

/**
 * The changes that a typed deal makes; a colleague, contact or rival it names for the first time is added.
 * Throws INVALID_INPUT when the line has no title.
 */
export function addDealChanges(plan: Plan, line: DealLine, newId: IdSource): LineChanges & { dealId: Id } {
  const { title, outcome, kind, value, date, reason } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Name the deal, such as “won Dock crane retrofit 240k 2025-03”');
  const changes: Change[] = [];
  const dealId = newId();
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const contactId = line.contactName === '' ? null : personIdFor(plan, line.contactName, changes, newId);
  const competitorId = line.rivalName === '' ? null : competitorIdFor(plan, line.rivalName, changes, newId);
  const lesson = outcome === 'won' ? { whatWorked: reason } : { whyFailed: reason };
  changes.push(
    insertOf('deals', {
      id: dealId,
      title: title.slice(0, 300),
      outcome,
      value,
      date,
      ownerId,
      contactId,
      competitorId,
      ...(kind === null ? {} : { kind }),
      ...lesson,
    }),
  );
  return { label: labelFor(`Add ${outcome} deal`, title), changes, dealId };
}
