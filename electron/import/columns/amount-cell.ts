import type { Money } from '../../../shared/model/field.ts';
import { parseMoney } from '../../../shared/quick-add/words/money-word.ts';
import type { RowCells } from './row-cells.ts';

/** The currency that a row names in a column of its own, else the given one. */
export function currencyOf(cells: RowCells, otherwise: string): string {
  const text = cells.line('currency').toUpperCase();
  if (text === '' || /^[A-Z]{3}$/.test(text)) return text || otherwise;
  cells.report('currency', text, `This is not a currency code; ${otherwise} is taken`);
  return otherwise;
}

/** The amount of a cell; null for a blank one, and for one that is reported as no amount. */
export function amountOf(cells: RowCells, target: string, currency: string, unit = ''): Money | null {
  const text = cells.line(target);
  if (text === '') return null;
  const money = parseMoney(`${text}${unit}`, currency) ?? parseMoney(text, currency);
  if (money === null) cells.report(target, text, 'This is not an amount we can read');
  return money;
}

/** A whole number within limits, written with or without group marks; null as above. */
export function wholeNumberOf(cells: RowCells, target: string, most: number): number | null {
  const text = cells.line(target);
  if (text === '') return null;
  const value = Number(parseMoney(text.replace(/\+$/, ''), 'EUR')?.amount ?? Number.NaN);
  if (value >= 0 && value <= most) return Math.round(value);
  cells.report(target, text, 'This is not a number we can read');
  return null;
}
