import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../../electron/window/menu.ts';
import { type MenuCommand, menuCommands } from '../../../../shared/ipc/shapes.ts';

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

const platforms = ['darwin', 'win32', 'linux'] as const;

describe.each(platforms)('the menu on %s', (platform) => {
  const items = allItems(menuTemplate({ platform, send: () => undefined }));

  it('has every command of the contract once', () => {
    const ids = items.flatMap(({ id }) => id ?? []);
    expect(ids.sort()).toEqual([...menuCommands].sort());
  });

  it('gives no two items one shortcut', () => {
    const keys = items.flatMap(({ accelerator }) =>
      accelerator === undefined
        ? []
        : [String(accelerator).replace(/CmdOrCtrl/, platform === 'darwin' ? 'Cmd' : 'Ctrl')],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('sends the command of the item that was chosen', () => {
  const sent: MenuCommand[] = [];
  const items = allItems(menuTemplate({ platform: 'linux', send: (command) => void sent.push(command) }));
  const choose = (label: string) => {
    const item = items.find((candidate) => candidate.label === label);
    // Our clicks look at none of Electron's arguments.
    Reflect.apply(item?.click ?? (() => undefined), item, []);
  };
  choose('Undo');
  choose('People from CSV…');
  expect(sent).toEqual(['undo', 'importPeople']);
});

it('follows each platform', () => {
  const labelsOf = (platform: NodeJS.Platform) =>
    menuTemplate({ platform, send: () => undefined }).map(({ label, role }) => label ?? role);
  expect(labelsOf('darwin')[0]).toBe('appMenu');
  expect(labelsOf('win32')[0]).toBe('&File');
  const quit = (platform: NodeJS.Platform) =>
    allItems(menuTemplate({ platform, send: () => undefined })).find(({ role }) => role === 'quit');
  expect(quit('win32')?.label).toBe('Exit');
  expect(quit('linux')?.label).toBe('Quit');
});
