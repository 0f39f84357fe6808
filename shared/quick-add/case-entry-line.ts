import type { Money } from '../model/field.ts';
import type { BusinessCaseLine } from '../model/records/business-case.ts';
import { takeOut, tidy } from './words/line.ts';
import { parseMoney } from './words/money-word.ts';

/** One amount as typed: one figure is base, two are low and high, three are low, base and high. */
export type EntryAmount = { low: Money | null; base: Money | null; high: Money | null };

/** A line of a business case as typed. */
export type CaseEntryLine = {
  kind: BusinessCaseLine['kind'];
  title: string;
  /** From the first year on: the start for a cost, year 1 for a benefit, unless the line says otherwise. */
  amounts: EntryAmount[];
  firstYear: number;
  /** The last amount holds for every year that follows. */
  repeats: boolean;
};

/**
 * Reads `benefit Less scrap 60k/90k/110k 80k/120k/140k` and `cost Service 20k a year`: what kind it is, its name,
 * and what it comes to from year to year; `low/base/high` where there is a range. A line that begins with neither
 * word is a benefit.
 */
export function parseCaseEntryLine(text: string, currency: string): CaseEntryLine {
  const kind = takeOut(text, /^(benefits?|saves?|saving|costs?|pays?)\s*:?\s+/iu);
  const isCost = /^(?:cost|pay)/iu.test(kind?.found[1] ?? '');
  const every = takeOut(
    kind?.rest ?? tidy(text),
    /\s*(?:(?:a|per|each|every)\s+(?:year|yr)|p\.?a\.?|yearly)\s*$/iu,
  );
  const from = takeOut(
    every?.rest ?? kind?.rest ?? tidy(text),
    /\s+from\s+(?:year\s+(\d{1,2})|the start)$/iu,
  );
  const words = (from?.rest ?? every?.rest ?? kind?.rest ?? tidy(text)).split(' ');
  const amounts: EntryAmount[] = [];
  while (words.length > 1) {
    const amount = amountOf(words.at(-1) ?? '', currency);
    if (amount === null) break;
    amounts.unshift(amount);
    words.pop();
  }
  const usualStart = isCost && every === null ? 0 : 1;
  return {
    kind: isCost ? 'cost' : 'benefit',
    title: words.join(' ').replace(/[:,]$/u, ''),
    amounts,
    firstYear: from === null ? usualStart : Number(from.found[1] ?? 0),
    repeats: every !== null,
  };
}

function amountOf(word: string, currency: string): EntryAmount | null {
  const figures = word
    .replace(/[,;]$/u, '')
    .split('/')
    .map((figure) => parseMoney(figure, currency));
  const [first = null, second = null, third = null] = figures;
  const isAmount = figures.every((money) => money !== null && !money.amount.startsWith('-'));
  if (!isAmount || figures.length > 3 || first === null) return null;
  if (figures.length === 1) return { low: null, base: first, high: null };
  if (figures.length === 2) return { low: first, base: null, high: second };
  return { low: first, base: second, high: third };
}
