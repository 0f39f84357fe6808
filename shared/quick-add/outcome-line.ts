import type { CalendarDate } from '../model/field.ts';
import { type OutcomeDimension, outcomeDimensions } from '../model/records/governance.ts';
import { fold } from '../text/fold.ts';
import { outcomeLabels } from '../text/outcome-labels.ts';
import { takeDay } from './words/day-words.ts';
import { takeOut, tidy } from './words/line.ts';

/** A rating as typed. What was not said is null or empty. */
export type OutcomeLine = {
  dimension: OutcomeDimension | null;
  rating: number | null;
  date: CalendarDate | null;
  /** Words that no field took. */
  note: string;
};

/** Other words for the dimensions, beside their names and any beginning of them of four letters. */
const otherWords: Readonly<Record<string, OutcomeDimension>> = {
  advocates: 'advocacy',
  rivals: 'competition',
  competitors: 'competition',
  lost: 'losses',
  forecast: 'predictability',
  relations: 'deeperRelations',
  relationship: 'deeperRelations',
};

/** Reads `access 4 yesterday: Nina Falk answers`. */
export function parseOutcomeLine(text: string, today: CalendarDate): OutcomeLine {
  // The day first: what is left of "access 4, 12 May" has one figure only.
  const day = takeDay(tidy(text), today, 'back');
  const line = day?.rest ?? tidy(text);
  const rated = takeOut(line, /(?<![\d.,])[1-5](?![\d.,]*\d)/u);
  const rating = rated === null ? null : Number(rated.found[0]);
  const words = (rated?.rest ?? line).split(/\s+/u);
  const index = words.findIndex((word) => dimensionOf(word) !== null);
  const dimension = index < 0 ? null : dimensionOf(words[index] ?? '');
  const isSecondWord = fold(words[index + 1] ?? '').replace(/[^a-z]/g, '') === 'relations';
  const rest = words.filter((_, at) => at !== index && !(isSecondWord && at === index + 1)).join(' ');
  return { dimension, rating, date: day?.date ?? null, note: rest.replace(/^[\s,;:–-]+|[\s,;:]+$/gu, '') };
}

const shortest = 4;

function dimensionOf(word: string): OutcomeDimension | null {
  const typed = fold(word).replace(/[^a-z]/g, '');
  if (typed.length < shortest) return null;
  const other = otherWords[typed];
  if (other !== undefined) return other;
  return outcomeDimensions.find((dimension) => fold(outcomeLabels[dimension]).startsWith(typed)) ?? null;
}
