import { existsSync } from 'node:fs';
import { say } from './progress.ts';
import { captureCommand, requireCommand, whichProgram } from './run-command.ts';

/** What a task may need from the operating system. Linux only: elsewhere everything comes with it. */
export type SystemNeed = 'electron' | 'display' | 'compiler' | 'tests';

const debianPackages: Record<SystemNeed, readonly string[]> = {
  electron: [
    'libgtk-3-0',
    'libnss3',
    'libasound2',
    'libgbm1',
    'libxss1',
    'libatk-bridge2.0-0',
    'libcups2',
    'libdrm2',
  ],
  display: ['xvfb', 'xauth'],
  compiler: ['g++', 'make', 'python3'],
  tests: ['poppler-utils', 'qpdf', 'strace'],
};

const programs: Record<SystemNeed, readonly string[]> = {
  electron: [],
  display: ['Xvfb', 'xvfb-run', 'xauth'],
  compiler: ['g++', 'make', 'python3'],
  tests: ['pdftotext', 'pdfinfo', 'pdffonts', 'pdftoppm', 'qpdf', 'strace'],
};

const purpose: Record<SystemNeed, string> = {
  electron: 'Electron',
  display: 'Running without a display',
  compiler: 'Compiling SQLite for this Electron',
  tests: 'The test suite',
};

/**
 * Installs the Debian packages that are missing when this process may do so (root with apt-get).
 * Throws one sentence that says what is missing and how to get it otherwise.
 */
export async function ensureSystemPackages(needs: readonly SystemNeed[], executable?: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingByNeed(needs, executable);
  if (missing.size === 0) return;
  const packages = [...missing.keys()].flatMap((need) => debianPackages[need]);
  const sentence = [...missing]
    .map(([need, names]) => `${purpose[need]} needs ${names.join(', ')}.`)
    .join(' ');
  const hasApt = existsSync('/etc/debian_version') && whichProgram('apt-get') !== undefined;
  if (!hasApt) throw new Error(`${sentence} Install what provides them with your package manager.`);
  if (process.getuid?.() !== 0)
    throw new Error(`${sentence} Install them with: sudo apt-get install ${packages.join(' ')}`);
  say(`${sentence} Installing: ${packages.join(' ')} …`);
  await installDebianPackages(packages);
  const left = await missingByNeed(needs, executable);
  if (left.size > 0)
    throw new Error(`Still missing after the installation: ${[...left.values()].flat().join(', ')}.`);
}

async function missingByNeed(
  needs: readonly SystemNeed[],
  executable: string | undefined,
): Promise<Map<SystemNeed, string[]>> {
  const missing = new Map<SystemNeed, string[]>();
  for (const need of needs) {
    const names = programs[need].filter((name) => whichProgram(name) === undefined);
    if (need === 'electron' && executable !== undefined) names.push(...(await missingLibraries(executable)));
    if (names.length > 0) missing.set(need, names);
  }
  return missing;
}

async function missingLibraries(executable: string): Promise<string[]> {
  // Where there is no ldd (musl) the start itself will say what is missing.
  if (whichProgram('ldd') === undefined) return [];
  const { output } = await captureCommand('ldd', [executable]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

async function installDebianPackages(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await requireCommand('apt-get', ['update'], 'The list of Debian packages cannot be read.', { env });
  const names = await Promise.all(packages.map(nameInThisRelease));
  await requireCommand(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', ...names],
    `These packages could not be installed: ${names.join(' ')}.`,
    { env },
  );
}

/** Since 2024 releases call some libraries libgtk-3-0t64 and the like. */
async function nameInThisRelease(name: string): Promise<string> {
  const { code } = await captureCommand('apt-cache', ['show', '--no-all-versions', name]);
  if (code === 0) return name;
  const renamed = await captureCommand('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
  return renamed.code === 0 ? `${name}t64` : name;
}
