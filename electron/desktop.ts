import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';

/** A kind of file as dialogs show it. */
export type FileKind = {
  readonly name: string;
  readonly extensions: readonly string[];
};

/** What the user's desktop does for us. Paths stay on this side: the page never sees one. */
export type Desktop = {
  /** Asks for a file to read; null when the user cancels. */
  chooseFile(title: string, kind: FileKind): Promise<string | null>;
  /** Asks where to write; null when the user cancels. The ending is that of the kind. */
  chooseTarget(title: string, suggestedName: string, kind: FileKind): Promise<string | null>;
  /** Shows a file in the system's file browser. */
  reveal(file: string): void;
};

/** The desktop of this machine; dialogs belong to the window that is open. */
export function openDesktop(windowOf: () => BrowserWindow | null): Desktop {
  // Dialogs start where the last one ended.
  let folder = app.getPath('documents');
  const remember = (file: string): string => {
    folder = path.dirname(file);
    return file;
  };
  return {
    chooseFile: async (title, kind) => {
      const options = {
        title,
        defaultPath: folder,
        filters: [filterOf(kind), { name: 'All files', extensions: ['*'] }],
        properties: ['openFile' as const],
      };
      const window = windowOf();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      const chosen = filePaths[0];
      return canceled || chosen === undefined ? null : remember(chosen);
    },
    chooseTarget: async (title, suggestedName, kind) => {
      const options = { title, defaultPath: path.join(folder, suggestedName), filters: [filterOf(kind)] };
      const window = windowOf();
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return canceled || filePath === '' ? null : remember(withEnding(filePath, kind));
    },
    reveal: (file) => shell.showItemInFolder(file),
  };
}

function filterOf(kind: FileKind): { name: string; extensions: string[] } {
  return { name: kind.name, extensions: [...kind.extensions] };
}

// Linux dialogs do not add the ending that the user left out.
function withEnding(file: string, kind: FileKind): string {
  const endings = kind.extensions.map((extension) => `.${extension}`);
  return endings.some((ending) => file.toLowerCase().endsWith(ending)) ? file : `${file}${endings[0] ?? ''}`;
}
