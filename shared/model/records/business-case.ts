import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const businessCaseLineKinds = ['benefit', 'cost'] as const;
export const confidenceLevels = ['low', 'medium', 'high'] as const;

/**
 * What an idea is worth in money (METHOD 3.12, R58). Until it has lines, the five rough numbers make its
 * cash flow: investment at the start, benefit and cost a year, years, rate.
 */
export const BusinessCase = record({
  title: shareable.name(),
  /** Made with the customer: only joint cases are shown to them. */
  joint: shareable.flag(),
  ideaId: shareable.reference('ideas'),
  opportunityId: internal.reference('opportunities'),
  startDate: shareable.date(),
  /** Full years after the start. */
  years: shareable.requiredInteger(1, 15, 3),
  /** Discount rate, percent a year. */
  discountRate: shareable.number(-99, 1000),
  /** What money earns elsewhere, percent a year; for the modified internal rate of return. */
  reinvestmentRate: shareable.number(-99, 1000),
  roughInvestment: shareable.money(),
  roughYearlyBenefit: shareable.money(),
  roughYearlyCost: shareable.money(),
  assumptions: shareable.prose(),
});
export type BusinessCase = z.infer<typeof BusinessCase>;

/** One benefit or one cost of a case (METHOD 3.12). */
export const BusinessCaseLine = record({
  businessCaseId: shareable.requiredReference('businessCases'),
  title: shareable.name(),
  kind: shareable.choice(businessCaseLineKinds, 'benefit'),
  /** Who on the customer's side answers for the figure. */
  customerOwnerId: shareable.reference('people'),
  ownerId: internal.reference('teamMembers'),
  evidence: internal.prose(),
  confidence: internal.optionalChoice(confidenceLevels),
  /** Who on the customer's side cares about it. */
  personIds: internal.references('people'),
});
export type BusinessCaseLine = z.infer<typeof BusinessCaseLine>;

/** What a line comes to in one year, in three scenarios; never negative: the line's kind gives the sign. */
export const BusinessCaseAmount = record({
  lineId: shareable.requiredReference('businessCaseLines'),
  /** 0 is the start, 1 the end of the first year. */
  year: shareable.requiredInteger(0, 15, 0),
  /** The day the money moves, where it is known; null means a full year after the last. */
  date: shareable.date(),
  low: shareable.money(),
  base: shareable.money(),
  high: shareable.money(),
});
export type BusinessCaseAmount = z.infer<typeof BusinessCaseAmount>;
