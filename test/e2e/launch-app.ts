import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { type ElectronLaunchOptions, electronLaunchOptions } from '../../build/runtime/launch-options.ts';
import type { Channel, InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/request.ts';

export type LaunchOptions = {
  /** Where the store is; a new folder that goes away with the app where it is not given. */
  dataDirectory?: string;
  /** Another folder with a package.json and a dist/ in place of the project's. */
  appFolder?: string;
  /** More arguments for the app. */
  args?: readonly string[];
  /** More environment. */
  env?: Readonly<Record<string, string>>;
  /** Another way to start Electron than the usual one. */
  launch?: ElectronLaunchOptions;
};

export type RunningApp = {
  app: ElectronApplication;
  page: Page;
  dataDirectory: string;
  /** Asks the main process through the page's own bridge; throws when the answer is an error. */
  request<C extends Channel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>>;
  /** Quits the app and removes what was made for it. */
  close(): Promise<void>;
};

/** A new, empty folder. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'cairn-e2e-'));
}

/** Starts the real app in the real Electron, with a store of its own, and waits for its page. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const folder = options.dataDirectory === undefined ? await temporaryFolder() : undefined;
  const dataDirectory = options.dataDirectory ?? path.join(folder ?? '', 'data');
  const launch = options.launch ?? (await electronLaunchOptions());
  // The app's folder is the last argument.
  const args =
    options.appFolder === undefined ? launch.args : [...launch.args.slice(0, -1), options.appFolder];
  const app = await _electron.launch({
    ...launch,
    args: [...args, '--data-dir', dataDirectory, ...(options.args ?? [])],
    env: { ...launch.env, ...options.env },
    // Else Playwright tells the page that the system is light, whatever the app says.
    colorScheme: null,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return {
    app,
    page,
    dataDirectory,
    request: (channel, input) => requestFrom(page, channel, input),
    close: async () => {
      await app.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function requestFrom<C extends Channel>(
  page: Page,
  channel: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> {
  const question: { channel: string; input: unknown } = { channel, input };
  const reply = await page.evaluate(({ channel, input }) => {
    // The preload puts the bridge there, and the contract says what each channel answers.
    const { cairn } = window as unknown as {
      cairn: { request(channel: string, input: unknown): Promise<Reply<OutputOf<C>>> };
    };
    return cairn.request(channel, input);
  }, question);
  if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}, ${reply.error.message}`);
  return reply.value;
}

/** Makes the next save dialogs answer with a file, as if the user had chosen it. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
  }, filePath);
}

/** Makes the next open dialogs answer with a file, as if the user had chosen it. */
export async function answerOpenDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, filePath);
}
