import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type {
  ColumnMapping,
  FileSource,
  ImportContent,
  ImportPreview,
  ImportSource,
} from '../../shared/ipc/import-shapes.ts';
import type { ChangeSet } from '../../shared/model/change.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { IdSource } from '../../shared/model/record.ts';
import { bodyOf, type CsvTable, headerOf, readTable, samplesOf } from '../import/csv/read-table.ts';
import type { Pacing } from '../import/pacing.ts';
import { planPeopleImport } from '../import/people/plan-people-import.ts';
import { suggestPeopleMapping } from '../import/people/suggest-mapping.ts';
import { planRelationsImport } from '../import/relations/plan-relations-import.ts';
import { suggestRelationMapping } from '../import/relations/suggest-relation-mapping.ts';

/** A file that was chosen for an import, read and understood as far as possible without the user. */
export type OpenImport = {
  planId: Id;
  content: ImportContent;
  fileName: string;
  table: CsvTable;
  source: FileSource;
  suggested: ColumnMapping;
};

export type PlannedImport = { preview: ImportPreview; changeSet: ChangeSet | null };

/** Reads a chosen file. Throws FILE_UNREADABLE when it cannot be read or is no table. */
export async function openImport(file: string, planId: Id, content: ImportContent): Promise<OpenImport> {
  const table = await readTable(await bytesOf(file), { mayBeBlankSeparated: content === 'relations' });
  const common = { planId, content, fileName: path.basename(file), table };
  if (content === 'relations')
    return { ...common, source: 'unknown', suggested: suggestRelationMapping(table) };
  const { source, mapping, remark } = suggestPeopleMapping(table);
  if (remark !== null) table.remarks.push({ row: null, value: '', reason: remark });
  return { ...common, source, suggested: mapping };
}

/** What the mapping screen shows of it. */
export function sourceOf(importId: string, opened: OpenImport): ImportSource {
  const { content, fileName, table, source, suggested } = opened;
  const samples = samplesOf(table, suggested.hasHeader);
  return {
    importId,
    fileName,
    content,
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

/** Plans the import of a file into a plan as the columns are mapped. Throws INVALID_INPUT and CANCELLED. */
export function planImport(
  opened: OpenImport,
  plan: Plan,
  mapping: ColumnMapping,
  options: Pacing & { newId: IdSource },
): Promise<PlannedImport> {
  const { content, table, source, fileName } = opened;
  return content === 'people'
    ? planPeopleImport({ plan, table, source, mapping, fileName, ...options })
    : planRelationsImport({ plan, table, mapping, fileName, ...options });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AppError('FILE_UNREADABLE', `${path.basename(file)} cannot be read.`, { cause });
  }
}
