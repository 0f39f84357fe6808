import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applyChangeSet } from '../../../../db/change-sets.ts';
import { versionOf, versionsOf } from '../../../../db/plan-versions.ts';
import { loadPlan } from '../../../../db/plans.ts';
import { openPlanFile } from '../../../../electron/plan-file/open-plan-file.ts';
import { planFromFileContent } from '../../../../electron/plan-file/read-plan-file.ts';
import { planFileContent, writePlanFile } from '../../../../electron/plan-file/write-plan-file.ts';
import { comparePlans } from '../../../../shared/method/versions/compare-plans.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { sampleVersions } from '../../../../shared/sample/versions.ts';
import { context, openTestStore } from '../../db/test-store.ts';
import { countedIds } from '../../shared/model/test-ids.ts';

const sample = samplePlan(countedIds(1), '2027-03-31');
const versions = sampleVersions(sample);
const now = new Date('2027-03-31T09:00:00.000Z');
const request = { audience: 'internal' as const, appVersion: '0.1.0', now, versions };

function newFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-versions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'plan.cairn');
}

describe('versions in a plan file', () => {
  it('come back as they were', () => {
    expect(planFromFileContent(planFileContent(sample, request))).toEqual({ plan: sample, versions });
  });

  it('stay in the house', () => {
    const content = planFileContent(sample, { ...request, audience: 'customer' });
    expect(Object.keys(unzipSync(content)).filter((name) => name.startsWith('versions'))).toEqual([]);
  });

  it('are refused when a byte of one is not what the manifest says', () => {
    const entries = unzipSync(planFileContent(sample, request));
    const name = `versions/${versions[0]?.id}.json`;
    const text = strFromU8(entries[name] ?? new Uint8Array());
    const altered = zipSync({ ...entries, [name]: strToU8(text.replace('Nordvik', 'Nordwik')) });
    expect(() => planFromFileContent(altered)).toThrow(expect.objectContaining({ code: 'FILE_DAMAGED' }));
  });

  it('enter the store with the plan', async () => {
    const store = await openTestStore();
    const file = newFile();
    await writePlanFile(sample, { ...request, file });
    await openPlanFile(store, file, countedIds(90_000), context);
    expect(versionsOf(store, sample)).toEqual(versions);
  });

  it('are versions of the copy where the plan comes in as one', async () => {
    const store = await openTestStore();
    const file = newFile();
    await writePlanFile(sample, { ...request, file });
    await openPlanFile(store, file, countedIds(90_000), context);
    const change = {
      op: 'update' as const,
      collection: 'plan' as const,
      id: sample.plan.id,
      before: { name: sample.plan.name },
      after: { name: 'Another name' },
    };
    applyChangeSet(store, { planId: sample.plan.id, label: 'Rename', changes: [change] }, context);
    const { planId } = await openPlanFile(store, file, countedIds(90_000), context);
    const copy = loadPlan(store, planId).plan;
    const [first] = versions;
    const [firstOfCopy] = listOf(copy, 'snapshots');
    if (first === undefined || firstOfCopy === undefined) throw new Error('A version is missing');
    const counts = ({ added, removed, changed }: ReturnType<typeof comparePlans>) => [
      added,
      removed,
      changed,
    ];
    const inCopy = comparePlans(versionOf(store, planId, firstOfCopy.id), copy);
    expect(counts(inCopy).slice(0, 2)).toEqual(counts(comparePlans(first.plan, sample)).slice(0, 2));
  });
});
