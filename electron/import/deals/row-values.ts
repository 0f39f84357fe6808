import type { Id } from '../../../shared/model/field.ts';
import type { Opportunity } from '../../../shared/model/records/opportunity.ts';
import type { Deal } from '../../../shared/model/records/position.ts';
import type { DealRow } from './deal-row.ts';
import { lossReasonOf } from './stage-words.ts';

/** The records of the plan that a row is about. */
export type DealLinks = { offeringId: Id | null; ownerId: Id | null; contactId: Id | null };

/** What a row says of a deal that is over; what it leaves blank is not here and stays as it is. */
export function dealValues(row: DealRow, links: DealLinks): Partial<Omit<Deal, 'id'>> {
  const isWon = row.stage === 'closedWon';
  return filled({
    outcome: isWon ? 'won' : 'lost',
    title: row.title,
    date: row.closeDate,
    kind: row.kind,
    value: row.value,
    ...links,
    externalId: row.externalId,
    ...(isWon ? { whatWorked: row.reason } : { whyFailed: row.reason }),
  });
}

/** What a row says of an opportunity; a closed one says so and why. */
export function opportunityValues(
  row: DealRow,
  { offeringId, ownerId, contactId }: DealLinks,
): Partial<Omit<Opportunity, 'id'>> {
  return filled({
    stage: row.stage,
    title: row.title,
    kind: row.kind,
    value: row.value,
    probability: row.probability,
    closeDate: row.closeDate,
    ownerId,
    contactId,
    offeringIds: offeringId === null ? null : [offeringId],
    lostReason: row.stage === 'closedLost' ? (lossReasonOf(row.reason) ?? null) : null,
    nextStep: row.nextStep,
    note: row.note,
    externalId: row.externalId,
  });
}

/** The values with what an opportunity already offers kept: a file names one product of perhaps several. */
export function addedTo(known: Opportunity, values: Partial<Omit<Opportunity, 'id'>>): typeof values {
  if (values.offeringIds === undefined) return values;
  return { ...values, offeringIds: [...new Set([...known.offeringIds, ...values.offeringIds])] };
}

type Filled<T> = { [K in keyof T]?: Exclude<T[K], null> };

function filled<T extends object>(values: T): Filled<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  // Only blanks were taken out.
  return Object.fromEntries(entries) as Filled<T>;
}
