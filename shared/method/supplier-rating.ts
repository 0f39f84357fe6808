import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';

/** How the customer sees one rival on one criterion. */
export type RivalRating = { competitorId: Id; name: string; rating: number };

/**
 * A supplier's score: Σ(importance × rating) / Σ importance.
 *
 * Unit    importance and rating from 1 to 5 in, 1 to 5 out; × 20 is the percentage.
 * Errors  UNDEFINED_RESULT when the importances sum to nothing.
 * Source  METHOD 3.9 [D]
 */
export function supplierScore(pairs: readonly { importance: number; rating: number }[]): number {
  const weight = pairs.reduce((sum, { importance }) => sum + importance, 0);
  if (!(weight > 0))
    throw new AppError('UNDEFINED_RESULT', 'A score needs at least one criterion with a weight');
  return pairs.reduce((sum, { importance, rating }) => sum + importance * rating, 0) / weight;
}

/** Importance × (ours − best rival); negative where we are behind. Source: METHOD 3.9 [D]. */
export function advantage(importance: number, ours: number, bestRival: number): number {
  return importance * (ours - bestRival);
}

/** Importance × (5 − ours): what full marks would be worth. Source: METHOD 3.9 [D]. */
export function gapToIdeal(importance: number, ours: number): number {
  return importance * (5 - ours);
}

/** Known ratings by criterion, then by supplier; the key null is us. The newest of two ratings counts. */
export function ratingsByCriterion(plan: Plan): ReadonlyMap<Id, ReadonlyMap<Id | null, number>> {
  const byCriterion = new Map<Id, Map<Id | null, number>>();
  for (const { criterionId, competitorId, rating } of listOf(plan, 'supplierRatings')) {
    if (rating === null) continue;
    const ratings = byCriterion.get(criterionId) ?? new Map<Id | null, number>();
    byCriterion.set(criterionId, ratings.set(competitorId, rating));
  }
  return byCriterion;
}

/** The best rated rival of one criterion, the first entered of equals; null when no rival is rated. */
export function bestRatingOf(
  plan: Plan,
  ratings: ReadonlyMap<Id | null, number> | undefined,
): RivalRating | null {
  let best: RivalRating | null = null;
  for (const { id, name } of listOf(plan, 'competitors')) {
    const rating = ratings?.get(id);
    if (rating !== undefined && rating > (best?.rating ?? 0)) best = { competitorId: id, name, rating };
  }
  return best;
}
