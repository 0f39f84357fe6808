import { copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { whichProgram } from '../../build/runtime/run-command.ts';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';
import { type CheckName, checks, probe, probePreload } from './security/checks.ts';
import { unprivilegedLaunch } from './security/unprivileged.ts';
import { weakBuilds } from './security/weak-builds.ts';
import { weakenedApp } from './security/weaken.ts';

const checkNames = Object.keys(checks).filter((name): name is CheckName => Object.hasOwn(checks, name));

/** Checks that fail on this app, and why. Each starts on the page's own address. */
async function failingChecks(running: RunningApp): Promise<Map<CheckName, string>> {
  const failing = new Map<CheckName, string>();
  for (const name of checkNames) {
    try {
      await checks[name](running);
    } catch (error) {
      failing.set(name, String(error));
    }
    await backToStart(running);
  }
  return failing;
}

async function backToStart({ app, page }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows().slice(0, -1)) window.destroy();
  });
  // A weakened build may still be on its way elsewhere, which would end this.
  await expect(async () => {
    await page.goto('app://cairn/index.html');
  }).toPass();
}

test.describe('the app', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    running = await launchApp();
  });
  test.afterEach(() => backToStart(running));
  test.afterAll(() => running.close());

  for (const name of checkNames) test(name, () => checks[name](running));
});

test.describe('a weakened build', () => {
  for (const { name, patches, fails } of weakBuilds)
    test(`${name}: noticed, and nothing else is`, async () => {
      const folder = await temporaryFolder();
      try {
        const running = await launchApp({ appFolder: await weakenedApp(folder, patches) });
        try {
          const failing = await failingChecks(running);
          const reasons = [...failing].map(([check, why]) => `${check}: ${why}`).join('\n\n');
          expect([...failing.keys()].sort(), reasons).toEqual([...fails].sort());
        } finally {
          await running.close();
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
});

test.describe('the sandbox of the operating system', () => {
  const isRoot = process.getuid?.() === 0;
  // biome-ignore-start lint/suspicious/noSkippedTests: says aloud what was not tried, rather than passing
  test.skip(process.platform !== 'linux', 'only Linux says from outside how a process is kept');
  test.skip(
    isRoot && whichProgram('setpriv') === undefined,
    'root without setpriv cannot start the app as another user',
  );
  // biome-ignore-end lint/suspicious/noSkippedTests: says aloud what was not tried, rather than passing

  test('is on for a user without rights', async () => {
    const folder = await temporaryFolder();
    try {
      const { launch, home } = await unprivilegedLaunch(folder);
      const running = await launchApp({ launch, dataDirectory: path.join(home, 'data') });
      const { pid, switches } = await running.app.evaluate(({ app, BrowserWindow }) => ({
        pid: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
        switches: app.commandLine.hasSwitch('no-sandbox'),
      }));
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      const value = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1];
      expect(switches).toBe(false);
      // 2: system calls are filtered.
      expect(value('Seccomp')).toBe('2');
      expect(value('NoNewPrivs')).toBe('1');
      expect(value('Uid')).not.toBe('0');
      // Copied, because the user without rights may not be allowed to read the project.
      const preload = path.join(home, 'probe.cjs');
      await copyFile(probePreload, preload);
      expect(await probe(running.app, preload)).toEqual({ isSandboxed: true, isIsolated: true });
      expect(await running.request('portfolio:list', undefined)).toEqual([]);
      await running.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
