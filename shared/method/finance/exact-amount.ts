import type { Money } from '../../model/field.ts';

/** Amounts have at most four decimals, so ten-thousandths are whole numbers. */
const unitsInOne = 10_000n;
const decimals = 4;

/** An amount in whole ten-thousandths, for exact sums. */
export function unitsOf(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const units = BigInt(whole) * unitsInOne + BigInt(fraction.padEnd(decimals, '0'));
  return amount.startsWith('-') ? -units : units;
}

/** The decimal text of whole ten-thousandths: 12345000n is "1234.5". */
export function amountOf(units: bigint): string {
  const size = units < 0n ? -units : units;
  const fraction = String(size % unitsInOne)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${size / unitsInOne}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A sum of ten-thousandths as a number of whole units of money, for discounting. */
export function numberOf(units: bigint): number {
  return Number(units) / Number(unitsInOne);
}

/** A computed amount as money, rounded to cents: a discounted amount has no exact decimals. */
export function moneyOf(amount: number, currency: string): Money {
  const rounded = Math.abs(amount) < 0.005 ? 0 : amount;
  return { amount: rounded.toFixed(2).replace(/\.00$/, ''), currency };
}
