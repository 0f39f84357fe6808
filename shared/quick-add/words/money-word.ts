import type { Money } from '../../model/field.ts';

const symbols: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };
const zeros: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
};
const shape =
  /^([€$£¥]|[A-Za-z]{3})?\s*(-?[\d.,'\s\u00a0]*\d)\s*(k|mn?|bn?|thousand|million|billion)?\s*([€$£¥]|[A-Za-z]{3})?$/i;

/** The decimal text of a figure with either separator, or null where it could mean two amounts. */
function decimalText(figure: string): string | null {
  const compact = figure.replace(/['\s\u00a0]/g, '');
  const isGrouped =
    /^-?\d{1,3}([.,]\d{3})+$/.test(compact) ||
    /^-?\d{1,3}(,\d{3})+\.\d+$/.test(compact) ||
    /^-?\d{1,3}(\.\d{3})+,\d+$/.test(compact);
  if (!isGrouped) return /^-?\d+([.,]\d+)?$/.test(compact) ? compact.replace(',', '.') : null;
  const marks = [...compact.matchAll(/[.,]/g)].map((match) => match[0]);
  const decimalMark = new Set(marks).size === 2 ? marks.at(-1) : null;
  const [whole = '', fraction] =
    decimalMark === null || decimalMark === undefined ? [compact] : compact.split(decimalMark);
  return `${whole.replace(/[.,]/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Moves the decimal point to the right without ever going through a float. */
function shifted(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const point = whole.length + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return `${sign}${left === '' ? '0' : left}${right === '' ? '' : `.${right}`}`;
}

/**
 * An amount as people type it: `1,250,000`, `1.250.000,50`, `€2.4bn`, `350k USD`. The given currency stands
 * where the text names none. Null when it is not an amount, could be two, or has more than four decimals.
 */
export function parseMoney(text: string, currency: string): Money | null {
  const match = shape.exec(text.trim());
  if (match === null) return null;
  const [, before, figure = '', unit, after] = match;
  const decimal = decimalText(figure);
  // "1.234 m" is a little more than one million to some and more than a thousand millions to others.
  const isAmbiguous = unit !== undefined && /^-?\d{1,3}[.,]\d{3}$/.test(figure);
  if (decimal === null || isAmbiguous) return null;
  const amount = shifted(decimal, zeros[unit?.toLowerCase() ?? ''] ?? 0);
  const named = before ?? after;
  const code = named === undefined ? currency : (symbols[named] ?? named.toUpperCase());
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/.test(amount) ? { amount, currency: code } : null;
}
