import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export type Counts = { passed: number; failed: number };

const VitestResults = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const PlaywrightResults = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The counts of a vitest run; a run that failed outside its tests (no file, a file that does not load) counts as one failure. */
export async function countVitest(file: string, exitCode: number): Promise<Counts> {
  const results = VitestResults.safeParse(await readJson(file));
  const counts = results.success
    ? { passed: results.data.numPassedTests, failed: results.data.numFailedTests }
    : { passed: 0, failed: 0 };
  return withExitCode(counts, exitCode);
}

/** The counts of a Playwright run; a flaky test is a failed one. */
export async function countPlaywright(file: string, exitCode: number): Promise<Counts> {
  const results = PlaywrightResults.safeParse(await readJson(file));
  const counts = results.success
    ? {
        passed: results.data.stats.expected,
        failed: results.data.stats.unexpected + results.data.stats.flaky,
      }
    : { passed: 0, failed: 0 };
  return withExitCode(counts, exitCode);
}

function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function readJson(file: string): Promise<unknown> {
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined;
}
