import { ipcMain } from 'electron';
import type { Log } from '../log.ts';
import type { Handlers } from './handlers.ts';
import { registerHandlers } from './register.ts';

/** Answers the requests of the app's pages from now on. */
export function answerPages(handlers: Handlers, log: Log): void {
  registerHandlers(ipcMain, handlers, log);
}
