import { app, type BrowserWindow, dialog } from 'electron';
import { AppError } from '../shared/model/errors.ts';
import type { Log } from './log.ts';

/** A page that dies this often within `crashWindowMs` is not reloaded once more. */
const mostReloads = 3;
const crashWindowMs = 60_000;

/**
 * Keeps the app alive through what should not happen: logs it without any plan content, brings a crashed
 * page back, and lets the user go on. Every change was durable before it was acknowledged, so nothing that
 * happens here can lose one.
 */
export function watchForFailures(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught exception', error));
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.warn('process gone', { type, reason, exitCode });
  });
}

/** Ends a process without a window at once when it fails unexpectedly: nobody would see it hang. */
export function endOnFailure(log: Log): void {
  const end = (error: unknown) => {
    log.error('unexpected end', error);
    process.stderr.write('Cairn stopped because of something unexpected; nothing was lost.\n');
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Loads the page again when its process has died; after several times in a row asks the user first. */
export function reviveAfterCrash(window: BrowserWindow, log: Log, now: () => number): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.warn('page gone', { reason, exitCode });
    crashes = [...crashes.filter((at) => now() - at < crashWindowMs), now()];
    if (crashes.length <= mostReloads) window.webContents.reload();
    else askToReload(window, log);
  });
  window.on('unresponsive', () => log.warn('page does not respond'));
}

function askToReload(window: BrowserWindow, log: Log): void {
  dialog
    .showMessageBox(window, {
      type: 'warning',
      title: 'Cairn',
      message: 'The window keeps closing itself.',
      detail: 'Everything you did is saved. Try again, or quit and start Cairn anew.',
      buttons: ['Try again', 'Quit'],
      defaultId: 0,
      cancelId: 0,
    })
    .then(({ response }) => (response === 0 ? window.webContents.reload() : app.quit()))
    .catch((error: unknown) => log.error('crash dialog', error));
}

/** Says in a sentence why the store cannot be opened, and ends the app; the store is left as it is. */
export async function explainUnopenedStore(window: BrowserWindow, error: unknown): Promise<void> {
  const isKnown = error instanceof AppError;
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Cairn',
    message: isKnown ? error.message : 'Your plans cannot be opened.',
    detail: isKnown
      ? ''
      : 'They have not been touched. Start Cairn again; if that does not help, the log says why.',
    buttons: ['Quit'],
  });
  app.quit();
}
