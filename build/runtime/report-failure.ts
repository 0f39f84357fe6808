import { say } from './progress.ts';

/** Ends a script with the sentence of its error instead of a stack trace. */
export function reportFailure(error: unknown): void {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
