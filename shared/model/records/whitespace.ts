import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const whitespaceStates = [
  'unknown',
  'won',
  'installed',
  'open',
  'potential',
  'competitor',
  'inHouse',
  'notRelevant',
] as const;
export type WhitespaceState = (typeof whitespaceStates)[number];

/** Something we sell or are about to (METHOD R83). */
export const Offering = record({
  name: shareable.name(),
  category: shareable.line(),
  description: shareable.prose(),
  /** Not sold to anybody yet. */
  isNew: internal.flag(),
});
export type Offering = z.infer<typeof Offering>;

/** One unit × offering × year: who serves it, what is spent and what could be ours (METHOD 3.11, R41). */
export const WhitespaceCell = record({
  businessUnitId: shareable.requiredReference('businessUnits'),
  offeringId: shareable.requiredReference('offerings'),
  year: shareable.requiredYear(),
  state: internal.choice(whitespaceStates, 'unknown'),
  /** What we sell there in the year. */
  currentSales: internal.money(),
  /** What the customer spends there in the year, with whomever. */
  spend: internal.money(),
  /** What we could sell there in a year, current sales included. */
  potential: internal.money(),
  /** The rival that serves it, alone or beside us. */
  competitorId: internal.reference('competitors'),
  contractEnd: internal.date(),
  note: internal.line(),
});
export type WhitespaceCell = z.infer<typeof WhitespaceCell>;
