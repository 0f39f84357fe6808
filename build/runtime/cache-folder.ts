import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where this platform keeps what can be fetched again; shared by every clone of the project. */
export function cacheRoot(): string {
  const override = process.env.XDG_CACHE_HOME;
  if (override) return path.join(override, 'cairn');
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local');
    return path.join(local, 'cairn', 'cache');
  }
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'cairn');
  return path.join(homedir(), '.cache', 'cairn');
}

/** A short name for whatever decides the content of a cached folder (versions, integrity, recipe). */
export function cacheKey(...ingredients: string[]): string {
  return createHash('sha256').update(ingredients.join('\n')).digest('hex').slice(0, 12);
}

/**
 * Gives the cached folder `name`, making it with `fill` when it is missing.
 * `fill` works in a folder beside it that is renamed only once it is complete, so that a broken
 * download or an interrupted build is never mistaken for a good one.
 */
export async function cachedFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const target = path.join(cacheRoot(), name);
  await mkdir(path.dirname(target), { recursive: true });
  await removeOldDrafts(target);
  if (existsSync(target)) return target;
  const draft = await mkdtemp(`${target}.part-`);
  try {
    await fill(draft);
    // mkdtemp makes it for its owner alone; other users may start what is in it.
    await chmod(draft, 0o755);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Two starts at once: the other one finished first, and its folder is as good as ours.
    if (existsSync(target)) return target;
    throw error;
  }
  return target;
}

const DRAFT_LIFETIME_MS = 60 * 60 * 1000;

/** What a killed process left behind. A young draft may belong to a process that is still at work. */
async function removeOldDrafts(target: string): Promise<void> {
  const parent = path.dirname(target);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${path.basename(target)}.part-`)) continue;
    const draft = path.join(parent, name);
    const found = statSync(draft, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > DRAFT_LIFETIME_MS)
      await rm(draft, { recursive: true, force: true });
  }
}
