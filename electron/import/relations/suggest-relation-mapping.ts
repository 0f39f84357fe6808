import type { ColumnMapping, RelationTarget } from '../../../shared/ipc/import-shapes.ts';
import type { RelationshipKind } from '../../../shared/model/records/relationship.ts';
import { type CsvTable, headerOf } from '../csv/read-table.ts';
import { relationTargetOf } from './relation-words.ts';

/** The kind that says least: who knows whom. */
export const usualKind: RelationshipKind = 'informal';

const byPosition: readonly RelationTarget[] = ['from', 'to', 'strength'];

/**
 * What each column of a file of relations most likely holds. Without a known column name there is no header,
 * and the columns are who, whom and how strong, as network programs write them.
 */
export function suggestRelationMapping(
  table: CsvTable,
  hasHeader = firstRowNamesColumns(table),
): ColumnMapping {
  const header = headerOf(table, hasHeader);
  const targets = header.map((name) => relationTargetOf(name) ?? 'ignore');
  const isKnown = targets.includes('from') && targets.includes('to');
  const taken = new Set<RelationTarget>();
  return {
    hasHeader,
    relationKind: usualKind,
    columns: header.map((name, index) => {
      const wanted = isKnown ? (targets[index] ?? 'ignore') : positional(header.length, index);
      const target = taken.has(wanted) ? 'ignore' : wanted;
      taken.add(target);
      return { index, header: name, target };
    }),
  };
}

const positional = (width: number, index: number): RelationTarget => {
  // Four columns of a list without known names are who, whom, what and how strong.
  const order: readonly RelationTarget[] = width >= 4 ? ['from', 'to', 'kind', 'strength'] : byPosition;
  return order[index] ?? 'ignore';
};

function firstRowNamesColumns(table: CsvTable): boolean {
  return headerOf(table, true).some((name) => relationTargetOf(name) !== undefined);
}
