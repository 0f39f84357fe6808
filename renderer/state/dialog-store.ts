import { create } from 'zustand';
import type { ImportContent } from '../../shared/ipc/import-shapes.ts';
import type { exportFormats } from '../../shared/ipc/shapes.ts';
import type { Audience } from '../../shared/model/audience.ts';
import type { DocumentKind } from '../../shared/model/document-kind.ts';

/** The dialogs that can be opened from anywhere. */
export type Dialog =
  | { kind: 'keys' }
  | { kind: 'about' }
  | { kind: 'history' }
  | { kind: 'briefing' }
  | { kind: 'newPlan' }
  | { kind: 'export'; format: (typeof exportFormats)[number]; audience: Audience; document?: DocumentKind }
  | { kind: 'import'; content: ImportContent };

interface Dialogs {
  open: Dialog | null;
  show(dialog: Dialog): void;
  close(): void;
}

export const useDialogs = create<Dialogs>((set) => ({
  open: null,
  show: (dialog) => set({ open: dialog }),
  close: () => set({ open: null }),
}));
