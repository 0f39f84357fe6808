import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { BackupDescription } from './backup-manifest.ts';
import { freePath } from './durable-files.ts';
import { instantInFileName } from './instants.ts';
import { type Clock, type StoreLocation, storeFileIn } from './store.ts';

/** What became of a damaged store: where it lies now, what was wrong, and the backup to offer in its place. */
export type Recovery = {
  movedTo: string;
  reason: string;
  newestBackup: BackupDescription | null;
};

/** Moves a store that cannot be used, with its log, to a name of its own in the data folder. Nothing is deleted. */
export function moveAside(location: StoreLocation, clock: Clock): string {
  const file = storeFileIn(location);
  const name = `cairn-damaged-${instantInFileName(clock.now())}`;
  const movedTo = freePath(path.dirname(file), name, '.sqlite');
  for (const suffix of ['-wal', '-shm', ''])
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${movedTo}${suffix}`);
  return movedTo;
}
