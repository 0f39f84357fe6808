import type {
  ColumnMapping,
  DealGroup,
  DealRow as DealLine,
  DealsImportPreview,
  FileSource,
  RowProblem,
} from '../../../shared/ipc/import-shapes.ts';
import { sumOf } from '../../../shared/method/exact-money.ts';
import type { ChangeSet } from '../../../shared/model/change.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { Id, Money } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { OpportunityStage } from '../../../shared/model/records/opportunity.ts';
import { AccountIndex } from '../accounts/account-index.ts';
import type { KnownAccount } from '../accounts/known-account.ts';
import { RowCells } from '../columns/row-cells.ts';
import { bodyOf, type CsvTable } from '../csv/read-table.ts';
import { byRow, previewHead, rowTotalsOf, unreadableRow } from '../import-preview.ts';
import { type Pacing, pause } from '../pacing.ts';
import { accountOfDeal, isRefusal } from './account-of-deal.ts';
import { DealDraft } from './deal-draft.ts';
import { type DealRow, type DealScales, readDealRow } from './deal-row.ts';
import { dealScalesOf } from './deal-scales.ts';
import { stageOf } from './stage-words.ts';

export type DealsImportRequest = Pacing & {
  accounts: readonly KnownAccount[];
  /** A plan with at least its team, people, offerings, deals and opportunities. */
  load(planId: Id): Plan;
  table: CsvTable;
  source: FileSource;
  mapping: ColumnMapping;
  newId: IdSource;
  fileName: string;
};

/** What an import would do in the plans of the accounts, and one change set for each plan that changes. */
export type PlannedDealsImport = { preview: DealsImportPreview; changeSets: ChangeSet[] };

type Work = DealsImportRequest & {
  index: AccountIndex;
  scales: DealScales;
  hasStages: boolean;
  drafts: Map<Id, DealDraft>;
  preview: DealsImportPreview;
  values: Record<DealOutcome, (Money | null)[]>;
  /** What was already said about a kind of deal that nobody knows. */
  said: Set<string>;
};

type DealOutcome = 'won' | 'lost' | 'open';

/** The lists of a plan that deals go into or refer to. */
export const listsOfDeals = ['teamMembers', 'people', 'offerings', 'deals', 'opportunities'] as const;

/**
 * Plans an import of deals without touching anything: what is over becomes history of the account's plan, what
 * is open an opportunity in it; a row whose account has no plan is left out with its reason.
 * Throws INVALID_INPUT for a mapping that cannot tell whose deals these are, CANCELLED when the signal says so.
 */
export async function planDealsImport(request: DealsImportRequest): Promise<PlannedDealsImport> {
  const { mapping, table } = request;
  const targets = new Set(mapping.columns.map(({ target }) => target));
  if (!targets.has('accountName') && !targets.has('accountExternalId'))
    throw new AppError('INVALID_INPUT', 'Choose the column that holds the account of each deal.');
  const { scales, remarks } = dealScalesOf(table, mapping);
  const work = startWork(request, scales, targets.has('stage'));
  work.preview.warnings.push(...remarks);
  const rows = bodyOf(table, mapping.hasHeader);
  for (const [at, row] of rows.entries()) {
    const problem = unreadableRow(row, table, mapping);
    if (problem === null) takeRow(work, new RowCells(row, mapping, (found) => warn(work, found)));
    else work.preview.skipped.push(problem);
    await pause(request, at + 1, rows.length);
  }
  return finished(work);
}

function startWork(request: DealsImportRequest, scales: DealScales, hasStages: boolean): Work {
  const lists = { ...previewHead(request), inserted: [], updated: [], unchanged: [] };
  const nothing = { count: 0, values: [] };
  const totals = { ...rowTotalsOf(lists), plans: 0, offeringsToCreate: 0, teamMembersToCreate: 0 };
  if (!hasStages)
    lists.warnings.push({
      row: null,
      field: 'stage',
      value: '',
      reason: 'No column holds the stage, so every deal comes in as open, at prospecting',
    });
  return {
    ...request,
    index: new AccountIndex(request.accounts),
    scales,
    hasStages,
    drafts: new Map(),
    preview: { content: 'deals', ...lists, totals, won: nothing, lost: nothing, open: nothing },
    values: { won: [], lost: [], open: [] },
    said: new Set(),
  };
}

