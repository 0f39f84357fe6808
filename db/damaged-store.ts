import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BackupDescription } from './backup-manifest.ts';
import { freePath } from './durable-files.ts';
import { instantInFileName } from './instants.ts';
import { type Clock, type StoreLocation, storeFileIn } from './store.ts';

/**
 * What became of a store that could not be opened: where a damaged one lies now, or null for one that is gone;
 * what was wrong; and the backup to offer in its place.
 */
export type Recovery = {
  movedTo: string | null;
  reason: string;
  newestBackup: BackupDescription | null;
};

/** Moves a store that cannot be used, with its log, to a name of its own in the data folder. Nothing is deleted. */
export function moveAside(location: StoreLocation, clock: Clock): string {
  const file = storeFileIn(location);
  const name = `cairn-damaged-${instantInFileName(clock.now())}`;
  const movedTo = freePath(path.dirname(file), name, '.sqlite');
  const log = `${file}-wal`;
  // First a copy of the log, then the store: a crash in between must leave neither a store without its log, which
  // would open and lack its last changes, nor a log without its store, which SQLite would delete.
  if (existsSync(log)) copyFileSync(log, `${movedTo}-wal`);
  if (existsSync(file)) renameSync(file, movedTo);
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  return movedTo;
}
