import os from 'node:os';
import { app, type BrowserWindow } from 'electron';
import type { Repeat } from '../db/backup-schedule.ts';
import type { AppInformation } from '../shared/ipc/shapes.ts';
import { newId } from '../shared/model/id.ts';
import type { AppPlaces } from './app-places.ts';
import { openDesktop } from './desktop.ts';
import { allHandlers } from './ipc/all-handlers.ts';
import type { SendMessage } from './ipc/handlers.ts';
import { type RequestDoor, registerHandlers } from './ipc/register.ts';
import { licensesText } from './licenses.ts';
import type { Log } from './log.ts';
import { mapRenderer, pdfRenderer } from './render-pdf.ts';
import type { SettingsFile } from './settings.ts';
import { openStoreSession, type StoreSession } from './store-session.ts';
import { systemClock } from './system-clock.ts';
import { followColorScheme } from './window/main-window.ts';

const repeat: Repeat = (intervalMs, run) => {
  const timer = setInterval(run, intervalMs);
  return () => clearInterval(timer);
};

export type CoreOptions = {
  readonly places: AppPlaces;
  readonly log: Log;
  readonly settings: SettingsFile;
  /** The window that dialogs belong to. */
  readonly windowOf: () => BrowserWindow | null;
  readonly send: SendMessage;
  /** Where the pages' requests come in. */
  readonly door: RequestDoor;
};

/** Starts opening the store and answers the requests of the app's pages from now on. */
export function openCore({ places, log, settings, windowOf, send, door }: CoreOptions): StoreSession {
  const session = openStoreSession({ location: places.store, clock: systemClock, repeat, log });
  app.on('will-quit', () => session.close());
  const handlers = allHandlers({
    session,
    settings,
    clock: systemClock,
    newId,
    desktop: openDesktop(windowOf),
    log,
    send,
    systemUserName: os.userInfo().username,
    information: information(places),
    renderPdf: pdfRenderer(places, settings),
    renderMap: mapRenderer(places, settings),
    licenses: () => licensesText(places.licenses),
    followColorScheme,
  });
  registerHandlers(door, handlers, log);
  return session;
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
