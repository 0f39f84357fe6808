import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/shapes.ts';

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

export type MenuOptions = {
  platform: NodeJS.Platform;
  /** Passes a command on to the page. */
  send(command: MenuCommand): void;
};

/**
 * The application menu in the platform's own order. What changes a plan goes to the page as a command, also
 * Undo and Redo: the page knows whether a text field or the plan is meant.
 */
export function menuTemplate({ platform, send }: MenuOptions): Item[] {
  const isMac = platform === 'darwin';
  const command = (label: string, name: MenuCommand, accelerator?: string): Item => ({
    id: name,
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const about = command('About Cairn', 'about');
  const settings = command('Settings…', 'settings', 'CmdOrCtrl+,');
  return [
    ...(isMac ? [macAppMenu(about, settings)] : []),
    fileMenu(command, isMac ? [{ role: 'close' }] : [settings, separator, quitItem(platform)]),
    editMenu(command, isMac),
    viewMenu(command, isMac),
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [command('Keyboard shortcuts', 'keys', 'CmdOrCtrl+/'), ...(isMac ? [] : [separator, about])],
    },
  ];
}

type CommandItem = (label: string, name: MenuCommand, accelerator?: string) => Item;

function macAppMenu(about: Item, settings: Item): Item {
  return {
    role: 'appMenu',
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
}

function quitItem(platform: NodeJS.Platform): Item {
  return platform === 'win32'
    ? { role: 'quit', label: 'Exit' }
    : { role: 'quit', label: 'Quit', accelerator: 'Ctrl+Q' };
}

function fileMenu(command: CommandItem, last: Item[]): Item {
  return {
    label: '&File',
    submenu: [
      command('New plan…', 'newPlan', 'CmdOrCtrl+N'),
      command('Open plan file…', 'openPlanFile', 'CmdOrCtrl+O'),
      separator,
      {
        label: 'Import',
        submenu: [
          command('People from CSV…', 'importPeople'),
          command('Relations from CSV…', 'importRelations'),
          command('Network from GraphML or Pajek…', 'importNetwork'),
          separator,
          command('Accounts from CSV…', 'importAccounts'),
          command('Deals from CSV…', 'importDeals'),
        ],
      },
      {
        label: 'Export',
        submenu: [
          command('Document as PDF…', 'exportPdf', 'CmdOrCtrl+E'),
          command('One page for executives…', 'exportOnePager'),
          command('Plan file…', 'exportPlanFile'),
          command('Map…', 'exportSvg'),
        ],
      },
      separator,
      ...last,
    ],
  };
}

function editMenu(command: CommandItem, isMac: boolean): Item {
  return {
    label: '&Edit',
    submenu: [
      command('Undo', 'undo', 'CmdOrCtrl+Z'),
      command('Redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      // Ctrl+Shift+Z is what Linux and many Windows programs use beside Ctrl+Y.
      ...(isMac ? [] : [hidden(command('Redo', 'redo', 'Ctrl+Shift+Z'))]),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      separator,
      command('Find or do…', 'find', 'CmdOrCtrl+K'),
    ],
  };
}

function hidden(item: Item): Item {
  const { id: _id, ...rest } = item;
  return { ...rest, visible: false, acceleratorWorksWhenHidden: true };
}

function viewMenu(command: CommandItem, isMac: boolean): Item {
  return {
    label: '&View',
    submenu: [
      // Cmd+H hides the app on a Mac.
      command('History', 'history', isMac ? 'Cmd+Shift+H' : 'Ctrl+H'),
      separator,
      { role: 'resetZoom', label: 'Actual size' },
      { role: 'zoomIn', label: 'Zoom in' },
      { role: 'zoomOut', label: 'Zoom out' },
      separator,
      { role: 'togglefullscreen', label: 'Full screen' },
    ],
  };
}
