import { randomUUID } from 'node:crypto';
import { applyChangeSet } from '../../db/change-sets.ts';
import { acknowledgementOf } from '../../db/history.ts';
import { loadPlan } from '../../db/plans.ts';
import { type ImportPreview, shortened } from '../../shared/ipc/import-shapes.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { FileKind } from '../desktop.ts';
import { editContext, type HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import type { OpenImport, PlannedImport } from './open-import.ts';

const tableKind: FileKind = { name: 'Tables (CSV)', extensions: ['csv', 'tsv', 'txt'] };

/** The import at hand; there is one at a time, and choosing another file ends it. */
type CurrentImport = {
  readonly importId: string;
  readonly opened: OpenImport;
  planned: PlannedImport | null;
  /** Calls off the preview that is being made. */
  working: AbortController | null;
};

/** People and relations from files: chosen, previewed, then applied as one step or not at all. */
export function importHandlers(context: HandlerContext): HandlersOf<'import'> {
  const { session, desktop, newId, send } = context;
  let current: CurrentImport | null = null;
  const find = (importId: string): CurrentImport => {
    if (current?.importId === importId) return current;
    throw new AppError('NOT_FOUND', 'This import is no longer open; choose the file again.');
  };
  const callOff = () => {
    current?.working?.abort();
    if (current !== null) current.planned = null;
  };
  return {
    'import:choose': async ({ planId, content }) => {
      const title = content === 'people' ? 'Import people' : 'Import relations';
      const file = await desktop.chooseFile(title, tableKind);
      if (file === null) return null;
      callOff();
      const { openImport, sourceOf } = await readers();
      const opened = await openImport(file, planId, content);
      current = { importId: randomUUID(), opened, planned: null, working: null };
      return sourceOf(current.importId, opened);
    },
    'import:preview': async ({ importId, mapping }) => {
      const found = find(importId);
      callOff();
      const working = new AbortController();
      found.working = working;
      const { plan } = loadPlan(await session.store(), found.opened.planId);
      const onProgress = (progress: { done: number; total: number }) =>
        send('import:progress', { importId, ...progress });
      const pacing = { onProgress, signal: working.signal, newId };
      const { planImport } = await readers();
      const planned = await planImport(found.opened, plan, mapping, pacing);
      found.planned = planned;
      found.working = null;
      return shortened(planned.preview);
    },
    'import:commit': async ({ importId }) => {
      const found = find(importId);
      if (found.planned === null)
        throw new AppError('NOT_FOUND', 'Look at the preview of this import first.');
      const { preview, changeSet } = found.planned;
      const store = await session.store();
      const acknowledgement =
        changeSet === null
          ? acknowledgementOf(store, found.opened.planId)
          : applyChangeSet(store, changeSet, editContext(context));
      current = null;
      return { ...acknowledgement, ...countsOf(preview) };
    },
    // The file stays open: the user may only want another mapping.
    'import:cancel': ({ importId }) => {
      if (current?.importId === importId) callOff();
    },
  };
}

// Loaded when asked for: most starts import nothing.
const readers = () => import('./open-import.ts');

function countsOf({ totals: { inserted, updated, unchanged, skipped } }: ImportPreview) {
  return { inserted, updated, unchanged, skipped };
}
