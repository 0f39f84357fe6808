import type { Money } from '../model/field.ts';
import { partsOf, takeOut, tidy } from './words/line.ts';
import { parseMoney } from './words/money-word.ts';

/** A business case as typed. What was not said is null. */
export type CaseQuickLine = {
  title: string;
  investment: Money | null;
  yearlyBenefit: Money | null;
  yearlyCost: Money | null;
  years: number | null;
  /** Percent a year. */
  discountRate: number | null;
  joint: boolean;
  /** Parts that no field took. */
  leftOver: string[];
};

const amountFields: readonly [RegExp, 'investment' | 'yearlyBenefit' | 'yearlyCost'][] = [
  [/^(?:invest(?:s|ment)?|one-off|upfront)\s*(?:of|:)?\s+/iu, 'investment'],
  [/^(?:saves?|savings?|benefits?|brings?|gains?|earns?)\s*(?:of|:)?\s+/iu, 'yearlyBenefit'],
  [/^(?:costs?|runs?|running(?: costs?)?)\s*(?:of|:)?\s+/iu, 'yearlyCost'],
];
const everyYear = /\s*(?:a|per|each|every|\/)\s*(?:year|yr|annum)$|\s*(?:p\.?a\.?|yearly)$/iu;

/**
 * Reads `Dock planning: invest 250k, saves 120k a year, costs 20k, 4 years, 10 %`: what it is about, then in any
 * order the investment, what it brings and costs a year, the years, the discount rate, and `joint`. Amounts without a
 * currency are in the given one. Commas part the line only before a blank, so that 250,000 stays one amount.
 */
export function parseCaseLine(text: string, currency: string): CaseQuickLine {
  const joint = takeOut(text, /(?:^|,\s*|\s)\(?joint\)?\s*$/iu);
  const line = joint?.rest ?? text;
  const colon = /:\s/u.exec(line);
  const [head = '', ...tail] =
    colon === null
      ? partsOf(line, /[,;](?=\s|$)/u)
      : [line.slice(0, colon.index), ...partsOf(line.slice(colon.index + 1), /[,;](?=\s|$)/u)];
  const result: CaseQuickLine = {
    title: tidy(head),
    investment: null,
    yearlyBenefit: null,
    yearlyCost: null,
    years: null,
    discountRate: null,
    joint: joint !== null,
    leftOver: [],
  };
  for (const part of tail)
    if (!takeAmount(result, part, currency) && !takeFigure(result, part)) result.leftOver.push(part);
  return result;
}

function takeAmount(result: CaseQuickLine, part: string, currency: string): boolean {
  for (const [pattern, field] of amountFields) {
    if (!pattern.test(part)) continue;
    const money = parseMoney(part.replace(pattern, '').replace(everyYear, ''), currency);
    // The kind of line gives the sign, so that an amount below 0 would say the contrary.
    if (money === null || money.amount.startsWith('-')) return false;
    result[field] = money;
    return true;
  }
  return false;
}

function takeFigure(result: CaseQuickLine, part: string): boolean {
  const years = /^(?:over\s+)?(\d{1,3})\s*(?:years?|yrs?)$/iu.exec(part)?.[1];
  const rate = /^(?:at\s+|rate\s+)?(-?\d{1,4}(?:[.,]\d+)?)\s*(?:%|percent)$/iu.exec(part)?.[1];
  if (years !== undefined) result.years = Number(years);
  else if (rate !== undefined) result.discountRate = Number(rate.replace(',', '.'));
  else if (/^joint$/iu.test(part)) result.joint = true;
  else return false;
  return true;
}
