import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../../../build/runtime/project-root.ts';

const bundle = path.join(projectRoot, 'dist/cli/cli.js');

/** Brings dist/cli/cli.js up to date with the sources. */
export function buildCommandLine(): void {
  execFileSync(process.execPath, [path.join(projectRoot, 'build/bundle.ts'), 'cli'], { stdio: 'pipe' });
}

export type Ended = { code: number; stdout: string; stderr: string };

export type Terminal = {
  folder: string;
  /** Runs a command as a user would, in `folder`, on the store in `folder/data`. */
  run: (
    args: readonly string[],
    options?: { input?: string; env?: Record<string, string> },
  ) => Promise<Ended>;
  /** The same with --json; the command must succeed. */
  json: (args: readonly string[], input?: string) => Promise<unknown>;
};

/** A folder of its own with a store of its own, gone when the test is over. */
export function openTerminal(): Terminal {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run: Terminal['run'] = (args, { input, env } = {}) =>
    runToEnd(args, { folder, input, env: { CAIRN_DATA_DIR: path.join(folder, 'data'), ...env } });
  return {
    folder,
    run,
    json: async (args, input) => {
      const { code, stdout, stderr } = await run([...args, '--json'], input === undefined ? {} : { input });
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
      return JSON.parse(stdout);
    },
  };
}

type Surroundings = { folder: string; input: string | undefined; env: Record<string, string> };

function runToEnd(args: readonly string[], { folder, input, env }: Surroundings): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
    child.stdin.end(input ?? '');
  });
}
