import { existsSync } from 'node:fs';
import { chmod, chown, copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findElectron } from './find-electron.ts';
import { type ElectronLaunchOptions, electronEnvironment, electronLaunchOptions } from './launch-options.ts';
import { inProject } from './project-root.ts';

/** The user and group `nobody`. */
const NOBODY = 65534;

export type UnprivilegedLaunch = {
  options: ElectronLaunchOptions;
  /** A folder that the app's user can write to: for its data and for what a test reads afterwards. */
  home: string;
  remove: () => Promise<void>;
};

/**
 * How to start the app with Chromium's real sandbox on. For an ordinary user that is the usual
 * way. Root cannot: then Electron and the bundled app are copied to where everybody can read them
 * and started as `nobody`.
 */
export async function unprivilegedLaunch(): Promise<UnprivilegedLaunch> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-unprivileged-'));
  const home = path.join(folder, 'home');
  await mkdir(home);
  const remove = () => rm(folder, { recursive: true, force: true });
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { options: await electronLaunchOptions(), home, remove };

  await chmod(folder, 0o755);
  await chown(home, NOBODY, NOBODY);
  const runtime = await findElectron();
  const electronFolder = path.join(folder, 'electron');
  await cp(runtime.folder, electronFolder, { recursive: true });
  await chmod(electronFolder, 0o755);
  // Chromium takes it where the kernel has no user namespaces for ordinary users.
  await chmod(path.join(electronFolder, 'chrome-sandbox'), 0o4755);
  const appFolder = await copyApp(folder);

  const environment: Record<string, string> = { ...electronEnvironment(runtime), HOME: home, TMPDIR: home };
  for (const name of Object.keys(environment)) if (name.startsWith('XDG_')) delete environment[name];
  if (runtime.sqliteBinding !== undefined) {
    const binding = path.join(folder, 'better_sqlite3.node');
    await copyFile(runtime.sqliteBinding, binding);
    await chmod(binding, 0o755);
    environment.CAIRN_SQLITE_BINDING = binding;
  }
  await handOverDisplay(environment, home);
  const executablePath = await writeStarter(folder, path.join(electronFolder, 'electron'));
  return {
    options: { executablePath, args: [appFolder], env: environment, chromiumSandbox: true },
    home,
    remove,
  };
}

async function copyApp(folder: string): Promise<string> {
  const appFolder = path.join(folder, 'app');
  const native = path.join('node_modules', 'better-sqlite3');
  for (const name of [
    'package.json',
    'dist',
    path.join(native, 'package.json'),
    path.join(native, 'lib'),
    path.join(native, 'prebuilds'),
  ])
    await cp(inProject(name), path.join(appFolder, name), { recursive: true });
  return appFolder;
}

/** The cookie of the display belongs to root. */
async function handOverDisplay(environment: Record<string, string>, home: string): Promise<void> {
  const cookie = environment.XAUTHORITY;
  if (cookie === undefined || !existsSync(cookie)) return;
  environment.XAUTHORITY = path.join(home, '.Xauthority');
  await copyFile(cookie, environment.XAUTHORITY);
  await chown(environment.XAUTHORITY, NOBODY, NOBODY);
}

/** Playwright puts its own arguments first, so that the change of user cannot stand among them. */
async function writeStarter(folder: string, executable: string): Promise<string> {
  const starter = path.join(folder, 'start');
  const user = `--reuid=${NOBODY} --regid=${NOBODY} --clear-groups`;
  await writeFile(starter, `#!/bin/sh\ncd "$HOME" && exec setpriv ${user} '${executable}' "$@"\n`);
  await chmod(starter, 0o755);
  return starter;
}
