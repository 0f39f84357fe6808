import type { Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { shareOf, sumOf } from '../exact-money.ts';
import { type DeliveredYear, deliveredValue } from '../position/delivered-value.ts';

/** What flowed to both sides over the life of the relationship, as far as it is known. */
export type TwoSidedValue = {
  /** Years that know both sides, oldest first. */
  years: DeliveredYear[];
  spend: Money | null;
  value: Money | null;
  /** What the customer says it got for every unit it spent. */
  ratio: number | null;
};

/**
 * What the customer paid us and what it says that was worth, over all years that know both. Null without such a year.
 *
 * Source  METHOD R59
 */
export function twoSidedValue(plan: Plan): TwoSidedValue | null {
  const years = deliveredValue(plan).filter(({ spend, value }) => spend !== null && value !== null);
  if (years.length === 0) return null;
  const { currency } = plan.plan;
  const spend = sumOf(
    years.map((year) => year.spend),
    currency,
  );
  const value = sumOf(
    years.map((year) => year.value),
    currency,
  );
  return { years, spend, value, ratio: shareOf(value, spend) };
}
