import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Waits until a file's content is on the disk. */
export async function flushFile(file: string): Promise<void> {
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

/** Writes a small text file so that it is there whole or not at all. */
export async function writeDurably(file: string, text: string): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, text);
  await moveIntoPlace(draft, file);
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

/** Removes a SQLite file that was only a draft, with what SQLite may have put beside it. */
export async function removeDraft(file: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${file}${suffix}`, { force: true });
}
