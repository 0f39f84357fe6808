import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { electronLaunchOptions } from '../../build/runtime/launch-options.ts';
import { launchApp } from '../e2e/launch-app.ts';
import { type Comparison, compare } from './paired.ts';

const rounds = 9;
const warmUps = 2;

const bareMain = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));
`;
const bareHtml = '<!doctype html><title>Bare</title><h1>Hello</h1>';

async function debuggerAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Electron was started without its error stream');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Electron ended before its debugger listened');
}

/** The instant, in milliseconds since the epoch, at which the page said that it can be used. */
async function usableAt(page: Page, mark: string): Promise<number> {
  const handle = await page.waitForFunction((name) => {
    const entry = performance.getEntriesByName(name)[0];
    return entry === undefined ? 0 : performance.timeOrigin + entry.startTime;
  }, mark);
  return handle.jsonValue();
}

/** Milliseconds from starting the process to a usable window. */
async function startOnce(args: readonly string[], mark: string): Promise<number> {
  const launch = await electronLaunchOptions();
  const sandbox = launch.args.slice(0, -1);
  const begun = Date.now();
  const child = spawn(launch.executablePath, [...sandbox, '--remote-debugging-port=0', ...args], {
    env: launch.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggerAddress(child));
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('The app opened no window');
  const usable = await usableAt(page, mark);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  return usable - begun;
}

/** From starting the process to the portfolio with a plan in it, against a window with static HTML. */
export async function benchStart(): Promise<Comparison> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-bench-'));
  const bareFolder = path.join(folder, 'bare');
  await mkdir(bareFolder);
  await writeFile(
    path.join(bareFolder, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }),
  );
  await writeFile(path.join(bareFolder, 'main.cjs'), bareMain);
  await writeFile(path.join(bareFolder, 'index.html'), bareHtml);

  const dataDirectory = path.join(folder, 'data');
  const prepared = await launchApp({ dataDirectory });
  await prepared.request('plan:create-sample', undefined);
  await prepared.app.close();

  const { args } = await electronLaunchOptions();
  const appFolder = args.at(-1) ?? '.';
  const measured: { ours: number; bare: number }[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const bare = await startOnce([bareFolder], 'first-contentful-paint');
    const ours = await startOnce([appFolder, '--data-dir', dataDirectory], 'interactive');
    if (round >= warmUps) measured.push({ ours, bare });
  }
  await rm(folder, { recursive: true, force: true });
  return compare(measured);
}
