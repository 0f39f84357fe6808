import { z } from 'zod';
import { Id, Money } from '../model/field.ts';

const count = z.int().min(0);

/** One plan as its leader sees it. */
export const LeadershipLine = z.strictObject({
  planId: Id,
  accountName: z.string(),
  ownerName: z.string(),
  /** Days of the last quarter on which somebody worked on it. */
  daysUsed: count,
  health: z.number(),
  reviewsHeld: count,
  daysSinceReview: z.int(),
  isReviewLate: z.boolean(),
  actionsDone: count,
  actionsOverdue: count,
  movedUp: count,
  movedDown: count,
  keyPlayers: count,
  keyPlayersCovered: count,
  deciders: count,
  advocates: count,
  people: count,
  daysPerMonth: z.number().nullable(),
  budget: Money.nullable(),
  /** What to ask first, or null. */
  question: z.string().nullable(),
});
export type LeadershipLine = z.infer<typeof LeadershipLine>;
