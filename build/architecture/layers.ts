export type Layer = {
  /** Files whose path starts so belong here; the first layer that fits counts. */
  prefix: string;
  /** Paths that may be imported beside the layer's own; a feature's own folder is its own. */
  mayImport: readonly string[];
  /** Packages, by exact name, by scope or prefix ending in a slash, or `node:`, that may not be. */
  forbiddenPackages?: readonly string[];
};

const native = ['electron', 'better-sqlite3', 'node:'];
const userInterface = ['react', 'react-dom', '@mantine/', '@tabler/', 'cytoscape', 'zustand'];

/** The arrows between the folders. The narrow ones stand before the wide ones they are part of. */
export const layers: readonly Layer[] = [
  { prefix: 'shared/', mayImport: [], forbiddenPackages: [...native, ...userInterface] },
  { prefix: 'db/', mayImport: ['shared/'], forbiddenPackages: ['electron', ...userInterface] },
  {
    prefix: 'electron/preload/',
    mayImport: ['shared/'],
    forbiddenPackages: ['better-sqlite3', 'node:', ...userInterface],
  },
  { prefix: 'electron/', mayImport: ['shared/', 'db/'], forbiddenPackages: userInterface },
  {
    prefix: 'renderer/features/*/',
    mayImport: ['renderer/components/', 'renderer/state/', 'shared/'],
    forbiddenPackages: native,
  },
  {
    prefix: 'renderer/components/',
    mayImport: ['renderer/state/', 'shared/'],
    forbiddenPackages: native,
  },
  { prefix: 'renderer/state/', mayImport: ['shared/'], forbiddenPackages: native },
  {
    prefix: 'renderer/print/',
    mayImport: ['renderer/components/', 'shared/'],
    forbiddenPackages: native,
  },
  { prefix: 'renderer/', mayImport: ['shared/'], forbiddenPackages: native },
  // The preload's channel list is generated from the contract.
  { prefix: 'build/', mayImport: ['shared/'] },
  { prefix: 'test/', mayImport: ['shared/', 'db/', 'electron/', 'renderer/', 'build/'] },
];

/** Names that only one folder may take from Electron, so that no handler goes around its checks. */
export const guardedElectronNames: Readonly<Record<string, string>> = {
  ipcMain: 'electron/ipc/',
  ipcRenderer: 'electron/preload/',
};

export const MAX_LINES = 400;
