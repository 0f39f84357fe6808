import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How the name of a file ends that is not finished yet. */
export const DRAFT_EXTENSION = '.draft';
const STALE_DRAFT_MS = 24 * 60 * 60 * 1000;

/** Waits until a file's content is on the disk. */
async function flushFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts a finished file in its place at once: others see the old file or the whole new one, also after a power cut. */
export async function moveIntoPlace(draft: string, file: string): Promise<void> {
  await flushFile(draft);
  await rename(draft, file);
  await flushFolder(path.dirname(file));
}

/** Writes a small text file for its owner only, so that it is there whole or not at all. */
export async function writeDurably(file: string, text: string): Promise<void> {
  const draft = `${file}${DRAFT_EXTENSION}`;
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await moveIntoPlace(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}

async function flushFolder(folder: string): Promise<void> {
  // Windows has no way to flush a folder; its file system keeps renames in order by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The SHA-256 of a file's content in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** A path like the wanted one at which there is no file yet. */
export function freePath(folder: string, name: string, extension: string): string {
  const first = path.join(folder, `${name}${extension}`);
  if (!existsSync(first)) return first;
  for (let count = 2; ; count++) {
    const next = path.join(folder, `${name}-${count}${extension}`);
    if (!existsSync(next)) return next;
  }
}

/** Removes the drafts that a crash left in a folder. Younger ones may be another program's work of this moment. */
export function removeStaleDrafts(folder: string, now: Date): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(DRAFT_EXTENSION)) continue;
    const draft = path.join(folder, name);
    // The other program may have finished it since the folder was read.
    const found = statSync(draft, { throwIfNoEntry: false });
    if (found !== undefined && now.getTime() - found.mtimeMs > STALE_DRAFT_MS)
      for (const file of draftFiles(draft)) rmSync(file, { force: true });
  }
}

/** Removes a SQLite file that was only a draft, with what SQLite may have put beside it. */
export async function removeDraft(file: string): Promise<void> {
  for (const each of draftFiles(file)) await rm(each, { force: true });
}

const draftFiles = (file: string): string[] =>
  ['', '-wal', '-shm', '-journal'].map((suffix) => `${file}${suffix}`);
