import { type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type CommandResult = { code: number; output: string };

export type CommandOptions = Pick<SpawnOptions, 'cwd' | 'env'> & {
  /** Called with each piece of output as it comes. */
  onOutput?: (text: string) => void;
};

/** Runs a command to its end and gives its exit code with everything it wrote. Never throws on a failing code. */
export function captureCommand(
  command: string,
  commandArguments: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { onOutput, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      output += text;
      onOutput?.(text);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a command and gives its output; throws `problem` with the last lines of output when it fails. */
export async function requireCommand(
  command: string,
  commandArguments: readonly string[],
  problem: string,
  options: CommandOptions = {},
): Promise<string> {
  const { code, output } = await captureCommand(command, commandArguments, options);
  if (code === 0) return output;
  const tail = output.trim().split('\n').slice(-12).join('\n');
  throw new Error(`${problem}\n${tail}`);
}

/** Runs a command that shares this terminal and gives its exit code. */
export function runInTerminal(
  command: string,
  commandArguments: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'stdio'> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { stdio: 'inherit', ...options });
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
    const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

/** The full path of a program on the PATH, or undefined. Unix only: Windows has other endings. */
export function whichProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
