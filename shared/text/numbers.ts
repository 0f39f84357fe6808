import { defaultLocale, withUnit } from './locale.ts';

const minus = '\u2212';

function formatted(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value).replace('-', minus);
}

/** "12,480"; at most so many decimals, none by default. */
export function numberText(value: number, locale = defaultLocale, decimals = 0): string {
  return formatted(value, locale, { maximumFractionDigits: decimals });
}

/** "3.33": exactly so many decimals, as figures that stand under one another need. */
export function fixedText(value: number, decimals: number, locale = defaultLocale): string {
  return formatted(value, locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A share (0.667) as "67 %"; a negative one as "−33 %". */
export function percentText(share: number, locale = defaultLocale, decimals = 0): string {
  return withUnit(numberText(share * 100, locale, decimals), '%');
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count inside a sentence: "no", "two", "ten", then "11". */
export function countWord(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** A count with its noun inside a sentence: "one person", "three people". */
export function counted(count: number, one: string, many: string): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}
