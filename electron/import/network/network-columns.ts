import type {
  ColumnChoice,
  ColumnMapping,
  ColumnPreview,
  ImportTarget,
} from '../../../shared/ipc/import-shapes.ts';
import { networkAttributeTargets } from '../../../shared/ipc/network-import-shapes.ts';
import type { RelationshipKind } from '../../../shared/model/records/relationship.ts';
import { type CsvTable, headerOf, samplesOf } from '../csv/read-table.ts';
import { meaningOf } from '../people/header-words.ts';
import { relationKindOf } from '../relations/relation-words.ts';
import { usualKind } from '../relations/suggest-relation-mapping.ts';
import type { NetworkFile, NetworkNode } from './network-file.ts';

/** What our own files call a node that is a rival supplier. */
export const rivalType = 'rival';

/** The nodes that are people. */
export const peopleNodes = ({ nodes }: NetworkFile): NetworkNode[] =>
  nodes.filter(({ attributes }) => attributes.get('type') !== rivalType);

/** The row of the table of people for a node by its place: a line of the file can hold several nodes. */
export const tableRowOf = (place: number): number => place + 2;

/** The nodes that are people as a table: id, label, then every attribute that one of them has. */
export function peopleTable(network: NetworkFile): CsvTable {
  const people = peopleNodes(network);
  const names = [...new Set(people.flatMap(({ attributes }) => [...attributes.keys()]))];
  const rows = people.map(({ id, label, attributes }, place) => ({
    row: tableRowOf(place),
    cells: [id, label, ...names.map((name) => attributes.get(name) ?? '')],
  }));
  return {
    ...network.dialect,
    rows: [{ row: 1, cells: ['Id', 'Label', ...names] }, ...rows],
    broken: [],
    remarks: [],
  };
}

/** What the file calls its kinds of tie, in its order, with how many there are of each. */
export function relationsOf({ ties }: NetworkFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { relation } of ties) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return counts;
}

/** The attributes and then the kinds of tie, as the mapping screen shows them. */
export function networkColumns(network: NetworkFile): ColumnPreview[] {
  const table = peopleTable(network);
  const samples = samplesOf(table, true);
  const attributes = headerOf(table, true).map((header, index) => ({
    index,
    header,
    samples: samples[index] ?? [],
  }));
  const relations = [...relationsOf(network)].map(([relation, count], index) => ({
    index: attributes.length + index,
    header: relation === '' ? 'Ties' : relation,
    samples: [`${count} ${count === 1 ? 'tie' : 'ties'}`],
  }));
  return [...attributes, ...relations];
}

/**
 * What the attributes and kinds of tie most likely are. Of kinds with names we do not know only the first is
 * taken: which of the others to mix with it is for the reader of the file to say.
 */
export function suggestNetworkMapping(
  network: NetworkFile,
  unknownKind: RelationshipKind = usualKind,
): ColumnMapping {
  const attributes = attributeTargets(network);
  let hasUnknown = false;
  const relations = [...relationsOf(network).keys()].map((relation): ImportTarget => {
    const known = relationKindOf(relation);
    if (known !== undefined) return known;
    if (hasUnknown) return 'ignore';
    hasUnknown = true;
    return unknownKind;
  });
  const targets = [...attributes, ...relations];
  const columns = networkColumns(network).map(
    ({ index, header }): ColumnChoice => ({ index, header, target: targets[index] ?? 'ignore' }),
  );
  return { columns, hasHeader: true };
}

function attributeTargets(network: NetworkFile): ImportTarget[] {
  const labels = network.nodes.map(({ label }) => label);
  // Where names repeat, only the ids of the file tell people apart.
  const isAmbiguous = new Set(labels).size < labels.length;
  const [, , ...names] = headerOf(peopleTable(network), true);
  const taken = new Set<ImportTarget>(['name']);
  const others = names.map((name): ImportTarget => {
    const target = meaningOf(name)?.target ?? 'ignore';
    const isWanted = networkAttributeTargets.some((known) => known === target) && !taken.has(target);
    if (isWanted) taken.add(target);
    return isWanted ? target : 'ignore';
  });
  const idTarget = isAmbiguous && !taken.has('externalId') ? 'externalId' : 'ignore';
  return [idTarget, 'name', ...others];
}
