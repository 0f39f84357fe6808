import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import { AppError } from '../shared/model/errors.ts';
import { type BackupDescription, backUpDatabase, compareWithManifest } from './backup.ts';
import { describeBackup } from './backup-manifest.ts';
import { moveAside } from './damaged-store.ts';
import { DRAFT_EXTENSION, freePath, moveIntoPlace, removeDraft } from './durable-files.ts';
import { versionOf } from './migrate.ts';
import { openSound } from './open-store.ts';
import { makePrivate, makePrivateFolder } from './private-files.ts';
import { toAppError } from './sqlite-error.ts';
import { type Clock, type StoreLocation, storeFileIn } from './store.ts';

/** What a restore did: the backup now in place, and the one made of what it replaced, to take it back. */
export type Restored = {
  restored: BackupDescription;
  /** Null when there was nothing to replace, or only a damaged store, which was moved aside. */
  replaced: BackupDescription | null;
};

/**
 * Puts a backup in place of the store, which nobody may have open. The file is verified first, then the
 * present state is backed up, then one takes the place of the other at once.
 * Throws FILE_UNREADABLE, FILE_DAMAGED or FILE_NEWER for the file and STORE_BUSY when the store is open
 * elsewhere; then nothing has changed.
 */
export async function restoreBackup(location: StoreLocation, file: string, clock: Clock): Promise<Restored> {
  if (!existsSync(file)) throw new AppError('FILE_UNREADABLE', `There is no file ${file}`);
  const staged = freePath(location.dataDirectory, `cairn-restoring-${process.pid}`, DRAFT_EXTENSION);
  try {
    makePrivateFolder(location.dataDirectory);
    await copyFile(file, staged);
    // A copy has the permissions of its original, which may be for everybody, or only for reading.
    makePrivate(staged);
    await compareWithManifest(staged, file, location.nativeBinding);
    const restored = describeBackup(file);
    const replaced = await clearPlace(location, clock);
    // A file that was once in WAL mode makes SQLite put an empty log beside it for reading.
    for (const suffix of ['-wal', '-shm']) await rm(`${staged}${suffix}`, { force: true });
    await moveIntoPlace(staged, storeFileIn(location));
    return { restored, replaced };
  } catch (cause) {
    await removeDraft(staged);
    throw toAppError(cause);
  }
}

async function clearPlace(location: StoreLocation, clock: Clock): Promise<BackupDescription | null> {
  if (!existsSync(storeFileIn(location))) return null;
  const opened = openSound(location);
  if ('problem' in opened) {
    moveAside(location, clock);
    return null;
  }
  const { database } = opened;
  try {
    takeForItself(database);
    const hasSchema = versionOf(database) > 0;
    return hasSchema ? await backUpDatabase(database, location, 'restore', clock) : null;
  } finally {
    database.close();
  }
}

/** Leaving WAL mode needs to be alone with the file, and leaves no log behind that would fit the old content only. */
function takeForItself(database: Database): void {
  database.pragma('journal_mode = DELETE');
  database.pragma('locking_mode = EXCLUSIVE');
  database.exec('BEGIN IMMEDIATE; COMMIT');
}
