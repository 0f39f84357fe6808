import type { CalendarDate } from '../model/field.ts';
import type { PlanReview } from '../model/records/commitment.ts';
import { fold } from '../text/fold.ts';
import { takeDay } from './words/day-words.ts';
import { partsOf, takeOut, tidy } from './words/line.ts';
import { takeCounterpart } from './words/people-words.ts';

/** A review as typed. What was not said is null or empty. */
export type ReviewLine = {
  kind: PlanReview['kind'] | null;
  date: CalendarDate | null;
  isHeld: boolean;
  /** Who takes part, ours and theirs. */
  attendeeNames: string[];
  /** Words that no field took. */
  leftOver: string;
};

const kindWords: readonly [RegExp, PlanReview['kind']][] = [
  [/\b(?:customer|joint)(?: review)?\b/iu, 'customer'],
  [/\b(?:yearly|annual)(?: (?:plan|review))?\b/iu, 'yearly'],
  [/\b(?:quarterly|quarter|qbr)(?: review)?\b/iu, 'quarterly'],
  [/\b(?:monthly|month)(?: (?:check-?in|review))?\b|\bcheck-?in\b/iu, 'monthly'],
];

/** Reads `quarterly 24 Nov with Ana Ruiz, Jon Berg`; `held` says that it has taken place. */
export function parseReviewLine(text: string, today: CalendarDate): ReviewLine {
  const held = takeOut(tidy(text), /\b(?:held|done|was)\b/iu);
  const day = takeDay(held?.rest ?? tidy(text), today, held === null ? 'ahead' : 'back');
  const who = takeCounterpart(` ${day?.rest ?? held?.rest ?? tidy(text)}`);
  let rest = who.rest;
  let kind: PlanReview['kind'] | null = null;
  for (const [pattern, meant] of kindWords) {
    const taken = takeOut(rest, pattern);
    if (taken === null) continue;
    kind ??= meant;
    rest = taken.rest;
  }
  const leftOver = fold(rest) === 'review' ? '' : rest.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  const date = day?.date ?? null;
  return {
    kind,
    date,
    isHeld: held !== null || (date !== null && date < today),
    attendeeNames: partsOf(who.name, /,|\band\b|&/iu),
    leftOver,
  };
}
