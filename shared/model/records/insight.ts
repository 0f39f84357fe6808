import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const insightKinds = ['goal', 'pressure', 'initiative', 'obstacle', 'solution'] as const;
export type InsightKind = (typeof insightKinds)[number];
export const validations = ['unconfirmed', 'confirmed', 'done'] as const;
export type Validation = (typeof validations)[number];
export const priorities = ['low', 'medium', 'high'] as const;
export const insightAreas = [
  'opportunities',
  'challenges',
  'customers',
  'competitors',
  'marketTrends',
  'growthDrivers',
  'differentiation',
] as const;
export const signalKinds = [
  'executiveHire',
  'productLaunch',
  'acquisition',
  'lossToCompetitor',
  'decline',
  'publicOffering',
  'other',
] as const;
export const sentiments = ['positive', 'neutral', 'negative'] as const;

/** One link of the customer's story: goal → pressure → initiative → obstacle → solution (METHOD 3.3). */
export const InsightCard = record({
  kind: shareable.choice(insightKinds, 'goal'),
  title: shareable.name(),
  detail: shareable.prose(),
  area: internal.optionalChoice(insightAreas),
  /** The card before it in the chain: the goal a pressure threatens, the obstacle a solution removes. */
  leadsFromId: shareable.reference('insightCards'),
  desiredOutcome: shareable.line(),
  priority: internal.optionalChoice(priorities),
  validation: internal.choice(validations, 'unconfirmed'),
  validatedOn: internal.date(),
  validatedById: internal.reference('teamMembers'),
  /** Who on the customer's side told us; null when it comes from desk research. */
  toldById: internal.reference('people'),
  source: internal.line(),
  sourceDate: internal.date(),
  /** Who on the customer's side is responsible for it or feels it. */
  ownerIds: internal.references('people'),
  /** What follows from it for us, in a line. */
  soWhat: internal.line(),
});
export type InsightCard = z.infer<typeof InsightCard>;

/** A dated news item about the account (METHOD R25). */
export const AccountSignal = record({
  title: shareable.name(),
  date: shareable.requiredDate(),
  kind: internal.choice(signalKinds, 'other'),
  sentiment: internal.choice(sentiments, 'neutral'),
  source: internal.line(),
  note: internal.prose(),
});
export type AccountSignal = z.infer<typeof AccountSignal>;
