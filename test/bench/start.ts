import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { electronLaunchOptions } from '../../build/runtime/launch-options.ts';
import { projectRoot } from '../../build/runtime/project-root.ts';
import { launchApp } from '../e2e/launch-app.ts';
import { type Comparison, compare } from './paired.ts';

const rounds = 15;
/** The first start makes the store's files, the second and third fill Chromium's cache of compiled scripts. */
const warmUps = 3;
const warmUpStayMs = 2_500;

/** An app to start: its main file, its own arguments and its own environment. */
export type Starter = { main: string; args?: readonly string[]; env?: Readonly<Record<string, string>> };

/** Milliseconds from starting the process to a page that can be used. */
export async function startOnce({ main, args = [], env = {} }: Starter, stayMs = 0): Promise<number> {
  const launch = await electronLaunchOptions();
  const probe = path.join(import.meta.dirname, 'probe');
  const begun = Date.now();
  const child = spawn(launch.executablePath, [...launch.args.slice(0, -1), probe, ...args], {
    env: { ...launch.env, ...env, BENCH_MAIN: main, BENCH_STAY_MS: String(stayMs) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  let usable: number | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const instant = /^usable at (\S+)$/.exec(line)?.[1];
    if (instant !== undefined) usable = Number(instant);
  }
  await ended;
  if (usable === undefined) throw new Error(`${main} ended before its page could be used`);
  return usable - begun;
}

/** Starts both in turn, whichever first changing every round. */
export async function compareStarts(ours: Starter, bare: Starter, count = rounds): Promise<Comparison> {
  for (let round = 0; round < warmUps; round++)
    for (const starter of [bare, ours]) await startOnce(starter, warmUpStayMs);
  const measured: { ours: number; bare: number }[] = [];
  for (let round = 0; round < count; round++) {
    if (round % 2 === 0) {
      const first = await startOnce(bare);
      measured.push({ bare: first, ours: await startOnce(ours) });
    } else {
      const first = await startOnce(ours);
      measured.push({ ours: first, bare: await startOnce(bare) });
    }
  }
  return compare(measured);
}

/** From starting the process to the portfolio with a plan in it, against a window with static HTML. */
export async function benchStart(): Promise<Comparison> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-bench-'));
  const dataDirectory = path.join(folder, 'data');
  const prepared = await launchApp({ dataDirectory });
  await prepared.request('plan:create-sample', undefined);
  await prepared.app.close();
  try {
    return await compareStarts(
      { main: path.join(projectRoot, 'dist/main/main.js'), args: ['--data-dir', dataDirectory] },
      {
        main: path.join(import.meta.dirname, 'bare/main.mjs'),
        env: { BENCH_PROFILE: path.join(folder, 'bare-profile') },
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
