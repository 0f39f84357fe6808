import { existsSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError } from '../shared/model/errors.ts';
import { backUpDatabase, listBackups, newestGoodBackup } from './backup.ts';
import { connect, makeDurable } from './connection.ts';
import { moveAside, type Recovery } from './damaged-store.ts';
import { removeStaleDrafts } from './durable-files.ts';
import { structuralProblems } from './inspect.ts';
import { type Migration, migrate, migrations, versionOf } from './migrate.ts';
import { makePrivateFolder } from './private-files.ts';
import { recordTables } from './record-table.ts';
import { fillSearch, searchSince } from './search/write-search.ts';
import { meansDamage, toAppError } from './sqlite-error.ts';
import { type Clock, type Store, type StoreLocation, storeFileIn } from './store.ts';

export type { Recovery } from './damaged-store.ts';
export type { Clock, StoreLocation } from './store.ts';

/** An open store, and what had to be done to open it: null unless it was damaged or gone. */
export type OpenedStore = {
  store: Store;
  recovery: Recovery | null;
};

/**
 * Opens the store in a data folder, or makes a new one where there is none; where there are backups of one
 * that is gone, `recovery` offers the newest. It is checked first: a damaged
 * one is moved aside, never deleted, and a new one opened; `recovery` then says so. An older one is backed
 * up and migrated. Throws STORE_NEWER for one that a newer app wrote, and leaves it as it is; STORE_BUSY,
 * DISK_FULL and FILE_UNREADABLE when it is sound but out of reach.
 */
export async function openStore(
  location: StoreLocation,
  clock: Clock,
  steps: readonly Migration[] = migrations,
): Promise<OpenedStore> {
  try {
    makePrivateFolder(location.dataDirectory);
    removeStaleDrafts(location.dataDirectory, clock.now());
    const isMissing = !existsSync(storeFileIn(location));
    const opened = openSound(location, steps.length);
    if ('database' in opened) {
      const store = await prepare(opened.database, location, clock, steps);
      return { store, recovery: isMissing ? await recoveryOfMissing(location) : null };
    }
    const { problem } = opened;
    const movedTo = moveAside(location, clock);
    const newestBackup = await newestGoodBackup(location);
    const database = connect(storeFileIn(location), location);
    const store = await prepare(database, location, clock, steps);
    return { store, recovery: { movedTo, reason: problem, newestBackup } };
  } catch (cause) {
    throw toAppError(cause);
  }
}

/** A store that is gone although it was once backed up is not a first start: an empty one would look like a loss. */
async function recoveryOfMissing(location: StoreLocation): Promise<Recovery | null> {
  const newestBackup = await newestGoodBackup(location);
  return newestBackup === null ? null : { movedTo: null, reason: 'the file is missing', newestBackup };
}

/** Closes a store; it must not be used again. */
export function closeStore(store: Store): void {
  store.database.close();
}

/** A connection to a store as it is, or what is wrong with it. Throws STORE_NEWER. */
export function openSound(
  location: StoreLocation,
  newestVersion: number = migrations.length,
): { database: Database } | { problem: string } {
  const file = storeFileIn(location);
  if (!existsSync(file)) return { database: connect(file, location) };
  // A crash of the whole machine can leave a file empty; the first start leaves one with a schema.
  if (statSync(file).size === 0 && listBackups(location.backupDirectory).length > 0)
    return { problem: 'the file is empty' };
  let database: Database | null = null;
  try {
    refuseNewer(file, location, newestVersion);
    database = connect(file, location);
    const [problem] = structuralProblems(database, 'quick');
    if (problem === undefined) return { database };
    database.close();
    return { problem };
  } catch (cause) {
    database?.close();
    if (meansDamage(cause) && cause instanceof Error) return { problem: cause.message };
    throw cause;
  }
}

/** Asks through a read-only connection: a writing one would move the log into the file when it closes. */
function refuseNewer(file: string, location: StoreLocation, newestVersion: number): void {
  const database = connect(file, { ...location, readonly: true });
  try {
    if (versionOf(database) > newestVersion)
      throw new AppError(
        'STORE_NEWER',
        'Your plans were last opened with a newer version of Cairn. Update Cairn to open them; nothing was changed.',
      );
  } finally {
    database.close();
  }
}

async function prepare(
  database: Database,
  location: StoreLocation,
  clock: Clock,
  steps: readonly Migration[],
): Promise<Store> {
  try {
    makeDurable(database);
    const version = versionOf(database);
    if (version > 0 && version < steps.length) await backUpDatabase(database, location, 'migration', clock);
    migrate(database, steps);
    const tables = recordTables(database);
    const store = { database, file: storeFileIn(location), location, tables };
    if (versionOf(database) >= searchSince) fillSearch(store);
    return store;
  } catch (cause) {
    database.close();
    throw cause;
  }
}
