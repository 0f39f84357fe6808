import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheRoot } from './cache-folder.ts';
import { fallbackElectron, fallbackFolderName, isFallbackPossible } from './fallback-electron.ts';
import {
  downloadOfficialElectron,
  electronVersion,
  failedRecently,
  installedElectron,
  rememberFailure,
} from './official-electron.ts';
import { say } from './progress.ts';
import { needsOwnBinding, sqliteBinding } from './sqlite-binding.ts';
import { ensureSystemPackages } from './system-packages.ts';

export type ElectronRuntime = {
  source: 'override' | 'official' | 'fallback';
  /** The folder that a packager takes as the Electron distribution. */
  folder: string;
  executable: string;
  version: string;
  /** Only for an Electron that better-sqlite3's prebuilt cannot load in. */
  sqliteBinding: string | undefined;
};

/**
 * Gives an Electron that runs here, getting what is missing: the one that
 * ELECTRON_OVERRIDE_DIST_PATH names, the official binary, or on Linux x64 the fallback.
 * Throws one sentence that says what to do when there is none.
 */
export async function findElectron(): Promise<ElectronRuntime> {
  const { source, folder } = await findFolder();
  const executable = path.join(folder, executableName());
  const version = await versionOf(folder);
  await ensureSystemPackages(['electron'], executable);
  const binding = needsOwnBinding(version) ? await sqliteBinding(executable) : undefined;
  return { source, folder, executable, version, sqliteBinding: binding };
}

async function findFolder(): Promise<Pick<ElectronRuntime, 'source' | 'folder'>> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    if (!existsSync(path.join(override, executableName())))
      throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, which holds no ${executableName()}.`);
    return { source: 'override', folder: path.resolve(override) };
  }
  const installed = await installedElectron();
  if (installed !== undefined) return { source: 'official', folder: installed };

  const cached = isFallbackPossible() ? path.join(cacheRoot(), await fallbackFolderName()) : undefined;
  if (cached !== undefined && existsSync(cached) && (await failedRecently()))
    return { source: 'fallback', folder: await fallbackElectron() };
  try {
    return { source: 'official', folder: await downloadOfficialElectron() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!isFallbackPossible())
      throw new Error(
        `${reason} Check the network or proxy, name a mirror in ELECTRON_MIRROR, or name a folder that holds an Electron in ELECTRON_OVERRIDE_DIST_PATH.`,
        { cause: error },
      );
    say(`${reason} Using the development fallback instead.`);
    await rememberFailure(reason);
    return { source: 'fallback', folder: await fallbackElectron() };
  }
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Every Electron distribution has a file named version; one without is taken for the package's own. */
async function versionOf(folder: string): Promise<string> {
  const file = path.join(folder, 'version');
  if (!existsSync(file)) return electronVersion();
  return (await readFile(file, 'utf8')).replace(/^v/, '').trim();
}
