import type { CalendarDate } from '../model/field.ts';
import type { AccountSignal } from '../model/records/insight.ts';
import { takeDay } from './words/day-words.ts';
import { takeOut, tidy } from './words/line.ts';

/** A news item as typed. */
export type SignalLine = {
  title: string;
  /** The day that was named, else today. */
  date: CalendarDate;
  kind: AccountSignal['kind'];
  sentiment: AccountSignal['sentiment'];
  source: string;
};

const kindPatterns: readonly [RegExp, AccountSignal['kind']][] = [
  [/\bIPO\b|\bgo(?:es|ing)? public\b|\blists? on\b/iu, 'publicOffering'],
  [/\bacqui(?:re|res|red|sition)\b|\bmerger?s?\b|\btakes? over\b|\btakeover\b|\bbuys\b/iu, 'acquisition'],
  [
    /\b(?:lost|loses?|goes|went) to\b|\bchose\b|\bchooses\b|\bawarded to\b|\bsigns? with\b/iu,
    'lossToCompetitor',
  ],
  [
    /\b(?:decline|declines|layoffs?|lays off|profit warning|job cuts|cuts jobs|shrinks?|stagnat\w+|closes)\b/iu,
    'decline',
  ],
  [/\blaunch(?:es|ed)?\b|\bunveils?\b|\bnew product\b/iu, 'productLaunch'],
  [
    /\bnew (?:C\wO|CHRO|chair\w*|head|president|managing director|VP)\b|\bappoint\w*\b|\bjoins as\b|\bhires?\b|\bsucceeds\b/iu,
    'executiveHire',
  ],
];

/**
 * Reads `+ New COO from Halden, 12 Nov (press release)`: `+` or `-` in front for good or bad news, a day that is
 * past, the source in brackets or as an address. The kind is read from the words; `other` where they do not tell.
 */
export function parseSignalLine(text: string, today: CalendarDate): SignalLine {
  const mark = /^\s*([+\u2212–-])\s+/u.exec(text);
  const source = takeOut(tidy(text.slice(mark?.[0].length ?? 0)), /\(([^()]+)\)\s*$|\b(https?:\/\/\S+)/iu);
  const words = source?.rest ?? tidy(text.slice(mark?.[0].length ?? 0));
  const day = takeDay(words, today, 'back');
  const title = (day?.rest ?? words).replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
  const kind = kindPatterns.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
  return {
    title,
    date: day?.date ?? today,
    kind,
    sentiment: mark === null ? sentimentOf(kind) : mark[1] === '+' ? 'positive' : 'negative',
    source: tidy((source?.found[1] ?? source?.found[2] ?? '').replace(/^source\s*:\s*/iu, '')),
  };
}

function sentimentOf(kind: AccountSignal['kind']): AccountSignal['sentiment'] {
  return kind === 'lossToCompetitor' || kind === 'decline' ? 'negative' : 'neutral';
}
