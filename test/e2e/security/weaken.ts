import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../../../build/runtime/project-root.ts';
import type { Patch } from './weak-builds.ts';

/**
 * Makes an app folder in `folder` that is today's bundle with some patches. Nothing of it ever is in the
 * project's own dist/. Throws when a patch finds nothing: then it would prove nothing.
 */
export async function weakenedApp(folder: string, patches: readonly Patch[]): Promise<string> {
  const distribution = path.join(folder, 'dist');
  await mkdir(distribution, { recursive: true });
  await cp(inProject('package.json'), path.join(folder, 'package.json'));
  for (const part of ['main', 'preload', 'print-preload', 'licenses.json'])
    await cp(inProject('dist', part), path.join(distribution, part), { recursive: true });
  await symlink(inProject('dist', 'renderer'), path.join(distribution, 'renderer'));
  await symlink(inProject('node_modules'), path.join(folder, 'node_modules'));
  for (const patch of patches) await apply(path.join(distribution, patch.bundle), patch);
  return folder;
}

/** A bundle is cut into files as its builder likes, so the text may be in any of them. */
async function apply(bundleFolder: string, { bundle, find, put }: Patch): Promise<void> {
  const names = await readdir(bundleFolder, { recursive: true });
  let changed = 0;
  for (const name of names.filter((candidate) => /\.c?js$/.test(candidate))) {
    const file = path.join(bundleFolder, name);
    const before = await readFile(file, 'utf8');
    const after = before.replace(find, put);
    if (after === before) continue;
    await writeFile(file, after);
    changed += 1;
  }
  if (changed === 0)
    throw new Error(`${String(find)} is not in the ${bundle} bundle: the patch changes nothing`);
}
