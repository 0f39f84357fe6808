import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/model/errors.ts';
import type { CommandOutcome } from './environment.ts';
import { outcomeVariable } from './outcome.ts';

/** How to start the app here, as the lookup script prints it. */
const Start = z.object({
  command: z.string(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
});

const Outcome = z.object({ stdout: z.string(), stderr: z.string(), exitCode: z.int() });

/**
 * Runs a command in the app without a window. What it wrote comes back through a file: Chromium writes to
 * standard error itself, and a virtual display mixes both streams. Throws NOT_ALLOWED when there is no app.
 */
export async function runInApp(argv: readonly string[], applicationFolder: string): Promise<CommandOutcome> {
  const start = await findStart(applicationFolder);
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-command-'));
  const outcomeFile = path.join(folder, 'outcome.json');
  try {
    const env = { ...appEnvironment(), ...start.env, [outcomeVariable]: outcomeFile };
    const ended = await runToEnd(start.command, [...start.args, '--cli', ...argv], env);
    if (!existsSync(outcomeFile))
      throw new AppError('UNEXPECTED', `The app stopped before the command was done (${ended}).`);
    return Outcome.parse(JSON.parse(await readFile(outcomeFile, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function findStart(applicationFolder: string): Promise<z.infer<typeof Start>> {
  const script =
    process.env.CAIRN_ELECTRON_LOOKUP ?? path.join(applicationFolder, 'build/runtime/electron-path.ts');
  if (!existsSync(script)) throw new AppError('NOT_ALLOWED', 'A PDF needs the app, which is not here.');
  const { output, exitCode } = await capture(process.execPath, [script, '--json']);
  // The script has already said on standard error what is missing and how to get it.
  if (exitCode !== 0) throw new AppError('NOT_ALLOWED', 'A PDF needs the app, which cannot be started here.');
  return Start.parse(JSON.parse(output));
}

/** Standard error goes through: getting an Electron for the first time takes a while and shows its progress. */
function capture(command: string, args: readonly string[]): Promise<{ output: string; exitCode: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ output: Buffer.concat(parts).toString('utf8'), exitCode: code ?? 1 }),
    );
  });
}

function appEnvironment(): Record<string, string | undefined> {
  // Either would make Electron behave as plain Node, or differently from the app.
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}

/** Runs to the end, and says how it ended. */
function runToEnd(
  command: string,
  args: readonly string[],
  env: Record<string, string | undefined>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let last = '';
    const remember = (part: Buffer): void => {
      last = part.toString('utf8').trim().split('\n').at(-1) || last;
    };
    child.stdout.on('data', remember);
    child.stderr.on('data', remember);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const how = signal === null ? `exit code ${code}` : signal;
      resolve(last === '' ? how : `${how}; ${last.slice(0, 200)}`);
    });
  });
}
