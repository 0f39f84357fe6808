import { chmod, chown, cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findElectron } from '../../../build/runtime/find-electron.ts';
import { inProject } from '../../../build/runtime/project-root.ts';
import { requireCommand } from '../../../build/runtime/run-command.ts';
import type { LaunchOptions } from '../launch-app.ts';

const appParts = [
  'package.json',
  'dist/main',
  'dist/preload',
  'dist/renderer',
  'dist/licenses.json',
  'node_modules/better-sqlite3',
];

/** The user and group that own nothing. */
const nobody = 65_534;

/**
 * How to start the app as a user without any rights, so that the real sandbox is on: copies of Electron and
 * of the app in `folder`, which that user can read, and a home of its own. For root only.
 */
export async function unprivilegedLaunch(folder: string): Promise<LaunchOptions> {
  await chmod(folder, 0o755);
  const runtime = await findElectron();
  const electron = path.join(folder, 'electron');
  await cp(runtime.folder, electron, { recursive: true });
  // Where user namespaces are off, this program makes the sandbox; it must belong to root and run as root.
  const sandboxHelper = path.join(electron, 'chrome-sandbox');

  const appFolder = path.join(folder, 'app');
  for (const part of appParts)
    await cp(inProject(part), path.join(appFolder, part), { recursive: true, dereference: true });
  const env: Record<string, string> = { HOME: await ownFolder(folder, 'home') };
  if (runtime.sqliteBinding !== undefined) {
    env.CAIRN_SQLITE_BINDING = path.join(folder, 'better_sqlite3.node');
    await cp(runtime.sqliteBinding, env.CAIRN_SQLITE_BINDING);
  }
  await requireCommand('chmod', ['-R', 'a+rX', folder], 'The copies could not be made readable.');
  await chmod(sandboxHelper, 0o4755);
  const wrapper = path.join(folder, 'start-as-nobody');
  const program = path.join(electron, path.basename(runtime.executable));
  const change = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`;
  await writeFile(wrapper, `#!/bin/sh\ncd '${appFolder}'\nexec ${change} '${program}' "$@"\n`, {
    mode: 0o755,
  });
  const dataDirectory = path.join(await ownFolder(folder, 'store'), 'data');
  return { appFolder, dataDirectory, env, wrapper, isUnprivileged: true };
}

async function ownFolder(folder: string, name: string): Promise<string> {
  const own = path.join(folder, name);
  await mkdir(own);
  await chown(own, nobody, nobody);
  return own;
}
