import {
  type ColumnMapping,
  type ImportContent,
  type ImportPreview,
  type ImportProgress,
  type ImportSource,
  shortened,
} from '../../shared/ipc/import-shapes.ts';
import type { ChangeSet } from '../../shared/model/change.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { IdSource } from '../../shared/model/record.ts';
import { bodyOf, type CsvTable, headerOf, readTable, samplesOf } from './csv/read-table.ts';
import { planPeopleImport } from './people/plan-people-import.ts';
import { suggestPeopleMapping } from './people/suggest-mapping.ts';
import { planRelationsImport } from './relations/plan-relations-import.ts';
import { suggestRelationMapping } from './relations/suggest-relation-mapping.ts';

export type ChosenFile = { planId: Id; content: ImportContent; fileName: string; bytes: Uint8Array };

/** What a previewed import would do; `changeSet` is null when that is nothing. */
export type ReadyImport = { planId: Id; totals: ImportPreview['totals']; changeSet: ChangeSet | null };

type Session = ChosenFile & {
  source: ImportSource;
  table: CsvTable;
  running: AbortController | null;
  ready: ReadyImport | null;
};

/** The import that the user has under way, from the choice of a file to its commit; a new one replaces it. */
export class ImportSessions {
  readonly #newId: IdSource;
  #current: Session | null = null;

  constructor(newId: IdSource) {
    this.#newId = newId;
  }

  /** Reads a chosen file and suggests what its columns are. Throws FILE_UNREADABLE. */
  async open(file: ChosenFile): Promise<ImportSource> {
    const isRelations = file.content === 'relations';
    const table = await readTable(file.bytes, { mayBeBlankSeparated: isRelations });
    const { source, mapping, remark } = isRelations
      ? { source: 'unknown' as const, mapping: suggestRelationMapping(table), remark: null }
      : suggestPeopleMapping(table);
    const samples = samplesOf(table, mapping.hasHeader);
    const described: ImportSource = {
      importId: this.#newId(),
      fileName: file.fileName,
      content: file.content,
      dialect: { encoding: table.encoding, separator: table.separator, source },
      rowCount: bodyOf(table, mapping.hasHeader).length + table.broken.length,
      columns: headerOf(table, mapping.hasHeader).map((header, index) => ({
        index,
        header,
        samples: samples[index] ?? [],
      })),
      mapping,
      remark,
    };
    this.#current?.running?.abort();
    this.#current = { ...file, source: described, table, running: null, ready: null };
    return described;
  }

  /** The plan that an import is meant for. Throws INVALID_INPUT when it is no longer under way. */
  planIdOf(importId: string): Id {
    return this.#session(importId).planId;
  }

  /**
   * What the import would do to the plan under a mapping, its lists cut to what a page shows.
   * Throws INVALID_INPUT for a mapping that cannot work and CANCELLED when it was called off.
   */
  async preview(
    importId: string,
    mapping: ColumnMapping,
    plan: Plan,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportPreview> {
    const session = this.#session(importId);
    session.running?.abort();
    const running = new AbortController();
    session.running = running;
    session.ready = null;
    const { table, fileName, source } = session;
    const request = {
      plan,
      table,
      mapping,
      newId: this.#newId,
      fileName,
      onProgress,
      signal: running.signal,
    };
    try {
      const { preview, changeSet } =
        session.content === 'people'
          ? await planPeopleImport({ ...request, source: source.dialect.source })
          : await planRelationsImport(request);
      session.ready = { planId: session.planId, totals: preview.totals, changeSet };
      return shortened<ImportPreview>(preview);
    } finally {
      if (session.running === running) session.running = null;
    }
  }

  /** What was previewed last, to be applied; the import is over with it. Throws INVALID_INPUT without a preview. */
  finish(importId: string): ReadyImport {
    const { ready } = this.#session(importId);
    if (ready === null) throw new AppError('INVALID_INPUT', 'Look at the preview before importing.');
    this.#current = null;
    return ready;
  }

  /** Stops the work under way, or ends the import when there is none. An unknown import is over already. */
  cancel(importId: string): void {
    if (this.#current?.source.importId !== importId) return;
    if (this.#current.running === null) this.#current = null;
    else this.#current.running.abort();
  }

  #session(importId: string): Session {
    if (this.#current?.source.importId !== importId)
      throw new AppError('INVALID_INPUT', 'This import is over. Choose the file again.');
    return this.#current;
  }
}
