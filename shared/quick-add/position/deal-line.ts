import type { CalendarDate, Money } from '../../model/field.ts';
import type { Deal } from '../../model/records/position.ts';
import { lastDayOf } from '../../text/calendar.ts';
import { fold } from '../../text/fold.ts';
import { takeAmount } from '../words/amount-in-line.ts';
import { monthPattern, parseDay, takeDay } from '../words/day-words.ts';
import { takeOut, tidy } from '../words/line.ts';
import { takeCounterpart, takeOwner } from '../words/people-words.ts';

/** A deal as typed. What was not said is '' or null. */
export type DealLine = {
  title: string;
  outcome: Deal['outcome'];
  kind: Deal['kind'] | null;
  value: Money | null;
  date: CalendarDate | null;
  ownerName: string;
  contactName: string;
  rivalName: string;
  /** What worked, or why it failed. */
  reason: string;
};

const outcomes: ReadonlyMap<string, Deal['outcome']> = new Map([
  ['won', 'won'],
  ['lost', 'lost'],
  ['attempted', 'attempted'],
  ['tried', 'attempted'],
  ['no decision', 'attempted'],
]);

const kinds: readonly [RegExp, Deal['kind']][] = [
  [/(?<!\p{L})cross[- ]?sell(?:ing)?(?!\p{L})/iu, 'crossSell'],
  [/(?<!\p{L})up[- ]?sell(?:ing)?(?!\p{L})/iu, 'upSell'],
  [/,\s*(?:renewal|renewed)(?!\p{L})|(?<!\p{L})(?:renewal|renewed)\s*$/iu, 'renewal'],
  [/,\s*new(?: business)?\s*(?:,|$)|(?<!\p{L})new(?: business)?\s*$/iu, 'new'],
];

/**
 * Reads `won Dock crane retrofit 240k 2025-03 cross-sell: early site visit`: how it ended first, then title, value,
 * month or day, kind, `to Halden` for whom it went to, `@Mara`, `with Jon Berg`; after the colon what worked or why it
 * failed. Without a word in front it is a won deal.
 */
export function parseDealLine(text: string, today: CalendarDate, currency: string): DealLine {
  const colon = /:\s+/u.exec(text);
  const reason = colon === null ? '' : tidy(text.slice(colon.index + colon[0].length));
  const first = takeOut(
    tidy(colon === null ? text : text.slice(0, colon.index)),
    /^(won|lost|attempted|tried|no decision)(?!\p{L})[\s,:–-]*/iu,
  );
  const owner = takeOwner(first?.rest ?? tidy(colon === null ? text : text.slice(0, colon.index)));
  const month = takeMonth(owner.rest);
  const amount = takeAmount(month?.rest ?? owner.rest, currency);
  const withoutAmount = amount?.rest ?? month?.rest ?? owner.rest;
  const day = month === null ? takeDay(withoutAmount, today, 'back') : null;
  const kind = takeKind(day?.rest ?? withoutAmount);
  const contact = takeCounterpart(kind.rest);
  const rival = takeOut(contact.rest, /\s(?:to|against)\s+(\p{Lu}[^,]*)$/u);
  return {
    title: trimmed(rival?.rest ?? contact.rest),
    outcome: outcomes.get(fold(first?.found[1] ?? '')) ?? 'won',
    kind: kind.kind,
    value: amount?.amount ?? null,
    date: month?.date ?? day?.date ?? null,
    ownerName: owner.name,
    contactName: contact.name,
    rivalName: trimmed(rival?.found[1] ?? ''),
    reason,
  };
}

const trimmed = (text: string): string => tidy(text.replace(/^[\s,;–-]+|[\s,;–-]+$/gu, ''));

// A figure in front makes it a day: "12 May 2025".
const namedMonth = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d(?:st|nd|rd|th|\\.)?\\s)${monthPattern}\\s+((?:19|20)\\d{2})(?!\\d)`,
  'iu',
);

/** `2025-03` or `March 2025` anywhere in the line: the last day of that month. */
function takeMonth(line: string): { rest: string; date: CalendarDate } | null {
  const figures = takeOut(line, /(?<![\d-])((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?![\d-])/u);
  if (figures !== null) return { rest: figures.rest, date: lastDayOf(`${figures.found[1]}-01`, 1) };
  const named = takeOut(line, namedMonth);
  // A month with its year is the same day whatever today is.
  const date = named === null ? null : parseDay(named.found[0], '2000-01-01');
  return named === null || date === null ? null : { rest: named.rest, date };
}

function takeKind(line: string): { rest: string; kind: Deal['kind'] | null } {
  for (const [pattern, kind] of kinds) {
    const taken = takeOut(line, pattern);
    // A deal that is called nothing but "Renewal" keeps its title.
    if (taken !== null && trimmed(taken.rest) !== '') return { rest: trimmed(taken.rest), kind };
  }
  return { rest: line, kind: null };
}
