import path from 'node:path';
import type { Database } from 'better-sqlite3';
import type { RecordTables } from './record-table.ts';

/** Where a store and its backups live. */
export type StoreLocation = {
  dataDirectory: string;
  /** Outside the data folder, so that what takes one does not take the other. */
  backupDirectory: string;
  /** A better-sqlite3 binding to use in place of the package's own. */
  nativeBinding?: string;
  /** How long to wait for another program to let go of the store; five seconds unless given. */
  lockWaitMs?: number;
};

/** What tells the time; passed in, so that tests can say what time it is. */
export type Clock = {
  now(): Date;
};

/** An open store. Outside `db/` it is only passed on. */
export type Store = {
  readonly database: Database;
  readonly file: string;
  readonly location: StoreLocation;
  readonly tables: RecordTables;
};

/** The store's file inside its data folder. */
export function storeFileIn(location: StoreLocation): string {
  return path.join(location.dataDirectory, 'cairn.sqlite');
}
