import Database from 'better-sqlite3';
import { makePrivate } from './private-files.ts';

const LOCK_WAIT_MS = 5000;

type ConnectionOptions = {
  readonly?: boolean;
  nativeBinding?: string | undefined;
  lockWaitMs?: number | undefined;
};

/**
 * Opens a SQLite file as it is; unless only for reading, it then is its owner's alone, as will be its log, which
 * SQLite makes with the same permissions. Throws SQLite's own error when that is not possible.
 */
export function connect(file: string, options: ConnectionOptions): Database.Database {
  const { nativeBinding } = options;
  const database = new Database(file, {
    readonly: options.readonly ?? false,
    fileMustExist: options.readonly ?? false,
    timeout: options.lockWaitMs ?? LOCK_WAIT_MS,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  });
  if (options.readonly !== true) makePrivate(file);
  return database;
}

/**
 * Sets what every writing connection needs. better-sqlite3 is built with a weaker default for WAL files, so
 * FULL is set and read back: with it a commit is on the disk before it returns.
 */
export function makeDurable(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // On a Mac a write otherwise counts as done when the drive has only heard of it; no other system knows the word.
  database.pragma('fullfsync = ON');
  database.pragma('foreign_keys = ON');
  const FULL = 2;
  if (database.pragma('synchronous', { simple: true }) !== FULL)
    throw new Error('SQLite does not write durably here');
}
