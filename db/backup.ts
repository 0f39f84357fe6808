import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import { AppError } from '../shared/model/errors.ts';
import { copyStore } from './backup-copy.ts';
import {
  type BackupDescription,
  type BackupManifest,
  type BackupReason,
  describeBackup,
  manifestFileOf,
  readManifest,
} from './backup-manifest.ts';
import { backupsToDelete } from './backup-retention.ts';
import {
  DRAFT_EXTENSION,
  freePath,
  moveIntoPlace,
  removeDraft,
  removeStaleDrafts,
  sha256Of,
  writeDurably,
} from './durable-files.ts';
import { inspectFile } from './inspect.ts';
import { instantInFileName } from './instants.ts';
import { makePrivateFile, makePrivateFolder } from './private-files.ts';
import { toAppError } from './sqlite-error.ts';
import type { Clock, Store, StoreLocation } from './store.ts';

export type { BackupDescription, BackupReason } from './backup-manifest.ts';

const EXTENSION = '.sqlite';

/**
 * Backs up an open store into its backup folder, verifies the copy and gives up the backups that are no
 * longer needed. Work on the store goes on meanwhile.
 */
export function createBackup(store: Store, reason: BackupReason, clock: Clock): Promise<BackupDescription> {
  return backUpDatabase(store.database, store.location, reason, clock);
}

/** The same for a connection that is not yet, or no longer, a store in use. */
export async function backUpDatabase(
  database: Database,
  location: StoreLocation,
  reason: BackupReason,
  clock: Clock,
): Promise<BackupDescription> {
  const { backupDirectory, nativeBinding } = location;
  const at = clock.now();
  const name = `cairn-${instantInFileName(at)}-${reason}`;
  const file = freePath(backupDirectory, name, EXTENSION);
  await writeBackup(database, file, { at, reason }, nativeBinding);
  await tidy(backupDirectory, at);
  return describeBackup(file);
}

/**
 * Backs up an open store to a file of the user's choice, replacing what is there. Throws NOT_ALLOWED where that
 * is the store itself, or where the manifest would take the place of some other file.
 */
export async function backupTo(store: Store, file: string, clock: Clock): Promise<BackupDescription> {
  refuseOwnFiles(store, file);
  const manifestFile = manifestFileOf(file);
  if (existsSync(manifestFile) && readManifest(file) === null)
    throw new AppError('NOT_ALLOWED', `${manifestFile} is in the way; choose another name for the backup`);
  const about = { at: clock.now(), reason: 'request' as const };
  await writeBackup(store.database, file, about, store.location.nativeBinding);
  return describeBackup(file);
}

function refuseOwnFiles(store: Store, file: string): void {
  if (!existsSync(file)) return;
  const own = ['', '-wal', '-shm']
    .map((suffix) => `${store.file}${suffix}`)
    .filter((each) => existsSync(each));
  if (own.some((each) => realpathSync(each) === realpathSync(file)))
    throw new AppError('NOT_ALLOWED', 'The store cannot be its own backup; choose another file');
}

async function writeBackup(
  database: Database,
  file: string,
  about: { at: Date; reason: BackupReason },
  nativeBinding: string | undefined,
): Promise<void> {
  const draft = freePath(path.dirname(file), `${path.basename(file)}-${process.pid}`, DRAFT_EXTENSION);
  try {
    makePrivateFolder(path.dirname(file));
    makePrivateFile(draft);
    const facts = await copyStore(database, draft, nativeBinding);
    const manifest: BackupManifest = {
      at: about.at.toISOString(),
      reason: about.reason,
      sizeBytes: (await stat(draft)).size,
      sha256: await sha256Of(draft),
      ...facts,
    };
    // An older manifest must not be read with the new file.
    await rm(manifestFileOf(file), { force: true });
    await moveIntoPlace(draft, file);
    await writeDurably(manifestFileOf(file), `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (cause) {
    await removeDraft(draft);
    throw toAppError(cause);
  }
}

/** Gives up old backups, and drafts that a crash left behind. The backup just made, of `now`, always stays. */
async function tidy(backupDirectory: string, now: Date): Promise<void> {
  for (const { file } of backupsToDelete(listBackups(backupDirectory), now)) {
    await rm(file, { force: true });
    await rm(manifestFileOf(file), { force: true });
  }
  removeStaleDrafts(backupDirectory, now);
}

/** The backups in a folder, newest first, as their manifests describe them. A missing folder holds none. */
export function listBackups(backupDirectory: string): BackupDescription[] {
  if (!existsSync(backupDirectory)) return [];
  return readdirSync(backupDirectory)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => describeBackup(path.join(backupDirectory, name)))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/**
 * Reads a whole backup and compares it with its manifest: checksum, SQLite's check, row counts. A file that
 * has lost its manifest gets SQLite's thorough check and stays `isVerified: false`.
 * Throws FILE_UNREADABLE when it is not there, FILE_DAMAGED, or FILE_NEWER.
 */
export async function verifyBackup(file: string, nativeBinding?: string): Promise<BackupDescription> {
  await compareWithManifest(file, file, nativeBinding);
  return describeBackup(file);
}

/** Verifies `file`, a backup or a copy of it, against the manifest beside `original`. */
export async function compareWithManifest(
  file: string,
  original: string,
  nativeBinding: string | undefined,
): Promise<void> {
  if (!existsSync(original)) throw new AppError('FILE_UNREADABLE', `There is no file ${original}`);
  const manifest = readManifest(original);
  if (manifest === null) {
    inspectFile(file, 'thorough', nativeBinding);
    return;
  }
  const { sha256, sizeBytes, schemaVersion, rows, lastChange } = manifest;
  if ((await stat(file)).size !== sizeBytes || (await sha256Of(file)) !== sha256)
    throw new AppError(
      'FILE_DAMAGED',
      'This backup is damaged: its checksum is not that of the day it was made',
    );
  const facts = inspectFile(file, 'quick', nativeBinding);
  if (!isDeepStrictEqual(facts, { schemaVersion, rows, lastChange }))
    throw new AppError(
      'FILE_DAMAGED',
      'This backup is damaged: it does not hold what it held when it was made',
    );
}

/** The newest backup that proves good when read as a whole, or null. */
export async function newestGoodBackup(location: StoreLocation): Promise<BackupDescription | null> {
  for (const { file } of listBackups(location.backupDirectory)) {
    try {
      return await verifyBackup(file, location.nativeBinding);
    } catch (cause) {
      // An older one may still be good; the user is offered the newest that is.
      if (!(cause instanceof AppError)) throw cause;
    }
  }
  return null;
}
