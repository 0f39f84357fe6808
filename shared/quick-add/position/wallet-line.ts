import type { CalendarDate, Money } from '../../model/field.ts';
import { takeAmount } from '../words/amount-in-line.ts';
import { takeOut, tidy } from '../words/line.ts';

/** A category of spend as typed. What was not said is null. */
export type WalletLine = {
  title: string;
  year: number;
  ourSales: Money | null;
  totalSpend: Money | null;
  potential: Money | null;
};

/**
 * Reads `Automation 240k of 600k 2026, potential 400k`: title, our sales, all they spend, and what we could sell.
 * Without a year it is the one of today.
 */
export function parseWalletLine(text: string, today: CalendarDate, currency: string): WalletLine {
  const potential = takeOut(
    tidy(text),
    /[,;]?\s*potential:?\s+(\S+(?:\s(?:thousand|million|billion|[A-Z]{3}))?)/iu,
  );
  const possible = takeAmount(potential?.found[1] ?? '', currency);
  const beforeYear = potential === null || possible === null ? tidy(text) : potential.rest;
  const year = takeOut(beforeYear, /(?<![\p{L}\d.,])((?:19|20)\d{2})(?![\p{L}\d]|[.,]\d)/u);
  const words = year?.rest ?? beforeYear;
  const first = takeAmount(words, currency);
  const second = first === null ? null : takeAmount(first.rest, currency);
  const isTotalAlone = second === null && /(?:^|\s)of\s*$|(?:^|\s)of\s+\S+\s*$/iu.test(words);
  const title = (second?.rest ?? first?.rest ?? words).replace(/\s+(?:of|from)(?=\s|,|$)(?!\s+\p{L})/iu, ' ');
  return {
    title: tidy(title.replace(/[\s,;:–-]+$/u, '')),
    year: year === null ? Number(today.slice(0, 4)) : Number(year.found[1]),
    ourSales: isTotalAlone ? null : (first?.amount ?? null),
    totalSpend: isTotalAlone ? (first?.amount ?? null) : (second?.amount ?? null),
    potential: possible?.amount ?? null,
  };
}