/** A word for a kind of deal stands in many rows; it is enough to hear of it once. */
function warn({ preview, said }: Work, problem: RowProblem): void {
  const key = `${problem.field} ${problem.value}`;
  if (problem.field === 'dealKind' && said.has(key)) return;
  said.add(key);
  preview.warnings.push(problem);
}

function takeRow(work: Work, cells: RowCells): void {
  const { preview } = work;
  const skip = (problem: Omit<RowProblem, 'row'>) => preview.skipped.push({ row: cells.row, ...problem });
  const account = { externalId: cells.line('accountExternalId'), name: cells.line('accountName') };
  const known = accountOfDeal(work.index, account);
  if (isRefusal(known)) return void skip({ ...known, value: known.value || cells.line('externalId') });
  const stage = stageOfRow(work, cells);
  if (typeof stage !== 'string') return void skip(stage);
  const draft = draftOf(work, known.plan.id);
  const row = readDealRow(cells, stage, work.scales, known.plan.currency);
  if (row.title === '')
    return void skip({ field: 'dealTitle', value: '', reason: 'There is no name of a deal in this row' });
  const result = draft.take(row);
  if ('reason' in result)
    return void skip({ field: 'externalId', value: row.externalId, reason: result.reason });
  noteContact(work, draft, row);
  const outcome = stage === 'closedWon' ? 'won' : stage === 'closedLost' ? 'lost' : 'open';
  work.values[outcome].push(row.value);
  const { title, value } = row;
  const line: DealLine = {
    row: row.row,
    planId: known.plan.id,
    accountName: known.account.name,
    title,
    stage,
    value,
  };
  if (result.outcome === 'updated') preview.updated.push({ ...line, changedFields: result.changedFields });
  else preview[result.outcome].push(line);
}

function stageOfRow({ hasStages }: Work, cells: RowCells): OpportunityStage | Omit<RowProblem, 'row'> {
  if (!hasStages) return 'prospecting';
  const text = cells.line('stage');
  const stage = stageOf(text);
  if (stage !== undefined) return stage;
  const reason = text === '' ? 'There is no stage in this row' : 'This is not a stage we know';
  return { field: 'stage', value: text, reason };
}

function draftOf({ drafts, load, newId }: Work, planId: Id): DealDraft {
  const known = drafts.get(planId);
  if (known !== undefined) return known;
  const draft = new DealDraft(load(planId), newId);
  drafts.set(planId, draft);
  return draft;
}

function noteContact(work: Work, draft: DealDraft, row: DealRow): void {
  const value = row.contactName || row.contactExternalId;
  if (value === '' || draft.contactOf(row) !== null) return;
  const reason = 'No one person of the plan is called this; the deal comes in without a contact';
  work.preview.warnings.push({ row: row.row, field: 'contactName', value, reason });
}

function finished({ preview, drafts, values, fileName }: Work): PlannedDealsImport {
  const label = `Import deals from ${fileName}`.slice(0, 300);
  const changeSets = [...drafts].flatMap(([planId, draft]) => {
    const changes = draft.changes();
    return changes.length === 0 ? [] : [{ planId, label, changes }];
  });
  preview.skipped.sort(byRow);
  preview.warnings.sort(byRow);
  const all = [...drafts.values()];
  preview.totals = {
    ...rowTotalsOf(preview),
    plans: changeSets.length,
    offeringsToCreate: all.reduce((sum, { newOfferings }) => sum + newOfferings.length, 0),
    teamMembersToCreate: all.reduce((sum, { newMembers }) => sum + newMembers.length, 0),
  };
  return {
    preview: { ...preview, won: groupOf(values.won), lost: groupOf(values.lost), open: groupOf(values.open) },
    changeSets,
  };
}

function groupOf(values: readonly (Money | null)[]): DealGroup {
  const currencies = new Set(values.flatMap((value) => (value === null ? [] : [value.currency])));
  return { count: values.length, values: [...currencies].map((currency) => sumOf(values, currency)) };
}
