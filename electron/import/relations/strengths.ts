import { wordKey } from '../people/keys.ts';

/** What a strength cell says: a strength of 1 to 3, unknown, that there is no tie, or nothing we understand. */
export type StrengthReading = number | null | 'no tie' | 'unreadable';

const strengthWords: ReadonlyMap<string, number> = new Map([
  ['weak', 1],
  ['low', 1],
  ['normal', 2],
  ['medium', 2],
  ['strong', 3],
  ['high', 3],
]);

/**
 * How the numbers of a strength column are to be read. A file of zeros and ones says who is tied to whom and
 * nothing about how strongly. Numbers up to 3 are strengths; larger ones are weights, of which each third
 * of the range counts as one step.
 */
export type StrengthScale = { kind: 'ties' } | { kind: 'strengths' } | { kind: 'weights'; largest: number };

/** The scale of a whole column. */
export function strengthScaleOf(cells: readonly string[]): StrengthScale {
  const numbers = cells.map((cell) => numberOf(cell) ?? 0).filter((value) => value > 0);
  const largest = Math.max(0, ...chunkMaxima(numbers));
  if (numbers.some((value) => !Number.isInteger(value)) || largest > 3) return { kind: 'weights', largest };
  const isBinary = largest === 1 && cells.some((cell) => numberOf(cell) === 0);
  return { kind: isBinary ? 'ties' : 'strengths' };
}

/** One cell read on the column's scale. */
export function readStrength(cell: string, scale: StrengthScale): StrengthReading {
  const text = cell.trim();
  if (text === '') return null;
  const word = strengthWords.get(wordKey(text));
  if (word !== undefined) return word;
  const value = numberOf(text);
  if (value === undefined || value < 0) return 'unreadable';
  if (value === 0) return 'no tie';
  if (scale.kind === 'ties') return null;
  return scale.kind === 'weights' ? Math.min(3, Math.ceil((3 * value) / scale.largest)) : value;
}

/** A number with a point or a comma for its decimals; undefined for anything else. */
function numberOf(cell: string): number | undefined {
  const text = cell.trim();
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Maxima of slices, because Math.max cannot take ten thousands of arguments. */
function* chunkMaxima(numbers: readonly number[]): Generator<number> {
  for (let start = 0; start < numbers.length; start += 1000)
    yield Math.max(...numbers.slice(start, start + 1000));
}
