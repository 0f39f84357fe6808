import type { Id, Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { compareMoney, inCurrency, less, shareOf } from '../exact-money.ts';
import { planYearsOf } from './year-results.ts';

/** What the customer paid us in a year, and what they say it was worth; null is not known. */
export type DeliveredYear = {
  planYearId: Id;
  year: number;
  spend: Money | null;
  value: Money | null;
  /** Value less spend. */
  surplus: Money | null;
  /** Value for every unit of spend: 1.5 is half as much again. */
  ratio: number | null;
  /** They paid more than they say they got. */
  isSpendAbove: boolean;
};

/**
 * Value delivered against what the customer spent with us, oldest year first. Spend is our actual revenue.
 *
 * Source  METHOD R39: "spend above realized value" is a warning
 */
export function deliveredValue(plan: Plan): DeliveredYear[] {
  const { currency } = plan.plan;
  return planYearsOf(plan).map(({ id, year, revenueActual, valueDelivered }) => {
    const spend = inCurrency(revenueActual, currency);
    const value = inCurrency(valueDelivered, currency);
    return {
      planYearId: id,
      year,
      spend,
      value,
      surplus: less(value, spend),
      ratio: shareOf(value, spend),
      isSpendAbove: spend !== null && value !== null && compareMoney(spend, value) > 0,
    };
  });
}
