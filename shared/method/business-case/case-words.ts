import type { Money } from '../../model/field.ts';
import { moneyText, shortMoneyText } from '../../text/money.ts';
import { fixedText, percentText } from '../../text/numbers.ts';
import type { Outcome } from '../finance/outcome.ts';

/** A computed amount as money, rounded to cents: a discounted amount has no exact decimals. */
function moneyOf(amount: number, currency: string): Money {
  const rounded = Math.abs(amount) < 0.005 ? 0 : amount;
  return { amount: rounded.toFixed(2).replace(/\.00$/, ''), currency };
}

/** "€106,176": a computed amount, to whole units of money. */
export function amountText(amount: number, currency: string): string {
  return moneyText(moneyOf(Math.round(amount), currency));
}

/** "€106 k": the same at a glance. */
export function shortAmountText(amount: number, currency: string): string {
  return shortMoneyText(moneyOf(amount, currency));
}

/** "38.6 %"; beyond 1,000 % without decimals. */
export function rateText(rate: number): string {
  return percentText(rate, undefined, Math.abs(rate) >= 10 ? 0 : 1);
}

/** "1.75 years". */
export function yearsText(years: number): string {
  return `${fixedText(years, 2).replace(/\.?0+$/, '')} ${years === 1 ? 'year' : 'years'}`;
}

/** The figure in words, or "n/a" where a guard stands before it. */
export function outcomeText(outcome: Outcome, words: (value: number) => string): string {
  if (outcome.ok) return words(outcome.value);
  if (outcome.guard === 'notRecovered') return 'none in range';
  return outcome.guard === 'nothingSpent' ? 'at once' : 'n/a';
}
