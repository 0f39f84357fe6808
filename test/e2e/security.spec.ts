import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';
import { type CheckName, checks } from './security/checks.ts';
import { weakBuilds } from './security/weak-builds.ts';
import { weakenedApp } from './security/weaken.ts';

const checkNames = Object.keys(checks).filter((name): name is CheckName => Object.hasOwn(checks, name));

/** Checks that fail on this app, in order. Each starts on the page's own address. */
async function failingChecks(running: RunningApp): Promise<CheckName[]> {
  const failing: CheckName[] = [];
  for (const name of checkNames) {
    try {
      await checks[name](running);
    } catch {
      failing.push(name);
    }
    await backToStart(running);
  }
  return failing;
}

async function backToStart({ app, page }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows().slice(0, -1)) window.destroy();
  });
  await page.goto('app://cairn/index.html');
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
          expect((await failingChecks(running)).sort()).toEqual([...fails].sort());
        } finally {
          await running.close();
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
});
