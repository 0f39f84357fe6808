import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { electronLaunchOptions } from '../../build/runtime/launch-options.ts';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

const start = { accountName: 'Nordvik', ownerName: 'Ana Ruiz', currency: 'EUR' };
let folder: string;
let dataDirectory: string;

test.beforeEach(async () => {
  folder = await temporaryFolder();
  dataDirectory = path.join(folder, 'data');
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Leaves a store with one plan behind, and gives its file. */
async function storeWithOnePlan(): Promise<string> {
  const running = await launchApp({ dataDirectory });
  await running.request('plan:create', start);
  await running.close();
  return path.join(dataDirectory, 'cairn.sqlite');
}

async function boundsOf({ app }: RunningApp) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
}

test('an edit on its way when the window closes is kept', async () => {
  const running = await launchApp({ dataDirectory });
  const { planId } = await running.request('plan:create', start);
  const { account } = JSON.parse((await running.request('plan:load', { planId })).planJson);
  const ended = once(running.app.process(), 'exit');
  await running.page
    .evaluate(
      ({ planId, id }) => {
        const { cairn } = window as unknown as {
          cairn: { request(channel: string, input: unknown): unknown };
        };
        const change = {
          op: 'update',
          collection: 'account',
          id,
          before: { industry: '' },
          after: { industry: 'Shipping' },
        };
        cairn.request('plan:apply', { changeSet: { planId, label: 'Set industry', changes: [change] } });
        window.close();
      },
      { planId, id: account.id },
    )
    // The page goes away under the call that closes it.
    .catch(() => undefined);
  await ended;
  const again = await launchApp({ dataDirectory });
  expect(JSON.parse((await again.request('plan:load', { planId })).planJson)).toMatchObject({
    account: { industry: 'Shipping' },
  });
  await again.close();
});

test('a store of a newer app is refused with the reason, and not touched', async () => {
  const file = await storeWithOnePlan();
  const database = new Database(file);
  database.pragma('user_version = 9999');
  database.close();
  const before = await readFile(file);
  const running = await launchApp({ dataDirectory });
  await expect(running.request('portfolio:list', undefined)).rejects.toThrow(
    /STORE_NEWER.*newer version of Cairn/,
  );
  await expect(running.request('plan:create', start)).rejects.toThrow('STORE_NEWER');
  await running.close();
  expect((await readFile(file)).equals(before)).toBe(true);
  // Only what SQLite puts beside a file to read it.
  expect((await readdir(dataDirectory)).filter((name) => !/-(wal|shm)$/.test(name))).toEqual([
    'cairn.sqlite',
  ]);
});

test('a damaged store is moved aside, and its backup puts everything back', async () => {
  const file = await storeWithOnePlan();
  const first = await launchApp({ dataDirectory });
  await first.request('store:back-up-now', undefined);
  await first.close();
  await writeFile(file, 'not a database at all');
  const running = await launchApp({ dataDirectory });
  const { recovery } = await running.request('store:status', undefined);
  expect(await readFile(recovery?.movedTo ?? '', 'utf8')).toBe('not a database at all');
  expect(await running.request('portfolio:list', undefined)).toEqual([]);
  await running.request('store:restore', { name: recovery?.newestBackup?.name ?? '' });
  expect(await running.request('portfolio:list', undefined)).toHaveLength(1);
  await running.close();
});

test('the store is backed up soon after the start', async () => {
  await storeWithOnePlan();
  const running = await launchApp({ dataDirectory });
  await expect
    .poll(async () => (await running.request('store:backups', undefined)).map(({ reason }) => reason))
    .toContain('start');
  await running.close();
});

test('the window opens where it was', async () => {
  const first = await launchApp({ dataDirectory });
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 90, width: 1100, height: 700 }),
  );
  await expect.poll(() => boundsOf(first)).toEqual({ x: 120, y: 90, width: 1100, height: 700 });
  await first.close();
  const second = await launchApp({ dataDirectory });
  expect(await boundsOf(second)).toEqual({ x: 120, y: 90, width: 1100, height: 700 });
  await second.close();
});

test('the window has the color of the page to come', async () => {
  const first = await launchApp({ dataDirectory });
  await first.request('settings:write', { colorScheme: 'dark' });
  await first.close();
  const second = await launchApp({ dataDirectory });
  const color = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  );
  expect(color?.toLowerCase()).toBe('#101817');
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await second.close();
});

test('a second start on the same store shows the window that is there', async () => {
  const running = await launchApp({ dataDirectory });
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const launch = await electronLaunchOptions();
  const second = spawn(launch.executablePath, [...launch.args, '--data-dir', dataDirectory], {
    env: launch.env,
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() =>
      running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
      ),
    )
    .toEqual([false]);
  await running.close();
});

test('a menu item reaches the page as a command', async () => {
  const running = await launchApp({ dataDirectory });
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('about')?.click());
  await expect(running.page.getByRole('dialog').getByText(/Version/)).toBeVisible();
  await running.close();
});

test('without anybody to look, the sample plan becomes documents and pictures', async () => {
  const out = path.join(folder, 'out');
  const launch = await electronLaunchOptions();
  const args = [...launch.args, '--data-dir', dataDirectory, '--headless-demo', '--out', out];
  const child = spawn(launch.executablePath, args, { env: launch.env, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => {
    printed += text.toString('utf8');
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  const files = printed.trim().split('\n');
  expect(files.map((file) => path.relative(out, file))).toEqual(
    expect.arrayContaining([
      'sample-plan-internal.pdf',
      'sample-plan-customer.pdf',
      'portfolio-light.png',
      'decision-center-dark.png',
    ]),
  );
  for (const file of files) {
    const start = (await readFile(file)).subarray(0, 5).toString('latin1');
    expect(start, file).toMatch(file.endsWith('.pdf') ? /^%PDF-/ : /^.PNG/);
  }
  // The user's own store was none of its business.
  await expect(readdir(dataDirectory)).rejects.toThrow('ENOENT');
});
