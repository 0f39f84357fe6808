import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * One hash over the names and contents of all files below the given paths (files or folders,
 * relative to `root`; what does not exist counts as absent). Contents rather than times, because a
 * fresh clone or a change of branch gives every file a new time.
 */
export async function inputHash(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(paths.map((entry) => filesBelow(root, entry)))).flat())
    hash
      .update(file)
      .update('\0')
      .update(await readFile(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

async function filesBelow(root: string, entry: string): Promise<string[]> {
  const full = path.join(root, entry);
  if (!existsSync(full)) return [];
  if (path.extname(entry) !== '') return [entry];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)))
    .sort();
}
