import type { Change } from '../../model/change.ts';
import type { CollectionName } from '../../model/collections.ts';
import { listText } from '../../text/lists.ts';
import { numberText } from '../../text/numbers.ts';

const nouns: readonly (readonly [CollectionName, string, string])[] = [
  ['people', 'person', 'people'],
  ['businessUnits', 'unit', 'units'],
  ['relationships', 'tie', 'ties'],
  ['coverageTies', 'contact of ours', 'contacts of ours'],
  ['competitors', 'rival', 'rivals'],
  ['teamMembers', 'one of us', 'of us'],
];

/** What changes add and change, counted: "12 people, 2 units and 11 ties"; '' where they add nothing. */
export function addedInWords(changes: readonly Change[]): string {
  const parts = nouns.flatMap(([collection, one, many]) => {
    const count = changes.filter(
      (change) => change.op === 'insert' && change.collection === collection,
    ).length;
    return count === 0 ? [] : [`${numberText(count)} ${count === 1 ? one : many}`];
  });
  return listText(parts);
}

/** How the history names a pasted block: "Paste 12 people, 2 units and 11 ties". */
export function blockLabel(changes: readonly Change[]): string {
  const added = addedInWords(changes);
  return added === '' ? 'Paste what is new about people' : `Paste ${added}`;
}
