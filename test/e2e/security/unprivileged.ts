import { chmod, chown, copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findElectron } from '../../../build/runtime/find-electron.ts';
import {
  type ElectronLaunchOptions,
  electronEnvironment,
  electronLaunchOptions,
} from '../../../build/runtime/launch-options.ts';
import { inProject } from '../../../build/runtime/project-root.ts';
import { requireCommand } from '../../../build/runtime/run-command.ts';

/** The user and group that own nothing. */
const nobody = 65_534;
const appParts = [
  'package.json',
  'dist/main',
  'dist/preload',
  'dist/renderer',
  'dist/licenses.json',
  'node_modules/better-sqlite3',
];

/** `home` is a folder the app's user may write to. */
export type UnprivilegedLaunch = { launch: ElectronLaunchOptions; home: string };

/**
 * How to start the app with the sandbox of the operating system on. For an ordinary user that is the usual
 * way; root starts copies of Electron and of the app, made in `folder`, as a user without any rights.
 */
export async function unprivilegedLaunch(folder: string): Promise<UnprivilegedLaunch> {
  const home = path.join(folder, 'home');
  await mkdir(home);
  if (process.getuid?.() !== 0) return { launch: await electronLaunchOptions(), home };

  const runtime = await findElectron();
  const electronFolder = path.join(folder, 'electron');
  await cp(runtime.folder, electronFolder, { recursive: true });
  const appFolder = path.join(folder, 'app');
  for (const part of appParts)
    await cp(inProject(part), path.join(appFolder, part), { recursive: true, dereference: true });
  const env: Record<string, string> = { ...electronEnvironment(runtime), HOME: home, TMPDIR: home };
  for (const name of Object.keys(env)) if (name.startsWith('XDG_')) delete env[name];
  if (runtime.sqliteBinding !== undefined) {
    env.CAIRN_SQLITE_BINDING = path.join(folder, 'better_sqlite3.node');
    await copyFile(runtime.sqliteBinding, env.CAIRN_SQLITE_BINDING);
  }
  const executablePath = path.join(folder, 'start-as-nobody');
  const program = path.join(electronFolder, path.basename(runtime.executable));
  const change = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`;
  await writeFile(executablePath, `#!/bin/sh\ncd '${appFolder}'\nexec ${change} '${program}' "$@"\n`);
  await requireCommand('chmod', ['-R', 'a+rX', folder], 'The copies could not be made readable.');
  await chmod(executablePath, 0o755);
  // Where user namespaces are off, this program makes the sandbox; it must belong to root and run as root.
  await chmod(path.join(electronFolder, 'chrome-sandbox'), 0o4755);
  await chown(home, nobody, nobody);
  return { launch: { executablePath, args: [appFolder], env, chromiumSandbox: true }, home };
}
