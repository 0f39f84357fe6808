import type { Id, Money } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanYear } from '../../model/records/position.ts';
import { countOtherCurrencies, inCurrency, less, shareOf } from '../exact-money.ts';

/** One column of the account's profit and loss, in the plan's currency; null is not known. */
export type Result = {
  revenue: Money | null;
  directCost: Money | null;
  costToServe: Money | null;
  /** Revenue less direct cost and cost to serve; null while one of the three is not known. */
  contribution: Money | null;
  /** Contribution as a share of revenue, 1 for all of it; negative for a loss. */
  margin: number | null;
};

export type YearResult = {
  planYearId: Id;
  year: number;
  planned: Result;
  actual: Result;
  /** Actual less planned; null while one of them is not known. */
  revenueVariance: Money | null;
  contributionVariance: Money | null;
  /** Actual margin less planned margin, 0.05 for five points. */
  marginVariance: number | null;
};

export type YearResults = {
  /** Oldest first. */
  years: YearResult[];
  /** Amounts in another currency than the plan's; they are left out. */
  otherCurrencies: number;
};

/** The years of the plan, oldest first. */
export function planYearsOf(plan: Plan): PlanYear[] {
  return listOf(plan, 'planYears').sort((a, b) => a.year - b.year);
}

/**
 * The account run like a small business: per year what was planned and what it became.
 * Contribution = revenue − direct cost − cost to serve; margin = contribution / revenue.
 *
 * Source  METHOD R9
 */
export function yearResults(plan: Plan): YearResults {
  const { currency } = plan.plan;
  const records = planYearsOf(plan);
  return {
    years: records.map((year) => resultOf(year, currency)),
    otherCurrencies: countOtherCurrencies(records.flatMap(amountsOf), currency),
  };
}

function amountsOf(year: PlanYear): (Money | null)[] {
  return [
    year.revenuePlanned,
    year.revenueActual,
    year.directCostPlanned,
    year.directCostActual,
    year.costToServePlanned,
    year.costToServeActual,
  ];
}

function resultOf(record: PlanYear, currency: string): YearResult {
  const own = (money: Money | null) => inCurrency(money, currency);
  const planned = columnOf(
    own(record.revenuePlanned),
    own(record.directCostPlanned),
    own(record.costToServePlanned),
  );
  const actual = columnOf(
    own(record.revenueActual),
    own(record.directCostActual),
    own(record.costToServeActual),
  );
  return {
    planYearId: record.id,
    year: record.year,
    planned,
    actual,
    revenueVariance: less(actual.revenue, planned.revenue),
    contributionVariance: less(actual.contribution, planned.contribution),
    marginVariance: actual.margin === null || planned.margin === null ? null : actual.margin - planned.margin,
  };
}

function columnOf(revenue: Money | null, directCost: Money | null, costToServe: Money | null): Result {
  const contribution = less(revenue, directCost, costToServe);
  return { revenue, directCost, costToServe, contribution, margin: shareOf(contribution, revenue) };
}
