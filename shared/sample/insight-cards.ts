import type { InsightCard } from '../model/records/insight.ts';
import { insightRows } from './insight-rows.ts';
import { addRecord, daysAgo, idsOf, optionalIdOf, type Sample } from './sample.ts';

type Copied = 'kind' | 'title' | 'detail' | 'area' | 'desiredOutcome' | 'priority' | 'validation' | 'soWhat';

/** One card; people are named, days are counted back from today. */
export interface InsightRow extends Pick<InsightCard, Copied> {
  key: string;
  leadsFrom: string | null;
  toldBy: string | null;
  source: string;
  daysAgo: number;
  validatedBy: string | null;
  owners: readonly string[];
  confidential?: boolean;
}

/** Adds the customer’s story, card by card. */
export function addInsightCards(sample: Sample): void {
  for (const row of insightRows) {
    const { key, leadsFrom, toldBy, source, daysAgo: days, validatedBy, owners, ...card } = row;
    addRecord(sample, 'insightCards', key, {
      ...card,
      leadsFromId: optionalIdOf(sample, 'insightCards', leadsFrom),
      toldById: optionalIdOf(sample, 'people', toldBy),
      source,
      sourceDate: daysAgo(sample, days),
      validatedById: optionalIdOf(sample, 'teamMembers', validatedBy),
      validatedOn: validatedBy === null ? null : daysAgo(sample, Math.max(1, days - 7)),
      ownerIds: idsOf(sample, 'people', owners),
    });
  }
}
