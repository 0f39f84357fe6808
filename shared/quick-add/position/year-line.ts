import type { Money } from '../../model/field.ts';
import { takeAmount } from '../words/amount-in-line.ts';
import { takeOut, tidy } from '../words/line.ts';

type Column = { revenue: Money | null; directCost: Money | null; costToServe: Money | null };

/** A year of the account as typed. What was not said is null. */
export type YearLine = {
  year: number | null;
  planned: Column;
  actual: Column;
  /** What no field took. */
  leftOver: string;
};

const none: Column = { revenue: null, directCost: null, costToServe: null };

/**
 * Reads `2027 plan 3.4m 2.2m 350k actual 3.1m 2.1m 380k`: the year, then revenue, direct cost and cost to serve as
 * planned and as they became. Amounts without a word in front are the plan.
 */
export function parseYearLine(text: string, currency: string): YearLine {
  const year = takeOut(tidy(text), /(?<![\d.,])((?:19|20)\d{2})(?![\d]|[.,]\d)/u);
  const [before = '', after = ''] = (year?.rest ?? tidy(text)).split(/(?<!\p{L})actual:?(?!\p{L})/iu);
  const planned = columnOf(before.replace(/(?<!\p{L})plan(?:ned)?:?(?!\p{L})/iu, ' '), currency);
  const actual = columnOf(after, currency);
  return {
    year: year === null ? null : Number(year.found[1]),
    planned: planned.column,
    actual: actual.column,
    leftOver: tidy(`${planned.rest} ${actual.rest}`),
  };
}

function columnOf(text: string, currency: string): { column: Column; rest: string } {
  let rest = text.replace(/[;|]/g, ' ');
  const amounts: (Money | null)[] = [];
  for (let i = 0; i < 3; i++) {
    const taken = takeAmount(rest, currency);
    if (taken === null) break;
    amounts.push(taken.amount);
    rest = taken.rest;
  }
  const [revenue = null, directCost = null, costToServe = null] = amounts;
  const words = rest.replace(/(?<!\p{L})(?:revenue|direct cost|cost to serve|cost)(?!\p{L})/giu, ' ');
  return {
    column: amounts.length === 0 ? none : { revenue, directCost, costToServe },
    rest: tidy(words.replace(/[,:]/g, ' ')),
  };
}
