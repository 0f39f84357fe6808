import type { SelectionAxis, SelectionCriterion } from '../../model/records/selection.ts';

/** What an account scores on one axis of the selection matrix. */
export type AxisScore = {
  /** The weighted mean of the ratings, 1 to 10, not rounded; null until one weighted criterion is rated. */
  score: number | null;
  /** What each criterion that counts adds to the weight, by its id; together they are 1. */
  shares: ReadonlyMap<string, number>;
  /** How many criteria the axis has, and how many of them count. */
  criteria: number;
  counted: number;
};

type Weighed = Pick<SelectionCriterion, 'id' | 'axis' | 'weight' | 'rating'>;

/**
 * The weighted score of one axis: Σ(weight × rating) / Σ weight over the criteria that have both. Weights are free
 * numbers; one that is missing or 0, or a missing rating, keeps a criterion out.
 *
 * Source  METHOD 3.1 [P][GE1], free weights [GT1]
 */
export function axisScore(criteria: readonly Weighed[], axis: SelectionAxis): AxisScore {
  const ofAxis = criteria.filter((criterion) => criterion.axis === axis);
  const rated = ofAxis.flatMap(({ id, weight, rating }) =>
    weight === null || weight <= 0 || rating === null ? [] : [{ id, weight, rating }],
  );
  const whole = rated.reduce((sum, { weight }) => sum + weight, 0);
  const points = rated.reduce((sum, { weight, rating }) => sum + weight * rating, 0);
  return {
    score: rated.length === 0 ? null : points / whole,
    shares: new Map(rated.map(({ id, weight }) => [id, weight / whole])),
    criteria: ofAxis.length,
    counted: rated.length,
  };
}
