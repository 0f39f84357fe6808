import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeError, type ErrorDescription } from './error-description.ts';

/** Facts beside an event: counts, codes and names of our own making, never what a user wrote. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** The local log. It leaves the machine only when the user sends it, and holds no plan content. */
export type Log = {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  /** An unexpected failure; of the error its name, code and stack frames are kept, never its message. */
  error(where: string, error: unknown): void;
};

export const largestLogBytes = 512 * 1024;
const olderFiles = ['cairn.1.log', 'cairn.2.log'] as const;

/** A log in `folder` that never takes more than three files of `largestBytes`. */
export function openLog(folder: string, now: () => Date, largestBytes = largestLogBytes): Log {
  const file = path.join(folder, 'cairn.log');
  const write = (level: string, event: string, facts: LogFacts | ErrorDescription): void => {
    const line = `${JSON.stringify({ at: now().toISOString(), level, event, ...facts })}\n`;
    try {
      mkdirSync(folder, { recursive: true });
      rotate(folder, file, line.length, largestBytes);
      // Entries are rare and may be the last words of a process, so each is written before going on.
      appendFileSync(file, line, 'utf8');
    } catch {
      // A full disk must not stop what was only to be noted; the line itself is safe to show.
      process.stderr.write(line);
    }
  };
  return {
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}) => write('warn', event, facts),
    error: (where, error) => write('error', where, describeError(error)),
  };
}

function rotate(folder: string, file: string, extraBytes: number, largestBytes: number): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || size + extraBytes <= largestBytes) return;
  const [newer, older] = olderFiles.map((name) => path.join(folder, name));
  if (newer === undefined || older === undefined) return;
  if (statSync(newer, { throwIfNoEntry: false }) !== undefined) renameSync(newer, older);
  renameSync(file, newer);
}
