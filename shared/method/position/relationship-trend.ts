import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { planYearsOf } from './year-results.ts';

export type TrendPoint = { planYearId: Id; year: number; value: number };

/** One rating over the years that have it, oldest first. */
export type Trend = {
  points: TrendPoint[];
  /** The last rating less the one before; null before there are two. */
  change: number | null;
};

/**
 * How satisfied the customer was (0 to 10) and how important the relationship is to them (1 to 5), year by year.
 *
 * Source  METHOD R36, R40
 */
export function relationshipTrend(plan: Plan): { satisfaction: Trend; importance: Trend } {
  const years = planYearsOf(plan);
  return {
    satisfaction: trendOf(years.map((year) => ({ ...year, value: year.satisfaction }))),
    importance: trendOf(years.map((year) => ({ ...year, value: year.importanceToCustomer }))),
  };
}

function trendOf(rated: readonly { id: Id; year: number; value: number | null }[]): Trend {
  const points = rated.flatMap(({ id, year, value }) =>
    value === null ? [] : [{ planYearId: id, year, value }],
  );
  const [last, before] = [points.at(-1), points.at(-2)];
  return {
    points,
    // Ratings have one decimal at most where people give them; the difference must not show a float's tail.
    change:
      last === undefined || before === undefined ? null : Number((last.value - before.value).toFixed(6)),
  };
}
