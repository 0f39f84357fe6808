import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { electronLaunchOptions } from '../../build/runtime/launch-options.ts';
import { whichProgram } from '../../build/runtime/run-command.ts';
import { launchApp, temporaryFolder } from './launch-app.ts';
import { startCanary, tryEveryVector } from './security/canary.ts';
import { callsOutsideLoopback, tracingWrapper } from './security/system-calls.ts';
import type { Patch } from './security/weak-builds.ts';
import { weakenedApp } from './security/weaken.ts';

type Patches = readonly Patch[];
const withoutPolicy: Patches = [
  { bundle: 'main', find: '"content-security-policy": contentSecurityPolicy(nonce),', put: '' },
];
const withoutFilter: Patches = [
  { bundle: 'main', find: 'decide({ cancel: !isOwnResource(url) })', put: 'decide({})' },
];
const withSpelling: Patches = [
  { bundle: 'main', find: /session\.setSpellChecker.*\n/g, put: '' },
  { bundle: 'main', find: 'spellcheck: false,', put: '' },
];
/** Long enough for all that Chromium does by itself after a start; the dictionary is asked for in the first two seconds. */
const watchedMs = 8_000;

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await temporaryFolder();
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Which vectors of the page reach a server on this machine. */
async function reaching(patches: Patches): Promise<string[]> {
  let reached: string[] = [];
  await inFolder(async (folder) => {
    const canary = await startCanary();
    const running = await launchApp(
      patches.length === 0 ? {} : { appFolder: await weakenedApp(folder, patches) },
    );
    await tryEveryVector(running.page, canary.address);
    await running.close();
    reached = canary.reachedBy();
    await canary.close();
  });
  return reached;
}

/** The system calls that leave this machine while the app is used. */
async function callsWhileUsed(patches: Patches): Promise<string[]> {
  let calls: string[] = [];
  await inFolder(async (folder) => {
    const launch = await electronLaunchOptions();
    const { wrapper, traceFile } = await tracingWrapper(folder, launch.executablePath);
    const started = Date.now();
    const running = await launchApp({
      launch: { ...launch, executablePath: wrapper },
      dataDirectory: path.join(folder, 'data'),
      ...(patches.length === 0 ? {} : { appFolder: await weakenedApp(path.join(folder, 'app'), patches) }),
    });
    const { planId } = await running.request('plan:create-sample', undefined);
    await running.request('plan:load', { planId });
    await running.page.waitForTimeout(Math.max(0, watchedMs - (Date.now() - started)));
    await running.close();
    calls = await callsOutsideLoopback(traceFile);
  });
  return calls;
}

test.describe('a server on this machine', () => {
  test('is not reached by the page in any way', async () => expect(await reaching([])).toEqual([]));

  test('is not reached when only the request filter is left', async () =>
    expect(await reaching(withoutPolicy)).toEqual([]));

  test('is not reached when only the policy is left', async () =>
    expect(await reaching(withoutFilter)).toEqual([]));

  test('is reached without both, so that this test can fail', async () => {
    const reached = await reaching([...withoutPolicy, ...withoutFilter]);
    expect(reached).toEqual(
      expect.arrayContaining(['beacon', 'events', 'fetch', 'image', 'script', 'socket', 'stylesheet']),
    );
  });
});

test.describe('system calls', () => {
  // biome-ignore lint/suspicious/noSkippedTests: says aloud that nothing was watched, rather than passing
  test.skip(whichProgram('strace') === undefined, 'strace is not installed, so calls were not watched');

  test('none goes outside this machine while the app is used', async () => {
    expect(await callsWhileUsed([])).toEqual([]);
  });

  test('the spelling dictionary would be noticed', async () => {
    expect(await callsWhileUsed(withSpelling)).not.toEqual([]);
  });
});
