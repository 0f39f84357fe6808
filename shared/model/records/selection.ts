import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const selectionAxes = ['attractiveness', 'strength'] as const;
export type SelectionAxis = (typeof selectionAxes)[number];
export const selectionDecisions = ['keyAccount', 'develop', 'watch', 'notSelected'] as const;
export const accountTiers = ['tier1', 'tier2', 'tier3'] as const;

/** One criterion of the account selection with this account's rating on it (METHOD 3.1, R21, R22). */
export const SelectionCriterion = record({
  title: shareable.name(),
  axis: internal.choice(selectionAxes, 'attractiveness'),
  /** A free number; scores divide by the sum of the axis. */
  weight: internal.number(0, 1000),
  /** This account on it, 1 to 10. */
  rating: internal.number(1, 10),
  note: internal.line(),
});
export type SelectionCriterion = z.infer<typeof SelectionCriterion>;

/** What was decided about the account on a day, with the scores it rested on (METHOD R23). */
export const SelectionScore = record({
  date: shareable.requiredDate(),
  decision: internal.choice(selectionDecisions, 'watch'),
  tier: internal.optionalChoice(accountTiers),
  reason: internal.prose(),
  decidedById: internal.reference('teamMembers'),
  /** The name of the criteria set that was used, or ''. */
  criteriaSet: internal.line(),
  /** The weighted scores of that day, 1 to 10; null where an axis was not rated. */
  attractiveness: internal.number(1, 10),
  strength: internal.number(1, 10),
});
export type SelectionScore = z.infer<typeof SelectionScore>;
