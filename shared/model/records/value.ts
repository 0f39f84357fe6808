import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const formalities = ['formal', 'informal'] as const;
export const ideaLevels = ['operational', 'strategic'] as const;
export const valueTypes = ['leanerProcess', 'lowerTotalCost', 'strongerMarketPosition'] as const;
export const ideaStatuses = ['idea', 'active', 'done', 'dropped'] as const;

/** What the customer will judge suppliers by (METHOD 3.9). */
export const DecisionCriterion = record({
  title: shareable.name(),
  formality: shareable.choice(formalities, 'formal'),
  /** The deal stops if it is not met. */
  mandatory: shareable.flag(),
  /** Weight in the customer's eyes, 1 to 5. */
  importance: shareable.integer(1, 5),
  /** Who on the customer's side cares. */
  personIds: internal.references('people'),
  /** How we close the gap or keep the lead. */
  strategy: internal.line(),
  /** The customer has told us so. */
  confirmed: internal.flag(),
});
export type DecisionCriterion = z.infer<typeof DecisionCriterion>;

/** How the customer sees one supplier on one criterion. */
export const SupplierRating = record({
  criterionId: shareable.requiredReference('criteria'),
  /** The rival that is rated; null means us. */
  competitorId: internal.reference('competitors'),
  /** 1 not at all, 3 as expected, 5 outstanding. */
  rating: internal.integer(1, 5),
});
export type SupplierRating = z.infer<typeof SupplierRating>;

/** Something both sides could do together (METHOD 3.10). Scores run from 1 to 5. */
export const CollaborationIdea = record({
  title: shareable.name(),
  description: shareable.prose(),
  level: shareable.choice(ideaLevels, 'operational'),
  valueTypes: shareable.choices(valueTypes),
  status: shareable.choice(ideaStatuses, 'idea'),
  valueForCustomer: shareable.line(),
  valueForUs: shareable.line(),
  nextStep: shareable.line(),
  processEfficiency: internal.integer(1, 5),
  totalCost: internal.integer(1, 5),
  marketPosition: internal.integer(1, 5),
  customerReadiness: internal.integer(1, 5),
  ourCapability: internal.integer(1, 5),
  timeFit: internal.integer(1, 5),
  costFit: internal.integer(1, 5),
  ownerId: shareable.reference('teamMembers'),
  customerOwnerId: shareable.reference('people'),
  insightIds: shareable.references('insightCards'),
});
export type CollaborationIdea = z.infer<typeof CollaborationIdea>;
