import type {
  AccountsImportPreview,
  ColumnMapping,
  FileSource,
  RowProblem,
} from '../../../shared/ipc/import-shapes.ts';
import type { ChangeSet } from '../../../shared/model/change.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { Id } from '../../../shared/model/field.ts';
import { isSameText } from '../../../shared/text/fold.ts';
import { RowCells } from '../columns/row-cells.ts';
import { bodyOf, type CsvTable } from '../csv/read-table.ts';
import { byRow, previewHead, rowTotalsOf, unreadableRow } from '../import-preview.ts';
import { type Pacing, pause } from '../pacing.ts';
import { lineOf } from '../people/cell-values.ts';
import { externalIdKey } from '../people/keys.ts';
import { accountChanges, creationOf, type NewPlanFrame, planOfRow } from './account-changes.ts';
import { AccountIndex, type MatchedAccount } from './account-index.ts';
import { type AccountRow, readAccountRow } from './account-row.ts';
import type { KnownAccount } from './known-account.ts';

export type AccountsImportRequest = Pacing &
  NewPlanFrame & {
    accounts: readonly KnownAccount[];
    table: CsvTable;
    source: FileSource;
    mapping: ColumnMapping;
    fileName: string;
  };

/** What an import would do to the portfolio, and one change set for each plan that it makes or changes. */
export type PlannedAccountsImport = { preview: AccountsImportPreview; changeSets: ChangeSet[] };

type Work = AccountsImportRequest & {
  index: AccountIndex;
  idsOfFile: ReadonlySet<string>;
  /** The rows that plans were taken by. */
  taken: Map<Id, number>;
  preview: AccountsImportPreview;
  changeSets: ChangeSet[];
  label: string;
};

/**
 * Plans an import of accounts without touching anything: a row whose account has a plan updates it, any other
 * becomes a plan. Throws INVALID_INPUT for a mapping without names, CANCELLED when the signal says so.
 */
export async function planAccountsImport(request: AccountsImportRequest): Promise<PlannedAccountsImport> {
  const { mapping, table, accounts, fileName } = request;
  if (!mapping.columns.some(({ target }) => target === 'accountName'))
    throw new AppError('INVALID_INPUT', 'Choose the column that holds the names of the accounts.');
  const lists = { ...previewHead(request), inserted: [], updated: [], unchanged: [] };
  const rows = bodyOf(table, mapping.hasHeader);
  const work: Work = {
    ...request,
    index: new AccountIndex(accounts),
    idsOfFile: idsIn(rows, mapping),
    taken: new Map(),
    preview: { content: 'accounts', ...lists, totals: rowTotalsOf(lists) },
    changeSets: [],
    label: `Import accounts from ${fileName}`.slice(0, 300),
  };
  for (const [at, row] of rows.entries()) {
    const problem = unreadableRow(row, table, mapping);
    if (problem === null)
      takeRow(work, new RowCells(row, mapping, (found) => work.preview.warnings.push(found)));
    else work.preview.skipped.push(problem);
    await pause(request, at + 1, rows.length);
  }
  const { preview, changeSets } = work;
  preview.skipped.sort(byRow);
  preview.warnings.sort(byRow);
  preview.totals = rowTotalsOf(preview);
  // The portfolio shows what was changed last first: so the file's first account comes out on top.
  return { preview, changeSets: changeSets.reverse() };
}

function idsIn(rows: ReturnType<typeof bodyOf>, mapping: ColumnMapping): ReadonlySet<string> {
  const columns = mapping.columns.filter(({ target }) => target === 'externalId');
  const ids = rows.flatMap(({ cells }) =>
    columns.map(({ index }) => externalIdKey(lineOf(cells[index] ?? ''))),
  );
  return new Set(ids.filter((id) => id !== ''));
}

function takeRow(work: Work, cells: RowCells): void {
  const row = readAccountRow(cells, work.currency);
  const match = work.index.match(row, work.idsOfFile, work.taken);
  const refusal = refusalOf(work, row, match);
  if (refusal !== null) work.preview.skipped.push({ row: row.row, ...refusal });
  else if (match === null) insertAccount(work, row);
  else updateAccount(work, row, match);
}

function refusalOf(
  work: Work,
  row: AccountRow,
  match: MatchedAccount | null,
): Omit<RowProblem, 'row'> | null {
  if (row.name === '')
    return { field: 'accountName', value: row.externalId, reason: 'There is no account name in this row' };
  const earlier = match === null ? undefined : work.taken.get(match.known.plan.id);
  if (earlier === undefined) return null;
  return { field: 'accountName', value: row.name, reason: `Same account as row ${earlier}` };
}

function insertAccount(work: Work, row: AccountRow): void {
  const { preview, index, taken, changeSets, label } = work;
  if (index.withName(row.name).length > 0)
    preview.warnings.push({
      row: row.row,
      field: 'accountName',
      value: row.name,
      reason: 'Another account has this name but another id; both are kept',
    });
  const plan = planOfRow(row, work);
  const { industry, headquarters } = plan.account;
  const ownerName = row.owner?.name ?? work.ownerName;
  changeSets.push(creationOf(plan, label));
  index.add({ plan: plan.plan, account: plan.account, ownerName });
  taken.set(plan.plan.id, row.row);
  preview.inserted.push({
    row: row.row,
    planId: plan.plan.id,
    name: row.name,
    industry,
    headquarters,
    ownerName,
  });
}

function updateAccount(work: Work, row: AccountRow, { known, matchedBy }: MatchedAccount): void {
  const { preview, taken, changeSets, label } = work;
  const { plan, ownerName } = known;
  taken.set(plan.id, row.row);
  if (row.owner !== null && !isSameText(row.owner.name, ownerName))
    preview.warnings.push({
      row: row.row,
      field: 'owner',
      value: row.owner.name,
      reason: `${ownerName} owns the plan and keeps it; hand it over on its first step`,
    });
  const changes = accountChanges(known, row);
  const line = { row: row.row, planId: plan.id, name: row.name, matchedBy };
  if (changes.length === 0) {
    preview.unchanged.push(line);
    return;
  }
  changeSets.push({ planId: plan.id, label, changes });
  const changedFields = changes
    .flatMap((change) =>
      change.collection === 'account' && change.op === 'update' ? Object.keys(change.after) : [],
    )
    .filter((field) => field !== 'carriedOverOn');
  preview.updated.push({ ...line, changedFields });
}
