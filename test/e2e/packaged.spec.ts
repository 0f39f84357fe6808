import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { sandboxArguments } from '../../build/runtime/launch-options.ts';
import { inProject, projectRoot } from '../../build/runtime/project-root.ts';
import { type PackagedApp, startPackagedApp } from './packaged-app.ts';

const { executable, resources } = packagedPaths();

let dataFolder: string;
let app: PackagedApp | undefined;

/** What electron-builder calls the unpacked folder and the program in it. */
function packagedPaths(): { executable: string; resources: string } {
  const output = inProject('out', 'package');
  if (process.platform === 'darwin') {
    const contents = path.join(
      output,
      process.arch === 'arm64' ? 'mac-arm64' : 'mac',
      'Cairn.app',
      'Contents',
    );
    return { executable: path.join(contents, 'MacOS', 'Cairn'), resources: path.join(contents, 'Resources') };
  }
  const isWindows = process.platform === 'win32';
  const folder = path.join(output, isWindows ? 'win-unpacked' : 'linux-unpacked');
  return {
    executable: path.join(folder, isWindows ? 'Cairn.exe' : 'cairn'),
    resources: path.join(folder, 'resources'),
  };
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await promisify(execFile)(process.execPath, [inProject('build', 'package.ts')], { cwd: projectRoot });
});

test.beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'cairn-packaged-'));
});

test.afterEach(async () => {
  await app?.close();
  app = undefined;
  await rm(dataFolder, { recursive: true, force: true });
});

/** Starts on this test's own data folder; the page is up and has its data when this returns. */
async function start(more: readonly string[] = [], environment?: NodeJS.ProcessEnv): Promise<PackagedApp> {
  const programArguments = [...sandboxArguments(), `--data-dir=${path.join(dataFolder, 'data')}`, ...more];
  app = await startPackagedApp(executable, programArguments, environment);
  await expect(
    app.page.getByRole('heading', { name: /Plan an account|Portfolio|Accounts/ }).first(),
  ).toBeVisible();
  return app;
}

test('starts, stores a plan and has it again after a restart', async () => {
  const first = await start();
  await first.page
    .getByRole('button', { name: /sample plan/i })
    .first()
    .click();
  await expect(first.page.getByText('Nordvik Marine Systems').first()).toBeVisible();
  await first.close();
  const second = await start();
  await expect(second.page.getByText('Nordvik Marine Systems').first()).toBeVisible();
});

test('has every fuse as it should be', async () => {
  const wire = await getCurrentFuseWire(executable);
  const { ENABLE, DISABLE } = FuseState;
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: DISABLE,
    [FuseV1Options.EnableCookieEncryption]: ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
  });
});

test('does not run as plain Node', async () => {
  const mark = path.join(dataFolder, 'ran-as-node');
  const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  await start(['-e', script], { ...process.env, ELECTRON_RUN_AS_NODE: '1' });
  expect(existsSync(mark)).toBe(false);
});

test('opens no inspector', async () => {
  const { stderr } = await start(['--inspect=0']);
  expect(stderr()).not.toContain('Debugger listening');
});

test('runs no code from outside its archive, even where that is gone', async () => {
  const mark = path.join(dataFolder, 'ran-loose-code');
  const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''); process.exit(0);`;
  const archive = path.join(resources, 'app.asar');
  const looseFolder = path.join(resources, 'app');
  await mkdir(looseFolder);
  await writeFile(path.join(looseFolder, 'package.json'), '{ "name": "loose", "main": "main.cjs" }');
  await writeFile(path.join(looseFolder, 'main.cjs'), script);
  await rename(archive, `${archive}.aside`);
  try {
    const child = spawn(executable, sandboxArguments(), { stdio: 'ignore' });
    await once(child, 'exit');
    expect(existsSync(mark)).toBe(false);
  } finally {
    await rename(`${archive}.aside`, archive);
    await rm(looseFolder, { recursive: true });
  }
});

test('keeps all code but the native binding inside the archive', async () => {
  const unpacked = path.join(resources, 'app.asar.unpacked');
  const files = (await readdir(unpacked, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((entry) => !entry.name.endsWith('.node'))).toEqual([]);
  // The fallback runtime's launcher would run any folder it is given.
  expect(existsSync(path.join(resources, 'app'))).toBe(false);
});
