import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a small file so that after a crash at any moment it holds either what it held or all of the new
 * text. Throws what the file system throws; then the old file is untouched.
 */
export function writeFileAtomically(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.part`;
  try {
    const descriptor = openSync(draft, 'w', 0o600);
    try {
      // Goes on until all is written, or throws; a single write may stop short on a full disk and say nothing.
      writeFileSync(descriptor, text, 'utf8');
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
