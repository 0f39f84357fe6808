import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStore } from '../../../db/check.ts';
import { historyOf } from '../../../db/history.ts';
import { closeStore, openStore } from '../../../db/open-store.ts';
import { listPlans, loadPlan } from '../../../db/plans.ts';
import type { StoreLocation } from '../../../db/store.ts';
import { temporaryLocation, tickingClock } from './test-store.ts';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
let bundleFolder = '';

beforeAll(async () => {
  // Inside the project, so that the child finds better-sqlite3.
  const cache = path.join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  bundleFolder = mkdtempSync(path.join(cache, 'crash-test-'));
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: fileURLToPath(new URL('./crash-child.ts', import.meta.url)),
      outDir: bundleFolder,
      target: 'node20.18',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
}, 60_000);

afterAll(() => rmSync(bundleFolder, { recursive: true, force: true }));

/** Lets a child edit until it has acknowledged `count` more edits, kills it, and gives the last it acknowledged. */
async function killAfter(location: StoreLocation, count: number): Promise<number> {
  const script = path.join(bundleFolder, 'child.mjs');
  const child = spawn(process.execPath, [script, location.dataDirectory, location.backupDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  let seen = 0;
  // What was printed before the kill arrives after it, and counts: it had been acknowledged.
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    if (++seen === count) child.kill('SIGKILL');
  }
  return last;
}

describe('a process killed in mid-edit', () => {
  it('has lost nothing it acknowledged and left nothing half done', async () => {
    const location = temporaryLocation();
    for (const count of [1, 7, 40, 3, 90, 20, 1, 150]) {
      const acknowledged = await killAfter(location, count);
      expect(acknowledged).toBeGreaterThanOrEqual(count);
      const { store, recovery } = await openStore(location, tickingClock());
      expect(recovery).toBeNull();
      expect(checkStore(store).problems).toEqual([]);
      const [entry] = listPlans(store);
      const { plan, revision } = loadPlan(store, entry?.planId ?? '');
      const names = Object.values(plan.people).map((person) => Number(person.name));
      // The last edit may have been stored without its acknowledgement having been printed; no more than that.
      expect([acknowledged, acknowledged + 1]).toContain(names.length);
      expect(names.sort((a, b) => a - b)).toEqual(Array.from(names, (_, index) => index + 1));
      // Both changes of each set and its history entry are there, or none of them.
      expect(plan.plan.name).toBe(String(names.length));
      expect(revision).toBe(names.length + 1);
      expect(historyOf(store, plan.plan.id, { limit: 1 })[0]?.label).toBe(`Add ${names.length}`);
      closeStore(store);
    }
  }, 120_000);
});
