import os from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, Menu } from 'electron';
import type { Repeat } from '../db/backup-schedule.ts';
import type { Clock } from '../db/store.ts';
import type { AppInformation } from '../shared/ipc/shapes.ts';
import { newId } from '../shared/model/id.ts';
import type { AppPlaces } from './app-places.ts';
import { openDesktop } from './desktop.ts';
import { explainUnopenedStore, reviveAfterCrash, watchForFailures } from './failures.ts';
import { allHandlers } from './ipc/all-handlers.ts';
import { answerPages } from './ipc/answer-pages.ts';
import type { SendMessage } from './ipc/handlers.ts';
import { licensesText } from './licenses.ts';
import type { Log } from './log.ts';
import { openSettings } from './settings.ts';
import { openStoreSession } from './store-session.ts';
import { pageAddress } from './window/app-address.ts';
import { followColorScheme, openMainWindow } from './window/main-window.ts';
import { menuTemplate } from './window/menu.ts';

const clock: Clock = { now: () => new Date() };
const repeat: Repeat = (intervalMs, run) => {
  const timer = setInterval(run, intervalMs);
  return () => clearInterval(timer);
};
/** The first backup of a start waits until the page has what it needs. */
const backupsAfterMs = 3_000;

/**
 * The app with its window. The window comes first and the store is opened while its page loads; whatever
 * asks for the store meanwhile waits.
 */
export async function startApp(places: AppPlaces, log: Log): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit();
  watchForFailures(log);
  const settings = openSettings(path.join(app.getPath('userData'), 'settings.json'), log);
  followColorScheme(settings.read().colorScheme);

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

  await app.whenReady();
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({ platform: process.platform, send: (command) => send('menu:command', { command }) }),
    ),
  );
  showWindow();
  const session = openStoreSession({ location: places.store, clock, repeat, log });
  app.on('will-quit', () => session.close());
  answerPages(
    allHandlers({
      session,
      settings,
      clock,
      newId,
      desktop: openDesktop(() => window),
      log,
      send,
      systemUserName: os.userInfo().username,
      information: information(places),
      licenses: () => licensesText(places.licenses),
      followColorScheme,
    }),
    log,
  );
  session.opened().then(
    () => setTimeout(() => void session.startBackups(), backupsAfterMs),
    async (error: unknown) => {
      log.error('store not opened', error);
      await explainUnopenedStore(showWindow(), error);
    },
  );
}

function openWindow(places: AppPlaces, log: Log, onClosed: () => void): BrowserWindow {
  const stateFile = path.join(app.getPath('userData'), 'window.json');
  const window = openMainWindow({ preload: places.preload, stateFile });
  reviveAfterCrash(window, log, Date.now);
  window.on('closed', onClosed);
  window.loadURL(pageAddress('index.html')).catch((error: unknown) => log.error('page not loaded', error));
  return window;
}

function information(places: AppPlaces): Omit<AppInformation, 'sqlite'> {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: platformName(process.platform),
    dataDirectory: places.store.dataDirectory,
    backupDirectory: places.store.backupDirectory,
  };
}

function platformName(platform: NodeJS.Platform): AppInformation['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : 'linux';
}
