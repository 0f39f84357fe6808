import { create } from 'zustand';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import type {
  ColumnMapping,
  ImportPreview,
  ImportResult,
  ImportSource,
} from '../../../shared/ipc/import-shapes.ts';
import { AppError } from '../../../shared/model/errors.ts';
import { listen, request, sentenceOf } from '../../state/bridge.ts';

/** One plan, or the whole portfolio, and what comes in. */
export type ImportAim = InputOf<'import:choose'>;

/** How far the import has come; each stage holds what the next needs. */
export type ImportStage =
  | { kind: 'choosing' }
  | { kind: 'mapping'; source: ImportSource; mapping: ColumnMapping; problem: string | null }
  | {
      kind: 'working';
      source: ImportSource;
      mapping: ColumnMapping;
      done: number;
      total: number;
      isCommit: boolean;
    }
  | { kind: 'preview'; source: ImportSource; mapping: ColumnMapping; preview: ImportPreview }
  | { kind: 'finished'; result: ImportResult }
  | { kind: 'failed'; message: string };

interface ImportState {
  stage: ImportStage;
  /** Gives false when the user chose no file. */
  choose(aim: ImportAim): Promise<boolean>;
  setMapping(mapping: ColumnMapping): void;
  preview(): Promise<void>;
  backToMapping(): void;
  commit(): Promise<void>;
  cancel(): void;
}

export const useImport = create<ImportState>((set, get) => ({
  stage: { kind: 'choosing' },

  choose: async (aim) => {
    set({ stage: { kind: 'choosing' } });
    try {
      const source = await request('import:choose', aim);
      if (source === null) return false;
      set({ stage: { kind: 'mapping', source, mapping: source.mapping, problem: null } });
    } catch (error) {
      set({ stage: { kind: 'failed', message: sentenceOf(error) } });
    }
    return true;
  },

  setMapping: (mapping) => {
    const { stage } = get();
    if (stage.kind === 'mapping') set({ stage: { ...stage, mapping, problem: null } });
  },

  preview: async () => {
    const { stage } = get();
    if (stage.kind !== 'mapping') return;
    const { source, mapping } = stage;
    set({ stage: { kind: 'working', source, mapping, done: 0, total: source.rowCount, isCommit: false } });
    try {
      const preview = await request('import:preview', { importId: source.importId, mapping });
      if (get().stage.kind === 'working') set({ stage: { kind: 'preview', source, mapping, preview } });
    } catch (error) {
      const isCancelled = error instanceof AppError && error.code === 'CANCELLED';
      set({ stage: { kind: 'mapping', source, mapping, problem: isCancelled ? null : sentenceOf(error) } });
    }
  },

  backToMapping: () => {
    const { stage } = get();
    if (stage.kind === 'preview') set({ stage: { ...stage, kind: 'mapping', problem: null } });
  },

  commit: async () => {
    const { stage } = get();
    if (stage.kind !== 'preview') return;
    const { source, mapping } = stage;
    set({ stage: { kind: 'working', source, mapping, done: 0, total: source.rowCount, isCommit: true } });
    try {
      const result = await request('import:commit', { importId: source.importId });
      set({ stage: { kind: 'finished', result } });
    } catch (error) {
      set({ stage: { kind: 'failed', message: sentenceOf(error) } });
    }
  },

  cancel: () => {
    const { stage } = get();
    if (stage.kind === 'mapping' || stage.kind === 'working' || stage.kind === 'preview')
      void request('import:cancel', { importId: stage.source.importId });
    if (stage.kind === 'working' && !stage.isCommit)
      set({ stage: { kind: 'mapping', source: stage.source, mapping: stage.mapping, problem: null } });
  },
}));

/** Follows the progress the main process reports; call what it gives back to stop. */
export function followProgress(): () => void {
  return listen('import:progress', ({ importId, done, total }) => {
    const { stage } = useImport.getState();
    if (stage.kind === 'working' && stage.source.importId === importId)
      useImport.setState({ stage: { ...stage, done, total } });
  });
}
