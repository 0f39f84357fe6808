import path from 'node:path';
import { app, type BrowserWindow, Menu } from 'electron';
import type { AppPlaces } from './app-places.ts';
import { explainUnopenedStore, reviveAfterCrash, watchForFailures } from './failures.ts';
import { answerPages } from './ipc/answer-pages.ts';
import type { SendMessage } from './ipc/handlers.ts';
import type { Log } from './log.ts';
import type { SettingsFile } from './settings.ts';
import { pageAddress } from './window/app-address.ts';
import { followColorScheme, openMainWindow } from './window/main-window.ts';
import { menuTemplate } from './window/menu.ts';

/** The first backup of a start waits until the page has what it needs. */
const backupsAfterMs = 3_000;

/**
 * The app with its window. The window comes first and the store is opened while its page loads; whatever
 * asks for the store meanwhile waits.
 */
export async function startApp(places: AppPlaces, log: Log, settings: SettingsFile): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit();
  watchForFailures(log);
  followColorScheme(settings.read().colorScheme);
  await app.whenReady();

  let window: BrowserWindow | null = null;
  const send: SendMessage = (name, message) => window?.webContents.send(name, message);
  const showWindow = () => {
    window ??= openWindow(places, log, () => {
      window = null;
    });
    if (window.isMinimized()) window.restore();
    window.focus();
    return window;
  };
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const door = answerPages();
  setMenu(send);
  showWindow();
  const { openCore } = await import('./app-core.ts');
  const session = openCore({ places, log, settings, windowOf: () => window, send, door });
  session.opened().then(
    () => setTimeout(() => void session.startBackups(), backupsAfterMs),
    async (error: unknown) => {
      log.error('store not opened', error);
      await explainUnopenedStore(showWindow(), error);
    },
  );
}

function setMenu(send: SendMessage): void {
  const { platform } = process;
  const template = menuTemplate({ platform, send: (command) => send('menu:command', { command }) });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function openWindow(places: AppPlaces, log: Log, onClosed: () => void): BrowserWindow {
  const stateFile = path.join(app.getPath('userData'), 'window.json');
  const window = openMainWindow({ preload: places.preload, stateFile });
  reviveAfterCrash(window, log, Date.now);
  window.on('closed', onClosed);
  window.loadURL(pageAddress('index.html')).catch((error: unknown) => log.error('page not loaded', error));
  return window;
}
