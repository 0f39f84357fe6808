import type {
  ColumnMapping,
  FileSource,
  PeopleImportPreview,
  RowProblem,
} from '../../../shared/ipc/import-shapes.ts';
import type { ChangeSet } from '../../../shared/model/change.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import { bodyOf, type CsvTable, headerOf } from '../csv/read-table.ts';
import { type Pacing, pause } from '../pacing.ts';
import { levelNumbers } from './level-numbers.ts';
import { linkManagers, type TakenRow } from './link-managers.ts';
import { peopleChanges } from './people-changes.ts';
import { startDraft } from './people-draft.ts';
import { ReportingLines } from './reporting-lines.ts';
import { takeRow } from './take-row.ts';

export type PeopleImportRequest = Pacing & {
  plan: Plan;
  table: CsvTable;
  source: FileSource;
  mapping: ColumnMapping;
  newId: IdSource;
  /** Named in the history. */
  fileName: string;
};

/** What an import of people would do, and the change set that does it; null when there is nothing to do. */
export type PlannedPeopleImport = { preview: PeopleImportPreview; changeSet: ChangeSet | null };

/**
 * Plans an import of people without touching anything: rows are matched with the plan's people and with each
 * other, managers are looked up when all rows are known. Every row that can be read becomes or updates a
 * person whatever is wrong with other rows; each row that does not is listed with its reason.
 * Throws INVALID_INPUT for a mapping that cannot tell who a row is about, CANCELLED when the signal says so.
 */
export async function planPeopleImport(request: PeopleImportRequest): Promise<PlannedPeopleImport> {
  const { plan, table, mapping, newId } = request;
  requireIdentity(mapping);
  const rows = bodyOf(table, mapping.hasHeader);
  const numbers = levelNumbers(table, mapping);
  const work = { ...request, draft: startDraft(plan, newId), preview: emptyPreview(request), numbers };
  if (numbers !== null)
    work.preview.warnings.push({ row: null, field: 'level', value: '', reason: numbers.remark });
  const taken: TakenRow[] = [];
  const width = headerOf(table, mapping.hasHeader).length;
  for (const [index, row] of rows.entries()) {
    const read = takeRow(work, row, width);
    if (read !== undefined) taken.push(read);
    await pause(request, index + 1, rows.length);
  }
  const lines = new ReportingLines(plan);
  await linkManagers(taken, work.draft, lines, work.preview, request);
  const changes = peopleChanges(plan, work.draft, lines, newId);
  const { preview } = work;
  preview.reportsTo = lines.changedCount;
  preview.unitsToCreate = work.draft.newUnits.map((unit) => unit.name);
  sortByRow(preview);
  preview.totals = totalsOf(preview);
  const label = `Import people from ${request.fileName}`.slice(0, 300);
  return { preview, changeSet: changes.length === 0 ? null : { planId: plan.plan.id, label, changes } };
}

function emptyPreview({ table, source, mapping }: PeopleImportRequest): PeopleImportPreview {
  const remarks = table.remarks.map((remark) => ({ ...remark, field: null }));
  const broken = table.broken.map((problem) => ({ ...problem, field: null }));
  const preview: Omit<PeopleImportPreview, 'totals'> = {
    content: 'people',
    dialect: { encoding: table.encoding, separator: table.separator, source },
    mapping,
    rowCount: bodyOf(table, mapping.hasHeader).length + broken.length,
    inserted: [],
    updated: [],
    unchanged: [],
    skipped: broken,
    warnings: remarks,
    unitsToCreate: [],
    reportsTo: 0,
  };
  return { ...preview, totals: totalsOf(preview) };
}

const totalsOf = (preview: Omit<PeopleImportPreview, 'totals'>): PeopleImportPreview['totals'] => ({
  inserted: preview.inserted.length,
  updated: preview.updated.length,
  unchanged: preview.unchanged.length,
  skipped: preview.skipped.length,
  warnings: preview.warnings.length,
  unitsToCreate: preview.unitsToCreate.length,
});

function sortByRow(preview: PeopleImportPreview): void {
  const byRow = (a: RowProblem, b: RowProblem): number => (a.row ?? 0) - (b.row ?? 0);
  preview.skipped.sort(byRow);
  preview.warnings.sort(byRow);
}

const identities = new Set<string>(['name', 'firstName', 'lastName', 'email', 'externalId']);

function requireIdentity({ columns }: ColumnMapping): void {
  if (!columns.some(({ target }) => identities.has(target)))
    throw new AppError('INVALID_INPUT', 'Choose the column that holds the names of the people');
}
