import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadArtifact, initializeProxy } from '@electron/get';
import { cacheRoot } from './cache-folder.ts';
import { say, showProgress } from './progress.ts';
import { inProject } from './project-root.ts';
import { requireCommand } from './run-command.ts';

const ANSWER_WITHIN_MS = 6_000;
const STALLED_AFTER_MS = 60_000;
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

const packageFolder = inProject('node_modules', 'electron');

/** The folder of the `electron` package's own binary when it is there and complete, else undefined. */
export async function installedElectron(): Promise<string | undefined> {
  const folder = path.join(packageFolder, 'dist');
  const pathFile = path.join(packageFolder, 'path.txt');
  // path.txt is written last: without it an unpacking was interrupted.
  if (!existsSync(pathFile) || !existsSync(path.join(folder, 'version'))) return undefined;
  const unpacked = (await readFile(path.join(folder, 'version'), 'utf8')).replace(/^v/, '').trim();
  const executable = path.join(folder, (await readFile(pathFile, 'utf8')).trim());
  return unpacked === (await electronVersion()) && existsSync(executable) ? folder : undefined;
}

/**
 * Downloads the official binary of the `electron` package (checked against the checksums that came
 * with the package) and unpacks it where the package expects it.
 * Throws one sentence with the reason when the download server cannot be reached.
 */
export async function downloadOfficialElectron(): Promise<string> {
  const version = await electronVersion();
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) initializeProxy();
  await fillDownloadCache(version);
  say(`Unpacking Electron ${version} …`);
  await requireCommand(
    process.execPath,
    [path.join(packageFolder, 'install.js')],
    `Electron ${version} was downloaded but could not be unpacked.`,
  );
  const folder = await installedElectron();
  if (folder === undefined)
    throw new Error(`Electron ${version} was unpacked but its executable is missing.`);
  return folder;
}

/** True when a try within the last day failed: then a fallback in the cache is used without waiting again. */
export async function failedRecently(): Promise<boolean> {
  const mark = await failureMark();
  return existsSync(mark) && Date.now() - (await stat(mark)).mtimeMs < RETRY_AFTER_MS;
}

/** Remembers that the official binary could not be had now. */
export async function rememberFailure(reason: string): Promise<void> {
  const mark = await failureMark();
  await mkdir(path.dirname(mark), { recursive: true });
  await writeFile(mark, `${reason}\n`);
}

/** The version of the `electron` package that is installed. */
export async function electronVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  if (manifest !== null && typeof manifest === 'object' && 'version' in manifest)
    return String(manifest.version);
  throw new Error('node_modules/electron/package.json has no version: run npm ci.');
}

async function failureMark(): Promise<string> {
  return path.join(cacheRoot(), 'electron', `${await electronVersion()}-unreachable`);
}

/** Puts the zip into the cache that install.js reads, giving up early when nobody answers. */
async function fillDownloadCache(version: string): Promise<void> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), ANSWER_WITHIN_MS);
  const progress = showProgress(`Downloading Electron ${version}`);
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: JSON.parse(await readFile(path.join(packageFolder, 'checksums.json'), 'utf8')),
      downloadOptions: {
        quiet: true,
        signal: silence.signal,
        getProgressCallback: async ({ percent }: { percent: number }) => {
          clearTimeout(timer);
          timer = setTimeout(() => silence.abort(), STALLED_AFTER_MS);
          progress.update(percent);
        },
      },
    });
    progress.done();
  } catch (cause) {
    throw new Error(`Electron ${version} cannot be downloaded here (${reasonOf(cause)}).`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** fetch says only "fetch failed"; what happened stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return 'the download server did not answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
