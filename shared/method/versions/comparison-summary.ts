import { type CollectionName, collections } from '../../model/collections.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import type { PlanComparison, RecordDifference } from './compare-plans.ts';

/** Kinds of records in the order in which they matter to who reads a summary. */
const telling: readonly CollectionName[] = [
  'people',
  'insightCards',
  'objectives',
  'actions',
  'ideas',
  'opportunities',
];

const plurals: Readonly<Record<string, string>> = { person: 'people', opportunity: 'opportunities' };

/**
 * What differs in one sentence: "Three people, two actions and 12 other entries came in, one goal went and 21
 * entries changed." Says so when nothing differs.
 */
export function comparisonSummary({ steps, changed }: PlanComparison): string {
  const all = steps.flatMap((step) => step.differences);
  if (all.length === 0) return 'Nothing differs.';
  const clauses = [
    clause(all, 'added', 'came in'),
    clause(all, 'removed', 'went'),
    changed === 0 ? '' : `${counted(changed, 'entry', 'entries')} changed`,
  ].filter((text) => text !== '');
  return `${capitalized(listText(clauses))}.`;
}

function clause(all: readonly RecordDifference[], kind: RecordDifference['kind'], verb: string): string {
  const these = all.filter((difference) => difference.kind === kind);
  const named = telling.flatMap((collection) => {
    const count = these.filter((difference) => difference.collection === collection).length;
    const { noun } = collections[collection];
    return count === 0 ? [] : [counted(count, noun, plurals[noun] ?? `${noun}s`)];
  });
  const others = these.filter(({ collection }) => !telling.includes(collection)).length;
  const word = named.length === 0 ? '' : 'other ';
  const rest = others === 0 ? [] : [counted(others, `${word}entry`, `${word}entries`)];
  return named.length + rest.length === 0 ? '' : `${listText([...named, ...rest])} ${verb}`;
}
