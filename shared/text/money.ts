import type { Money } from '../model/field.ts';
import { defaultLocale, withUnit } from './locale.ts';

// The formatter takes decimal text as it is, so an amount never passes through a float.
const isDecimal = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

function partsOf(money: Money, locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormatPart[] {
  if (!isDecimal(money.amount)) return [{ type: 'literal', value: money.amount }];
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency, ...options });
  return format.formatToParts(money.amount);
}

function joined(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map(({ type, value }) => (type === 'minusSign' ? '\u2212' : value)).join('');
}

/** The exact amount, "€1,250,000.00"; whole amounts without cents, "€1,250,000". */
export function moneyText(money: Money, locale = defaultLocale): string {
  const isWhole = !/\.\d*[1-9]/.test(money.amount);
  return joined(
    partsOf(money, locale, isWhole ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 4 }),
  );
}

/** The amount at a glance, "€1.9 m": three figures at most, for tables and headlines. */
export function shortMoneyText(money: Money, locale = defaultLocale): string {
  const parts = partsOf(money, locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const unit = parts.find((part) => part.type === 'compact')?.value;
  if (unit === undefined) return joined(parts);
  const figure = joined(parts.filter((part) => part.type !== 'compact')).trim();
  return withUnit(figure, unit);
}
