import type {
  ColumnMapping,
  RelationsImportPreview,
  RelationTarget,
  RowProblem,
} from '../../../shared/ipc/import-shapes.ts';
import type { ChangeSet } from '../../../shared/model/change.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { RelationshipKind } from '../../../shared/model/records/relationship.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import { bodyOf, type CsvTable } from '../csv/read-table.ts';
import { type Pacing, pause } from '../pacing.ts';
import { lineOf } from '../people/cell-values.ts';
import { RelationDraft } from './relation-draft.ts';
import { RelationPeople } from './relation-people.ts';
import { isDrawingWord, relationKindOf } from './relation-words.ts';
import { readStrength, type StrengthScale, strengthScaleOf } from './strengths.ts';
import { usualKind } from './suggest-relation-mapping.ts';

export type RelationsImportRequest = Pacing & {
  plan: Plan;
  table: CsvTable;
  mapping: ColumnMapping;
  newId: IdSource;
  /** Named in the history. */
  fileName: string;
};

export type PlannedRelationsImport = { preview: RelationsImportPreview; changeSet: ChangeSet | null };

/**
 * Plans an import of relations between people of the plan without touching anything. A row that names
 * somebody unknown is skipped with its reason; a weight of 0 says that there is no tie.
 * Throws INVALID_INPUT when no columns say who and whom, CANCELLED when the signal says so.
 */
export async function planRelationsImport(request: RelationsImportRequest): Promise<PlannedRelationsImport> {
  const { plan, table, mapping, newId } = request;
  const cellOf = cellReader(mapping);
  const rows = bodyOf(table, mapping.hasHeader);
  const scale = strengthScaleOf(rows.map((row) => cellOf(row, 'strength')));
  const preview = emptyPreview(request, scale);
  const people = new RelationPeople(plan);
  const draft = new RelationDraft(plan, newId);
  for (const [index, row] of rows.entries()) {
    takeRow({ row, cellOf, scale, people, draft, preview, usual: mapping.relationKind ?? usualKind });
    await pause(request, index + 1, rows.length);
  }
  preview.skipped.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  preview.totals = totalsOf(preview, preview.totals.noTie);
  const changes = draft.changes();
  const label = `Import relations from ${request.fileName}`.slice(0, 300);
  return { preview, changeSet: changes.length === 0 ? null : { planId: plan.plan.id, label, changes } };
}

type CellReader = (row: CsvRow, target: RelationTarget) => string;

function cellReader(mapping: ColumnMapping): CellReader {
  const columns = new Map(mapping.columns.map(({ target, index }) => [target, index]));
  if (!columns.has('from') || !columns.has('to'))
    throw new AppError('INVALID_INPUT', 'Choose the two columns that say who is related to whom');
  return (row, target) => {
    const index = columns.get(target);
    return index === undefined ? '' : lineOf(row.cells[index] ?? '');
  };
}

function emptyPreview(request: RelationsImportRequest, scale: StrengthScale): RelationsImportPreview {
  const { table, mapping } = request;
  const withoutField = (problem: Omit<RowProblem, 'field'>): RowProblem => ({ ...problem, field: null });
  const skipped = table.broken.map(withoutField);
  const warnings = table.remarks.map(withoutField);
  if (scale.kind === 'weights')
    warnings.push({
      row: null,
      field: 'strength',
      value: String(scale.largest),
      reason: `Weights up to ${scale.largest} are read in thirds: weak, normal, strong`,
    });
  const preview: Omit<RelationsImportPreview, 'totals'> = {
    content: 'relations',
    dialect: { encoding: table.encoding, separator: table.separator, source: 'unknown' },
    mapping,
    rowCount: bodyOf(table, mapping.hasHeader).length + skipped.length,
    inserted: [],
    updated: [],
    unchanged: [],
    skipped,
    warnings,
  };
  return { ...preview, totals: totalsOf(preview, 0) };
}

const totalsOf = (
  preview: Omit<RelationsImportPreview, 'totals'>,
  noTie: number,
): RelationsImportPreview['totals'] => ({
  inserted: preview.inserted.length,
  updated: preview.updated.length,
  unchanged: preview.unchanged.length,
  skipped: preview.skipped.length,
  warnings: preview.warnings.length,
  noTie,
});

type RowWork = {
  row: CsvRow;
  cellOf: CellReader;
  scale: StrengthScale;
  people: RelationPeople;
  draft: RelationDraft;
  preview: RelationsImportPreview;
  usual: RelationshipKind;
};

function takeRow(work: RowWork): void {
  const { row, cellOf, scale, preview } = work;
  const strengthCell = cellOf(row, 'strength');
  const strength = readStrength(strengthCell, scale);
  if (strength === 'no tie') {
    preview.totals.noTie += 1;
    return;
  }
  const taken = takeRelation(work, strength === 'unreadable' ? null : strength);
  if (taken !== undefined) {
    preview.skipped.push({ row: row.row, ...taken });
    return;
  }
  if (strength === 'unreadable')
    preview.warnings.push({
      row: row.row,
      field: 'strength',
      value: strengthCell.slice(0, 100),
      reason: 'This is not a strength; the relationship is imported without one',
    });
}

/** Takes a row's relation into the draft; gives the reason when that cannot be. */
function takeRelation(work: RowWork, strength: number | null): Omit<RowProblem, 'row'> | undefined {
  const { row, cellOf, people, draft, preview, usual } = work;
  const kindCell = cellOf(row, 'kind');
  const kind = kindCell === '' || isDrawingWord(kindCell) ? usual : relationKindOf(kindCell);
  if (kind === undefined)
    return {
      field: 'kind',
      value: kindCell.slice(0, 100),
      reason: 'This is not a kind of relationship we know',
    };
  const [from, to] = [cellOf(row, 'from'), cellOf(row, 'to')];
  const ends = people.endsOf(from, to, kind);
  if ('reason' in ends) return ends;
  const result = draft.take({ ...ends, kind, strength, row: row.row });
  if ('reason' in result) return { field: 'to', value: to, reason: result.reason };
  preview[result.outcome].push({ row: row.row, relationshipId: result.id, kind, from, to, strength });
  return undefined;
}
