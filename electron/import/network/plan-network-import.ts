import type {
  ColumnMapping,
  NetworkImportPreview,
  PeopleImportPreview,
  RowProblem,
} from '../../../shared/ipc/import-shapes.ts';
import type { NetworkRow } from '../../../shared/ipc/network-import-shapes.ts';
import { applyChanges } from '../../../shared/model/applying.ts';
import type { Change, ChangeSet } from '../../../shared/model/change.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import { headerOf } from '../csv/read-table.ts';
import type { Pacing } from '../pacing.ts';
import { planPeopleImport } from '../people/plan-people-import.ts';
import { peopleNodes, peopleTable, tableRowOf } from './network-columns.ts';
import type { NetworkFile } from './network-file.ts';
import { takeRivals } from './network-rivals.ts';
import { takeTies } from './network-ties.ts';

export type NetworkImportRequest = Pacing & {
  plan: Plan;
  network: NetworkFile;
  mapping: ColumnMapping;
  newId: IdSource;
  /** Named in the history. */
  fileName: string;
};

export type PlannedNetworkImport = { preview: NetworkImportPreview; changeSet: ChangeSet | null };

/**
 * Plans an import of a whole network without touching anything: its nodes become people, or are matched with
 * those who are here, its ties become the kinds they are mapped to; one change set and so one step to undo.
 * Throws INVALID_INPUT when no attribute is the name, CANCELLED when the signal says so.
 */
export async function planNetworkImport(request: NetworkImportRequest): Promise<PlannedNetworkImport> {
  const { plan, network, mapping, newId, fileName } = request;
  const table = peopleTable(network);
  const width = headerOf(table, true).length;
  const people = await planPeopleImport({
    ...request,
    table,
    source: 'unknown',
    mapping: { hasHeader: true, columns: mapping.columns.filter(({ index }) => index < width) },
  });
  const rivals = takeRivals(plan, network, newId);
  const before = [...(people.changeSet?.changes ?? []), ...rivals.changes];
  const ends = { people: peopleOf(network, people.preview, plan), rivals: rivals.idOf };
  const ties = await takeTies({ ...request, plan: applyChanges(plan, before), width, ends });
  const changes: Change[] = [...before, ...ties.changes];
  const label = `Import the network from ${fileName}`.slice(0, 300);
  return {
    preview: previewOf(request, people.preview, ties),
    changeSet: changes.length === 0 ? null : { planId: plan.plan.id, label, changes },
  };
}

/** Who each node became: whoever its row of the table did, or whose id it has where it is one of the plan's own. */
function peopleOf(network: NetworkFile, preview: PeopleImportPreview, plan: Plan): ReadonlyMap<string, Id> {
  const byRow = new Map(
    [...preview.inserted, ...preview.updated, ...preview.unchanged].map(({ row, personId }) => [
      row,
      personId,
    ]),
  );
  const people = new Map<string, Id>();
  for (const [place, { id }] of peopleNodes(network).entries()) {
    const personId = plan.people[id]?.id ?? byRow.get(tableRowOf(place));
    if (personId !== undefined) people.set(id, personId);
  }
  return people;
}

function previewOf(
  { network, mapping }: NetworkImportRequest,
  people: PeopleImportPreview,
  ties: Awaited<ReturnType<typeof takeTies>>,
): NetworkImportPreview {
  const lines = new Map(peopleNodes(network).map(({ row }, place) => [tableRowOf(place), row]));
  const lineOf = (row: number): number => lines.get(row) ?? row;
  const personRow = ({ row, personId, name }: { row: number; personId: Id; name: string }): NetworkRow => ({
    row: lineOf(row),
    recordId: personId,
    text: name,
  });
  const withoutField = (problem: Omit<RowProblem, 'field'>): RowProblem => ({ ...problem, field: null });
  const inFile = (problem: RowProblem): RowProblem => ({
    ...problem,
    row: problem.row === null ? null : lineOf(problem.row),
  });
  const lists = {
    inserted: [...people.inserted.map(personRow), ...ties.inserted],
    updated: [...people.updated.map(personRow), ...ties.updated],
    unchanged: [...people.unchanged.map(personRow), ...ties.unchanged],
    skipped: [...network.broken.map(withoutField), ...people.skipped.map(inFile), ...ties.skipped],
    warnings: [...network.remarks.map(withoutField), ...people.warnings.map(inFile), ...ties.warnings],
  };
  const { inserted, updated, unchanged, skipped, warnings } = lists;
  return {
    content: 'network',
    dialect: { ...network.dialect, source: 'unknown' },
    mapping,
    rowCount: network.nodes.length + network.ties.length,
    totals: {
      inserted: inserted.length,
      updated: updated.length,
      unchanged: unchanged.length,
      skipped: skipped.length,
      warnings: warnings.length,
      people: people.inserted.length,
      ties: ties.inserted.length,
      leftOutTies: ties.ignoredCount,
    },
    ...lists,
  };
}
