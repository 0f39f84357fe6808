import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../../../build/runtime/project-root.ts';
import type { WeakBuild } from './weak-builds.ts';

/**
 * Makes an app folder in `folder` that is today's bundle with the patches of a weak build. Nothing of it
 * ever is in the project's own dist/. Throws when a patch finds nothing: then it would prove nothing.
 */
export async function weakenedApp(folder: string, patches: WeakBuild['patches']): Promise<string> {
  await mkdir(path.join(folder, 'dist'), { recursive: true });
  await cp(inProject('package.json'), path.join(folder, 'package.json'));
  for (const part of ['main', 'preload', 'licenses.json'])
    await cp(inProject('dist', part), path.join(folder, 'dist', part), { recursive: true });
  await symlink(inProject('dist', 'renderer'), path.join(folder, 'dist', 'renderer'));
  await symlink(inProject('node_modules'), path.join(folder, 'node_modules'));
  for (const { file, find, put } of patches) {
    const bundle = path.join(folder, 'dist', file);
    const before = await readFile(bundle, 'utf8');
    const after = before.replace(find, put);
    if (after === before) throw new Error(`${String(find)} is not in ${file}: the patch changes nothing`);
    await writeFile(bundle, after);
  }
  return folder;
}
