import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../shared/model/errors.ts';
import { connect, makeDurable } from './connection.ts';
import { migrate, schemaVersion, versionOf } from './migrate.ts';
import { recordTables } from './record-table.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Clock, Store, StoreLocation } from './store.ts';

export type { Clock, StoreLocation } from './store.ts';

/** The store's file inside the data folder. */
export const STORE_FILE = 'cairn.sqlite';

/** An open store, and what had to be done to open it. */
export type OpenedStore = {
  store: Store;
  recovery: null;
};

export async function openStore(location: StoreLocation, _clock: Clock): Promise<OpenedStore> {
  mkdirSync(location.dataDirectory, { recursive: true });
  const file = path.join(location.dataDirectory, STORE_FILE);
  const database = withAppErrors(() => connect(file, { nativeBinding: location.nativeBinding }));
  if (versionOf(database) > schemaVersion) throw new AppError('STORE_NEWER', 'newer');
  makeDurable(database);
  migrate(database);
  return { store: { database, file, location, tables: recordTables(database) }, recovery: null };
}

export function closeStore(store: Store): void {
  store.database.close();
}
