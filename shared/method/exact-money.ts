import type { Money } from '../model/field.ts';

/** The store keeps four decimals, so whole ten-thousandths hold every amount exactly. */
const decimals = 4;
const unitsPerOne = 10n ** BigInt(decimals);

/** An amount in ten-thousandths of its currency. Throws SyntaxError for what is no decimal text. */
export function unitsOf({ amount }: Money): bigint {
  const isNegative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const units = BigInt(whole) * unitsPerOne + BigInt(fraction.padEnd(decimals, '0'));
  return isNegative ? -units : units;
}

/** The amount that so many ten-thousandths make, without zeros behind the last figure that counts. */
export function moneyOf(units: bigint, currency: string): Money {
  const size = units < 0n ? -units : units;
  const fraction = String(size % unitsPerOne)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  const text = `${size / unitsPerOne}${fraction === '' ? '' : `.${fraction}`}`;
  return { amount: units < 0n ? `-${text}` : text, currency };
}

/** The amount where it is one of the given currency, else null: amounts of two currencies are never mixed. */
export function inCurrency(money: Money | null, currency: string): Money | null {
  return money?.currency === currency ? money : null;
}

/** Sum of the amounts of one currency; nothing and other currencies add nothing. */
export function sumOf(amounts: readonly (Money | null)[], currency: string): Money {
  let units = 0n;
  for (const amount of amounts) if (amount?.currency === currency) units += unitsOf(amount);
  return moneyOf(units, currency);
}

/** `from` less all of `parts`; null where one of them is not known. All are of `from`'s currency. */
export function less(from: Money | null, ...parts: readonly (Money | null)[]): Money | null {
  if (from === null) return null;
  let units = unitsOf(from);
  for (const part of parts) {
    if (part === null) return null;
    units -= unitsOf(part);
  }
  return moneyOf(units, from.currency);
}

/** So many percent of an amount, to the fourth decimal, halves away from zero. Percent is a whole number. */
export function percentOf(money: Money, percent: number): Money {
  const hundredfold = unitsOf(money) * BigInt(percent);
  const half = hundredfold < 0n ? -50n : 50n;
  return moneyOf((hundredfold + half) / 100n, money.currency);
}

/** One amount as a share of another; null where one is not known or the whole is zero. A share is a plain number. */
export function shareOf(part: Money | null, whole: Money | null): number | null {
  if (part === null || whole === null) return null;
  const units = unitsOf(whole);
  return units === 0n ? null : Number(unitsOf(part)) / Number(units);
}

/** Below zero where `a` is less than `b`, zero where they are the same, else above. Both are of one currency. */
export function compareMoney(a: Money, b: Money): number {
  const difference = unitsOf(a) - unitsOf(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How many of the amounts are of another currency than the given one: what a sum had to leave out. */
export function countOtherCurrencies(amounts: readonly (Money | null)[], currency: string): number {
  return amounts.filter((amount) => amount !== null && amount.currency !== currency).length;
}
