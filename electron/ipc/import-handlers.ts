import { randomUUID } from 'node:crypto';
import { type AppliedEdit, applyChangeSets, undoEdits } from '../../db/change-sets.ts';
import { type ImportContent, type ImportPreview, shortened } from '../../shared/ipc/import-shapes.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { FileKind } from '../desktop.ts';
import { today } from '../today.ts';
import { editContext, type HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import type { OpenImport, PlannedImport } from './open-import.ts';

const tableKind: FileKind = { name: 'Tables (CSV)', extensions: ['csv', 'tsv', 'txt'] };

const networkKind: FileKind = {
  name: 'Networks (GraphML, Pajek, lists of ties)',
  extensions: ['graphml', 'xml', 'net', 'paj', 'csv', 'tsv', 'txt'],
};

/** What the file dialog is called and which files it shows. */
const dialogs: Readonly<Record<ImportContent, readonly [string, FileKind]>> = {
  people: ['Import people', tableKind],
  relations: ['Import relations', tableKind],
  network: ['Import a network', networkKind],
  accounts: ['Import accounts', tableKind],
  deals: ['Import deals', tableKind],
};

/** The import at hand; there is one at a time, and choosing another file ends it. */
type CurrentImport = {
  readonly importId: string;
  readonly opened: OpenImport;
  planned: PlannedImport | null;
  /** Calls off the preview that is being made. */
  working: AbortController | null;
};

/** People, relations, accounts and deals from files: chosen, previewed, then applied as one step or not at all. */
export function importHandlers(context: HandlerContext): HandlersOf<'import'> {
  const { session, desktop, newId, send, clock, settings } = context;
  let current: CurrentImport | null = null;
  /** What was imported since the app was started, so that it can be taken back. */
  const done = new Map<string, AppliedEdit[]>();
  const find = (importId: string): CurrentImport => {
    if (current?.importId === importId) return current;
    throw new AppError('NOT_FOUND', 'This import is no longer open; choose the file again.');
  };
  const callOff = () => {
    current?.working?.abort();
    if (current !== null) current.planned = null;
  };
  return {
    'import:choose': async (aim) => {
      const file = await desktop.chooseFile(...dialogs[aim.content]);
      if (file === null) return null;
      callOff();
      const { openImport, sourceOf } = await readers();
      const opened = await openImport(file, aim);
      current = { importId: randomUUID(), opened, planned: null, working: null };
      return sourceOf(current.importId, opened);
    },
    'import:preview': async ({ importId, mapping }) => {
      const found = find(importId);
      callOff();
      const working = new AbortController();
      found.working = working;
      const store = await session.store();
      const onProgress = (progress: { done: number; total: number }) =>
        send('import:progress', { importId, ...progress });
      const pacing = { onProgress, signal: working.signal };
      const ownerName = editContext(context).actor;
      const surroundings = {
        store,
        newId,
        ownerName,
        currency: settings.read().currency,
        today: today(clock),
      };
      const { planImport } = await readers();
      const planned = await planImport(found.opened, mapping, surroundings, pacing);
      found.planned = planned;
      found.working = null;
      return shortened(planned.preview);
    },
    'import:commit': async ({ importId }) => {
      const { opened, planned } = find(importId);
      if (planned === null) throw new AppError('NOT_FOUND', 'Look at the preview of this import first.');
      const edits = applyChangeSets(await session.store(), planned.changeSets, editContext(context));
      done.set(importId, edits);
      current = null;
      return {
        importId,
        content: opened.aim.content,
        fileName: opened.fileName,
        planIds: edits.map(({ planId }) => planId),
        ...countsOf(planned.preview),
      };
    },
    'import:undo': async ({ importId }) => {
      const edits = done.get(importId);
      if (edits === undefined)
        throw new AppError('NOT_FOUND', 'This import is no longer known; undo it in the plans themselves.');
      undoEdits(await session.store(), edits, editContext(context));
      done.delete(importId);
      return { plans: edits.length };
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
