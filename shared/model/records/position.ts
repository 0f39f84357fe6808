import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const dealOutcomes = ['won', 'attempted', 'lost'] as const;
export const dealKinds = ['new', 'crossSell', 'upSell', 'renewal'] as const;
export const lossReasons = ['price', 'competitor', 'noDecision', 'timing', 'poorFit', 'contactLost'] as const;
export const reentrySegments = ['revivable', 'watch', 'dormant', 'dead'] as const;
export const reentryTriggers = ['metricWorse', 'championMoved', 'contractEnding'] as const;
export const problemStatuses = ['open', 'inProgress', 'solved'] as const;
export const problemEffects = ['unknown', 'none', 'minor', 'serious', 'severe'] as const;

/** A deal that is over: won, attempted or lost, and what it taught us (METHOD R35). */
export const Deal = record({
  title: shareable.name(),
  date: internal.date(),
  outcome: internal.choice(dealOutcomes, 'won'),
  kind: internal.choice(dealKinds, 'new'),
  value: internal.money(),
  offeringId: internal.reference('offerings'),
  businessUnitId: internal.reference('businessUnits'),
  /** The main contact on the customer's side. */
  contactId: internal.reference('people'),
  /** Who of us led it. */
  ownerId: internal.reference('teamMembers'),
  /** Whom we lost it to. */
  competitorId: internal.reference('competitors'),
  whatWorked: internal.prose(),
  whyFailed: internal.prose(),
  /** The id the deal has in the system it was imported from. */
  externalId: internal.line(),
});
export type Deal = z.infer<typeof Deal>;

/** One year of the account run like a small business: plan against actual (METHOD R9, R36, R39, R40). */
export const PlanYear = record({
  year: shareable.requiredYear(),
  revenuePlanned: internal.money(),
  revenueActual: internal.money(),
  directCostPlanned: internal.money(),
  directCostActual: internal.money(),
  costToServePlanned: internal.money(),
  costToServeActual: internal.money(),
  /** What the customer says our work was worth to it, in money. */
  valueDelivered: internal.money(),
  /** How satisfied the customer was, 0 to 10. */
  satisfaction: internal.number(0, 10),
  /** How important the relationship is to the customer, 1 to 5. */
  importanceToCustomer: internal.integer(1, 5),
  note: internal.prose(),
});
export type PlanYear = z.infer<typeof PlanYear>;

/** What the customer spends in one product category in a year, and our part of it (METHOD R37). */
export const WalletCategory = record({
  title: shareable.name(),
  year: shareable.requiredYear(),
  ourSales: internal.money(),
  /** Everything the customer spends in the category, ours included. */
  totalSpend: internal.money(),
  /** What we could sell in it a year. */
  potential: internal.money(),
  offeringId: internal.reference('offerings'),
  note: internal.line(),
});
export type WalletCategory = z.infer<typeof WalletCategory>;

/** A contract that runs and comes up for renewal (METHOD R38). */
export const Contract = record({
  title: shareable.name(),
  startDate: internal.date(),
  endDate: internal.date(),
  /** The last day to give notice. */
  noticeDate: internal.date(),
  yearlyValue: internal.money(),
  /** How likely it is renewed, percent. */
  renewalProbability: internal.integer(0, 100),
  offeringId: internal.reference('offerings'),
  ownerId: internal.reference('teamMembers'),
  note: internal.line(),
});
export type Contract = z.infer<typeof Contract>;

/** What we do about a deal we lost, some quarters later (METHOD 3.14, R69). */
export const LostDealPlan = record({
  title: shareable.name(),
  dealId: internal.reference('deals'),
  lostOn: shareable.requiredDate(),
  value: internal.money(),
  offeringId: internal.reference('offerings'),
  /** Who won it. */
  competitorId: internal.reference('competitors'),
  /** How the customer stood on the day: the figures a later look is held against. */
  snapshot: internal.prose(),
  statedReason: internal.optionalChoice(lossReasons),
  /** What we found to be the reason when we asked again. */
  verifiedReason: internal.optionalChoice(lossReasons),
  /** The winner's promise that time may disprove. */
  promiseToDisprove: internal.prose(),
  segment: internal.choice(reentrySegments, 'watch'),
  recheckDate: internal.date(),
  triggers: internal.choices(reentryTriggers),
  /** When the winner's contract ends. */
  contractEnd: internal.date(),
  nextStep: internal.line(),
  ownerId: internal.reference('teamMembers'),
});
export type LostDealPlan = z.infer<typeof LostDealPlan>;

/** An open issue the customer has with us (METHOD R81). */
export const Problem = record({
  title: shareable.name(),
  detail: internal.prose(),
  openedOn: shareable.requiredDate(),
  dueDate: shareable.date(),
  status: shareable.choice(problemStatuses, 'open'),
  solvedOn: shareable.date(),
  ownerId: shareable.reference('teamMembers'),
  /** Who on the customer's side raised it. */
  raisedById: internal.reference('people'),
  /** What it does to how they see us. */
  effect: internal.choice(problemEffects, 'unknown'),
});
export type Problem = z.infer<typeof Problem>;
