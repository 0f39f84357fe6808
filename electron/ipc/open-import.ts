import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadPlan, loadPlanPart, planIdsOf } from '../../db/plans.ts';
import type { Store } from '../../db/store.ts';
import type {
  ColumnMapping,
  FileSource,
  ImportPreview,
  ImportSource,
} from '../../shared/ipc/import-shapes.ts';
import type { ChangeSet } from '../../shared/model/change.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { CalendarDate, Id } from '../../shared/model/field.ts';
import type { IdSource } from '../../shared/model/record.ts';
import { suggestAccountMapping } from '../import/accounts/account-columns.ts';
import { type KnownAccount, knownAccountOf } from '../import/accounts/known-account.ts';
import { planAccountsImport } from '../import/accounts/plan-accounts-import.ts';
import { bodyOf, type CsvTable, headerOf, readTable, samplesOf } from '../import/csv/read-table.ts';
import { suggestDealMapping } from '../import/deals/deal-columns.ts';
import { listsOfDeals, planDealsImport } from '../import/deals/plan-deals-import.ts';
import { networkColumns, relationsOf, suggestNetworkMapping } from '../import/network/network-columns.ts';
import type { NetworkFile } from '../import/network/network-file.ts';
import { planNetworkImport } from '../import/network/plan-network-import.ts';
import { readNetwork } from '../import/network/read-network.ts';
import { type Pacing, stopIfCancelled } from '../import/pacing.ts';
import { planPeopleImport } from '../import/people/plan-people-import.ts';
import { recognizeSource } from '../import/people/recognize-source.ts';
import { suggestPeopleMapping } from '../import/people/suggest-mapping.ts';
import { planRelationsImport } from '../import/relations/plan-relations-import.ts';
import { suggestRelationMapping } from '../import/relations/suggest-relation-mapping.ts';

/** What an import is for: people and relations go into one plan, accounts and deals into the portfolio. */
export type ImportAim =
  | { planId: Id; content: 'people' | 'relations' }
  | { planId: null; content: 'accounts' | 'deals' };

/** A table that was chosen for an import, read and understood as far as possible without the user. */
type OpenTable = {
  aim: ImportAim;
  fileName: string;
  table: CsvTable;
  source: FileSource;
  suggested: ColumnMapping;
};

/** The same of a network of people. */
type OpenNetwork = {
  aim: { planId: Id; content: 'network' };
  fileName: string;
  network: NetworkFile;
  suggested: ColumnMapping;
};

export type OpenImport = OpenTable | OpenNetwork;

export type PlannedImport = { preview: ImportPreview; changeSets: ChangeSet[] };

/** Reads a chosen file. Throws FILE_UNREADABLE when it cannot be read, or is not what was asked for. */
export async function openImport(file: string, aim: ImportAim | OpenNetwork['aim']): Promise<OpenImport> {
  if (aim.content === 'network') {
    const network = await readNetwork(await bytesOf(file));
    return { aim, fileName: path.basename(file), network, suggested: suggestNetworkMapping(network) };
  }
  const table = await readTable(await bytesOf(file), { mayBeBlankSeparated: aim.content === 'relations' });
  const { source, mapping, remark } = suggestionFor(aim.content, table);
  if (remark !== null) table.remarks.push({ row: null, value: '', reason: remark });
  return { aim, fileName: path.basename(file), table, source, suggested: mapping };
}

/** What the columns of a file most likely hold, where it comes from, and what should be known of the guess. */
export function suggestionFor(
  content: ImportAim['content'],
  table: CsvTable,
): { source: FileSource; mapping: ColumnMapping; remark: string | null } {
  if (content === 'people') return suggestPeopleMapping(table);
  if (content === 'relations')
    return { source: 'unknown', mapping: suggestRelationMapping(table), remark: null };
  const source = recognizeSource(headerOf(table, true));
  if (content === 'accounts') return { source, ...suggestAccountMapping(table) };
  return { source, mapping: suggestDealMapping(table), remark: null };
}

/** What the mapping screen shows of it. */
export function sourceOf(importId: string, opened: OpenImport): ImportSource {
  if ('network' in opened) return networkSourceOf(importId, opened);
  const { aim, fileName, table, source, suggested } = opened;
  const samples = samplesOf(table, suggested.hasHeader);
  return {
    importId,
    fileName,
    content: aim.content,
    dialect: { encoding: table.encoding, separator: table.separator, source },
    rowCount: bodyOf(table, suggested.hasHeader).length + table.broken.length,
    columns: headerOf(table, suggested.hasHeader).map((header, index) => ({
      index,
      header,
      samples: samples[index] ?? [],
    })),
    mapping: suggested,
  };
}

function networkSourceOf(importId: string, { fileName, network, suggested }: OpenNetwork): ImportSource {
  return {
    importId,
    fileName,
    content: 'network',
    dialect: { ...network.dialect, source: 'unknown' },
    rowCount: network.nodes.length + network.ties.length,
    columns: networkColumns(network),
    tieColumns: relationsOf(network).size,
    mapping: suggested,
  };
}

/** What new plans are made with. */
export type ImportSurroundings = {
  store: Store;
  newId: IdSource;
  ownerName: string;
  currency: string;
  today: CalendarDate;
};

/** Plans the import of a file as the columns are mapped. Throws NOT_FOUND, INVALID_INPUT and CANCELLED. */
export async function planImport(
  opened: OpenImport,
  mapping: ColumnMapping,
  surroundings: ImportSurroundings,
  pacing: Pacing,
): Promise<PlannedImport> {
  const { store, newId } = surroundings;
  if ('network' in opened) {
    const { network, fileName } = opened;
    const { plan } = loadPlan(store, opened.aim.planId);
    const { preview, changeSet } = await planNetworkImport({
      plan,
      network,
      mapping,
      newId,
      fileName,
      ...pacing,
    });
    return { preview, changeSets: changeSet === null ? [] : [changeSet] };
  }
  const { aim, table, source, fileName } = opened;
  const common = { table, source, mapping, fileName, newId, ...pacing };
  if (aim.planId !== null) {
    const { plan } = loadPlan(store, aim.planId);
    const { preview, changeSet } =
      aim.content === 'people'
        ? await planPeopleImport({ ...common, plan })
        : await planRelationsImport({ ...common, plan });
    return { preview, changeSets: changeSet === null ? [] : [changeSet] };
  }
  const accounts = knownAccounts(store, pacing.signal);
  if (aim.content === 'accounts') return planAccountsImport({ ...common, ...surroundings, accounts });
  const load = (planId: Id) => loadPlanPart(store, planId, listsOfDeals);
  return planDealsImport({ ...common, accounts, load });
}

function knownAccounts(store: Store, signal: AbortSignal | undefined): KnownAccount[] {
  return planIdsOf(store).map((planId) => {
    stopIfCancelled(signal);
    return knownAccountOf(loadPlanPart(store, planId, ['teamMembers']));
  });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AppError('FILE_UNREADABLE', `${path.basename(file)} cannot be read.`, { cause });
  }
}
