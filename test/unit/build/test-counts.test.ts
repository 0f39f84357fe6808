import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../build/test-counts.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'test-counts-'));
  file = path.join(folder, 'results.json');
});

afterEach(() => rm(folder, { recursive: true }));

describe('countVitest', () => {
  it('takes the numbers of the run', async () => {
    await writeFile(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 2, success: false }));
    expect(await countVitest(file, 1)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that does not load as a failure though no test failed', async () => {
    await writeFile(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 0, success: false }));
    expect(await countVitest(file, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a run without results as a failure', async () => {
    expect(await countVitest(file, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('takes a flaky test for a failed one', async () => {
    await writeFile(file, JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } }));
    expect(await countPlaywright(file, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('is all passed when all passed', async () => {
    await writeFile(file, JSON.stringify({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } }));
    expect(await countPlaywright(file, 0)).toEqual({ passed: 5, failed: 0 });
  });
});
