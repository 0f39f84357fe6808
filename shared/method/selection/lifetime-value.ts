import type { Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';

export type LifetimeTerms = {
  /** Margin earned in a year. */
  margin: number;
  /** The share of customers like this one that stay for another year, 0 to 1. */
  retention: number;
  /** The yearly discount rate, 0.1 for 10 %. */
  discount: number;
  /** What winning the customer costs; 0 for one we have. */
  acquisitionCost?: number;
  /** How many yearly margins count; null for all there will ever be. */
  years?: number | null;
  /** The first margin is earned at once, not after a year. */
  atOnce?: boolean;
};

/**
 * What one unit of yearly margin is worth over the customer's life; null where the sum has no end, which is
 * when retention reaches 1 + discount.
 *
 * Without end `r / (1 + i − r)`, with the first margin at once `(1 + i) / (1 + i − r)`; over n years
 * `Σ (r / (1 + i))^t` for t from 1 to n, or from 0 to n − 1 with the first margin at once.
 *
 * Source  METHOD 3.2 [P][CL1][CL2]; the finite form with the first margin at once is the same sum a year earlier [D]
 */
export function lifetimeMultiple(terms: Omit<LifetimeTerms, 'margin' | 'acquisitionCost'>): number | null {
  const { retention, discount, years = null, atOnce = false } = terms;
  if (years !== null)
    return yearlyTerms({ retention, discount, years, atOnce }).reduce((sum, term) => sum + term, 0);
  if (retention >= 1 + discount) return null;
  return (atOnce ? 1 + discount : retention) / (1 + discount - retention);
}

/** What the margin of each year still counts today, 1 for all of it: the terms that the lifetime value sums. */
export function yearlyTerms(terms: {
  retention: number;
  discount: number;
  years: number;
  atOnce: boolean;
}): number[] {
  const { retention, discount, years, atOnce } = terms;
  const staying = retention / (1 + discount);
  return Array.from({ length: years }, (_, year) => staying ** (atOnce ? year : year + 1));
}

/** The customer's lifetime value, margin × multiple − acquisition cost (METHOD 3.2); null where it has no end. */
export function lifetimeValue(terms: LifetimeTerms): number | null {
  const multiple = lifetimeMultiple(terms);
  return multiple === null ? null : terms.margin * multiple - (terms.acquisitionCost ?? 0);
}

/** What the lifetime value cannot be worked out without. */
export type LifetimeField = 'yearlyMargin' | 'retentionRate' | 'lifetimeDiscountRate';

export type AccountLifetime =
  | { kind: 'incomplete'; missing: LifetimeField[] }
  /** The acquisition cost is in another currency than the margin, so one cannot be taken from the other. */
  | { kind: 'mixedCurrencies'; currencies: string[] }
  /** Nobody leaves and money costs nothing: the sum grows for ever. */
  | { kind: 'endless' }
  | { kind: 'value'; value: Money; multiple: number };

/** The lifetime value of a plan's account from what the account says about itself. */
export function accountLifetime({ account }: Pick<Plan, 'account'>): AccountLifetime {
  const { yearlyMargin, retentionRate, lifetimeDiscountRate, acquisitionCost } = account;
  if (yearlyMargin === null || retentionRate === null || lifetimeDiscountRate === null) {
    const wanted = ['yearlyMargin', 'retentionRate', 'lifetimeDiscountRate'] as const;
    return { kind: 'incomplete', missing: wanted.filter((field) => account[field] === null) };
  }
  if (acquisitionCost !== null && acquisitionCost.currency !== yearlyMargin.currency)
    return { kind: 'mixedCurrencies', currencies: [yearlyMargin.currency, acquisitionCost.currency] };
  const terms = {
    retention: retentionRate / 100,
    discount: lifetimeDiscountRate / 100,
    years: account.lifetimeYears,
    atOnce: account.marginAtOnce,
  };
  const multiple = lifetimeMultiple(terms);
  const value = lifetimeValue({
    ...terms,
    margin: Number(yearlyMargin.amount),
    acquisitionCost: Number(acquisitionCost?.amount ?? 0),
  });
  if (multiple === null || value === null) return { kind: 'endless' };
  return { kind: 'value', value: { amount: value.toFixed(2), currency: yearlyMargin.currency }, multiple };
}
