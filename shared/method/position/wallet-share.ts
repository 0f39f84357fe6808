import type { Id, Money } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { WalletCategory } from '../../model/records/position.ts';
import { compareMoney, countOtherCurrencies, inCurrency, less, shareOf, sumOf } from '../exact-money.ts';

/** What the customer spends in one category, in the plan's currency; null is not known. */
export type CategoryShare = {
  categoryId: Id;
  title: string;
  ours: Money | null;
  total: Money | null;
  /** What others sell there: total less ours. */
  others: Money | null;
  potential: Money | null;
  /** Our sales as a share of the total, 0 to 1; null while it cannot be said. */
  share: number | null;
  /** Our sales are above what the customer is said to spend: one of the figures is wrong. */
  isImplausible: boolean;
};

export type WalletYear = {
  year: number;
  /** The largest spend first, unknown ones last. */
  categories: CategoryShare[];
  /** Sums over the categories whose share is known. */
  ours: Money;
  total: Money;
  share: number | null;
  /** Sum of all that could be sold in a year. */
  potential: Money;
};

export type WalletShare = {
  /** Newest first. */
  years: WalletYear[];
  /** Amounts in another currency than the plan's; they are left out. */
  otherCurrencies: number;
};

/**
 * Share of wallet per category and in total, for every year that is known.
 * Share = our sales / all the customer spends in the category; 240 / (240 + 360) = 40 %.
 *
 * Source  METHOD 3.1, R37
 */
export function walletShare(plan: Plan): WalletShare {
  const { currency } = plan.plan;
  const records = listOf(plan, 'walletCategories');
  const years = [...new Set(records.map((record) => record.year))].sort((a, b) => b - a);
  return {
    years: years.map((year) =>
      yearOf(
        year,
        records.filter((record) => record.year === year),
        currency,
      ),
    ),
    otherCurrencies: countOtherCurrencies(
      records.flatMap(({ ourSales, totalSpend, potential }) => [ourSales, totalSpend, potential]),
      currency,
    ),
  };
}

function yearOf(year: number, records: readonly WalletCategory[], currency: string): WalletYear {
  const categories = records.map((record) => categoryOf(record, currency)).sort(bySpend);
  const known = categories.filter((category) => category.share !== null);
  const ours = sumOf(
    known.map((category) => category.ours),
    currency,
  );
  const total = sumOf(
    known.map((category) => category.total),
    currency,
  );
  return {
    year,
    categories,
    ours,
    total,
    share: shareOf(ours, total),
    potential: sumOf(
      categories.map((category) => category.potential),
      currency,
    ),
  };
}

function categoryOf(record: WalletCategory, currency: string): CategoryShare {
  const ours = inCurrency(record.ourSales, currency);
  const total = inCurrency(record.totalSpend, currency);
  const isImplausible = ours !== null && total !== null && compareMoney(ours, total) > 0;
  return {
    categoryId: record.id,
    title: record.title,
    ours,
    total,
    others: isImplausible ? null : less(total, ours),
    potential: inCurrency(record.potential, currency),
    share: isImplausible ? null : shareOf(ours, total),
    isImplausible,
  };
}

function bySpend(a: CategoryShare, b: CategoryShare): number {
  if (a.total === null || b.total === null) return Number(a.total === null) - Number(b.total === null);
  return compareMoney(b.total, a.total);
}
