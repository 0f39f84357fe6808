import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from '@playwright/test';

export type PackagedApp = {
  page: Page;
  /** What the program has written to stderr so far. */
  stderr: () => string;
  close: () => Promise<void>;
};

/**
 * Starts a packaged app and attaches to its page over the DevTools protocol: its inspect fuse is
 * off, so that Playwright's own Electron launcher cannot.
 */
export async function startPackagedApp(
  executable: string,
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<PackagedApp> {
  const child = spawn(executable, ['--remote-debugging-port=0', ...programArguments], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => {
    written += chunk.toString('utf8');
  });
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child, () => written));
    const page = await firstPage(browser);
    return { page, stderr: () => written, close: () => stop(child, browser) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function debuggerAddress(child: ChildProcess, written: () => string): Promise<string> {
  for (;;) {
    const address = /DevTools listening on (ws:\S+)/.exec(written())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`The packaged app ended before it was up:\n${written()}`);
    const { promise, resolve } = Promise.withResolvers<void>();
    child.stderr?.once('data', () => resolve());
    child.once('exit', () => resolve());
    await promise;
  }
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The packaged app has no browser context');
  return context.pages()[0] ?? context.waitForEvent('page');
}

async function stop(child: ChildProcess, browser?: Browser): Promise<void> {
  await browser?.close();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
