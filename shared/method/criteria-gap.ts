import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { DecisionCriterion } from '../model/records/value.ts';
import {
  advantage,
  bestRatingOf,
  gapToIdeal,
  type RivalRating,
  ratingsByCriterion,
  supplierScore,
} from './supplier-rating.ts';

/** One criterion, as the customer weighs it and sees us and the best rival on it. */
export type CriterionGap = {
  criterionId: Id;
  title: string;
  mandatory: boolean;
  importance: number | null;
  ours: number | null;
  bestRival: RivalRating | null;
  /** Importance × (ours − best rival): negative where we are behind. Null until all three are known. */
  advantage: number | null;
  /** Importance × (5 − ours). Null until both are known. */
  gapToIdeal: number | null;
  /** Mandatory, and the customer sees us below 3: this alone can stop the deal. */
  redFlag: boolean;
};

/** How a supplier stands over all criteria. `competitorId` null is us. */
export type SupplierScore = {
  competitorId: Id | null;
  name: string;
  /** 1 to 5, not rounded. */
  score: number;
  /** The same as a share of the best possible, 0 to 1. */
  share: number;
  /** Whether every weighed criterion has a rating of this supplier; scores compare only when it does. */
  isComplete: boolean;
};

export type CriteriaGap = {
  /** Mandatory first, then by the number of people who care, then by weight. */
  criteria: CriterionGap[];
  ours: SupplierScore | null;
  /** All rated rivals, the best first; the first one is the rival to beat. */
  rivals: SupplierScore[];
  /** What to close, in order: where we are behind, the largest gap to ideal first. */
  closeFirst: CriterionGap[];
};

/**
 * What the decision will be judged by and where we stand.
 * Score = Σ(importance × rating) / Σ importance over the criteria that have both.
 *
 * Source  METHOD 3.9 [D], order of criteria [AL6]
 */
export function criteriaGap(plan: Plan): CriteriaGap {
  const ratings = ratingsByCriterion(plan);
  const criteria = orderedCriteria(plan).map((criterion) => gapOf(plan, criterion, ratings));
  const suppliers: (Id | null)[] = [null, ...listOf(plan, 'competitors').map((competitor) => competitor.id)];
  const scores = suppliers.flatMap((competitorId) => scoreOf(plan, competitorId, ratings) ?? []);
  return {
    criteria,
    ours: scores.find((score) => score.competitorId === null) ?? null,
    rivals: scores.filter((score) => score.competitorId !== null).sort((a, b) => b.score - a.score),
    closeFirst: criteria
      .filter((gap) => (gap.advantage ?? 0) < 0)
      .sort((a, b) => (b.gapToIdeal ?? 0) - (a.gapToIdeal ?? 0) || (a.advantage ?? 0) - (b.advantage ?? 0)),
  };
}

/** Criteria in the order of METHOD 3.9: mandatory first, then the number of linked people, then weight, then age. */
export function orderedCriteria(plan: Plan): DecisionCriterion[] {
  return listOf(plan, 'criteria').sort(
    (a, b) =>
      Number(b.mandatory) - Number(a.mandatory) ||
      b.personIds.length - a.personIds.length ||
      (b.importance ?? 0) - (a.importance ?? 0),
  );
}

type Ratings = ReturnType<typeof ratingsByCriterion>;

function gapOf(plan: Plan, criterion: DecisionCriterion, ratings: Ratings): CriterionGap {
  const { id, title, mandatory, importance } = criterion;
  const ours = ratings.get(id)?.get(null) ?? null;
  const bestRival = bestRatingOf(plan, ratings.get(id));
  return {
    criterionId: id,
    title,
    mandatory,
    importance,
    ours,
    bestRival,
    advantage:
      importance === null || ours === null || bestRival === null
        ? null
        : advantage(importance, ours, bestRival.rating),
    gapToIdeal: importance === null || ours === null ? null : gapToIdeal(importance, ours),
    redFlag: mandatory && ours !== null && ours < 3,
  };
}

function scoreOf(plan: Plan, competitorId: Id | null, ratings: Ratings): SupplierScore | null {
  const weighed = listOf(plan, 'criteria').filter((criterion) => criterion.importance !== null);
  const pairs = weighed.flatMap(({ id, importance }) => {
    const rating = ratings.get(id)?.get(competitorId) ?? null;
    return rating === null || importance === null ? [] : [{ importance, rating }];
  });
  if (pairs.length === 0) return null;
  const score = supplierScore(pairs);
  const name = competitorId === null ? '' : (plan.competitors[competitorId]?.name ?? '');
  return { competitorId, name, score, share: score / 5, isComplete: pairs.length === weighed.length };
}
