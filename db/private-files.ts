import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { systemCode } from './system-error.ts';

// A plan holds names, politics and prices: on a machine with several users only its owner may read it.
const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;
const OTHERS = 0o077;

/** Makes a folder, and those above it that are missing, for its owner only. One that is there stays as it is. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
}

/** Makes an empty file for its owner only. Throws when there is one already. */
export function makePrivateFile(file: string): void {
  writeFileSync(file, '', { mode: OWNER_ONLY_FILE, flag: 'wx' });
}

/** Takes a file from everybody but its owner, and lets the owner write to it. */
export function makePrivate(file: string): void {
  const { mode } = statSync(file);
  if ((mode & OTHERS) === 0 && (mode & OWNER_ONLY_FILE) === OWNER_ONLY_FILE) return;
  try {
    chmodSync(file, OWNER_ONLY_FILE);
  } catch (cause) {
    // A FAT disk knows no owners, and a file may be shared by somebody else: neither keeps the user from the plans.
    if (!['EPERM', 'ENOTSUP', 'EROFS'].includes(systemCode(cause) ?? '')) throw cause;
  }
}
