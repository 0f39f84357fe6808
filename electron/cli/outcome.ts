import { writeFile } from 'node:fs/promises';
import type { CliEnvironment, TextSink } from './environment.ts';

/** Names the file that takes what a command writes when it runs in the app for another process. */
export const outcomeVariable = 'CAIRN_OUTCOME_FILE';

/**
 * Runs a command in the app for whoever started it: into the file that was named, or straight to the
 * terminal. Gives the exit code for the app to end with.
 */
export async function runForCaller(
  environment: CliEnvironment,
  run: (environment: CliEnvironment) => Promise<number>,
): Promise<number> {
  const file = environment.env[outcomeVariable];
  if (file === undefined) return run(environment);
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await run({ ...environment, stdout: gather(stdout), stderr: gather(stderr) });
  await writeFile(file, JSON.stringify({ stdout: stdout.join(''), stderr: stderr.join(''), exitCode }));
  return exitCode;
}

const gather = (parts: string[]): TextSink => ({
  write: (text, done) => {
    parts.push(text);
    done();
  },
});
