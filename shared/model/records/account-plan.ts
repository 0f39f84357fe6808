import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const planStatuses = ['draft', 'active', 'inReview', 'closed', 'archived'] as const;
export const perceptionLadders = ['relationship', 'buySell', 'supplier'] as const;

/** The frame of one account plan (METHOD R1, R2, R11–R13, R15). */
export const AccountPlan = record({
  name: shareable.name(),
  status: internal.choice(planStatuses, 'draft'),
  startDate: shareable.requiredDate(),
  /** Months the plan looks ahead: 12 to 24. */
  horizonMonths: shareable.requiredInteger(12, 24, 12),
  /** The one person who answers for the account strategy. */
  ownerId: shareable.requiredReference('teamMembers'),
  /** Who answers for the planning process, if it is somebody else. */
  processOwnerId: internal.reference('teamMembers'),
  /** Our executive who stands behind the plan. */
  sponsorId: shareable.reference('teamMembers'),
  /** Where both sides want to be at the end of the horizon. */
  ambition: shareable.prose(),
  /** What we expect without the stretch. */
  forecast: internal.prose(),
  currency: shareable.currency(),
  /** Days between reviews; health counts the plan as stale beyond it. */
  reviewCadenceDays: shareable.requiredInteger(7, 365, 90),
  perceptionLadder: internal.choice(perceptionLadders, 'relationship'),
  basicsFirst: internal.flag(),
  /** Run as a global account: its owner has no other (METHOD R21). */
  globalAccount: internal.flag(),
  /** Money set aside for the plan (METHOD R82). */
  budget: internal.money(),
});
export type AccountPlan = z.infer<typeof AccountPlan>;

/** The customer company (METHOD R24). */
export const Account = record({
  name: shareable.name(),
  industry: shareable.line(),
  headquarters: shareable.line(),
  website: shareable.line(),
  ownership: shareable.line(),
  employees: shareable.integer(0, 10_000_000),
  annualRevenue: shareable.money(),
  /** What it does and for whom. */
  overview: shareable.prose(),
  /** How it came to be what it is, and where it wants to go. */
  background: internal.prose(),
  mission: shareable.prose(),
  /** What its owners expect, such as a fund's growth target. */
  growthTargets: internal.prose(),
  /** Where it stands in its industry. */
  industryPosition: internal.prose(),
  /** All it could ever buy of what we sell, a year (METHOD R22). */
  totalPotential: internal.money(),
  /** How fast its need grows, percent a year. */
  growthRate: internal.number(-100, 1000),
  /** Where it was put on the selection matrix by hand, 1 to 10; null leaves it to the ratings. */
  placedAttractiveness: internal.number(1, 10),
  placedStrength: internal.number(1, 10),
  /** What the lifetime value is computed from (METHOD 3.2); rates in percent a year. */
  yearlyMargin: internal.money(),
  retentionRate: internal.number(0, 100),
  lifetimeDiscountRate: internal.number(0, 100),
  acquisitionCost: internal.money(),
  /** Years to look ahead; null means without end. */
  lifetimeYears: internal.integer(1, 50),
  /** The first margin is earned at once, not after a year. */
  marginAtOnce: internal.flag(),
  externalId: internal.line(),
});
export type Account = z.infer<typeof Account>;
