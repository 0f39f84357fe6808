import type { ColumnMapping } from '../../../shared/ipc/import-shapes.ts';
import { type CsvTable, headerOf, samplesOf } from '../csv/read-table.ts';
import { isGuid, wordKey } from '../people/keys.ts';

type Target = ColumnMapping['columns'][number]['target'];

/** Known column names by what they stand for, as letters and digits only, best first. */
export type KnownHeaders<T extends Target> = Readonly<Record<Exclude<T, 'ignore'>, string>>;

export type ColumnRules<T extends Target> = {
  known: KnownHeaders<T>;
  /** Of these, several columns count. */
  joined: ReadonlySet<T>;
  /** Whether the first filled cells of a column speak against what its name says. */
  isRefuted(target: T, samples: readonly string[]): boolean;
};

const doNotModify = /^\s*\(do not modify\)\s*/i;
const inBrackets = /\([^()]*\)/g;

/** What each column most likely holds, by its name; a file for the whole portfolio always has a first row of names. */
export function suggestColumns<T extends Target>(
  table: CsvTable,
  { known, joined, isRefuted }: ColumnRules<T>,
): ColumnMapping & { columns: { index: number; header: string; target: T | 'ignore' }[] } {
  const header = headerOf(table, true);
  const samples = samplesOf(table, true);
  const meanings = meaningsOf(known);
  const surest = new Map<T, { index: number; rank: number }>();
  const guesses = header.map((name, index) => {
    const guess = guessOf(meanings, name, samples[index] ?? []);
    if (guess === undefined || isRefuted(guess.target, samples[index] ?? [])) return undefined;
    const best = surest.get(guess.target);
    if (best === undefined || guess.rank < best.rank) surest.set(guess.target, { index, rank: guess.rank });
    return guess.target;
  });
  const columns = header.map((name, index) => {
    const target = guesses[index];
    const isTaken = target === undefined || (!joined.has(target) && surest.get(target)?.index !== index);
    return { index, header: name, target: isTaken ? ('ignore' as const) : target };
  });
  return { hasHeader: true, columns };
}

type Meaning<T> = { target: T; rank: number };

function meaningsOf<T extends Target>(known: KnownHeaders<T>): ReadonlyMap<string, Meaning<T>> {
  const meanings = new Map<string, Meaning<T>>();
  for (const [target, words] of Object.entries<string>(known))
    words.split(' ').forEach((word, rank) => {
      // Object.entries forgets that its keys are the record's.
      meanings.set(word, { target: target as T, rank });
    });
  return meanings;
}

function guessOf<T extends Target>(
  meanings: ReadonlyMap<string, Meaning<T>>,
  header: string,
  samples: readonly string[],
): Meaning<T> | undefined {
  if (doNotModify.test(header)) {
    // Dynamics puts the id, a checksum and a time first; only the id looks like one.
    const isId = samples.length > 0 && samples.every(isGuid);
    const id = meanings.get('id');
    return isId && id !== undefined ? { ...id, rank: -1 } : undefined;
  }
  const whole = meanings.get(wordKey(header));
  // "Revenue (USD m)", "Account Manager (Account Name) (Account)".
  const bare = header.replace(inBrackets, '');
  return whole ?? (bare === header ? undefined : meanings.get(wordKey(bare)));
}
