import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { applyChangeSet } from '../../../../db/change-sets.ts';
import { historyOf } from '../../../../db/history.ts';
import { schemaVersion } from '../../../../db/migrate.ts';
import { listPlans, loadPlan } from '../../../../db/plans.ts';
import { openPlanFile } from '../../../../electron/plan-file/open-plan-file.ts';
import { planFromFileContent, readPlanFile } from '../../../../electron/plan-file/read-plan-file.ts';
import { planFileContent, sha256, writePlanFile } from '../../../../electron/plan-file/write-plan-file.ts';
import { forAudience } from '../../../../shared/model/audience.ts';
import { collectionNames } from '../../../../shared/model/collections.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { context, openTestStore } from '../../db/test-store.ts';
import { arbitraryPlan } from '../../shared/model/arbitrary-plan.ts';
import { countedIds } from '../../shared/model/test-ids.ts';

// Whole plans are read hundreds of times; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const request = {
  audience: 'internal' as const,
  appVersion: '0.1.0',
  now: new Date('2027-03-31T09:00:00.000Z'),
  versions: [],
};
const sample = samplePlan(countedIds(1), '2027-03-31');

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-plan-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sample's file with some of its entries replaced; checksums are mended unless they are the point. */
function altered(
  change: (entries: Record<string, unknown>, manifest: Manifest) => void,
  mendsChecksums = true,
) {
  const entries = unzipSync(planFileContent(sample, request));
  const manifest: Manifest = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()));
  const parsed: Record<string, unknown> = {};
  for (const [name, bytes] of Object.entries(entries))
    if (name !== 'manifest.json') parsed[name] = JSON.parse(strFromU8(bytes));
  change(parsed, manifest);
  const content: Record<string, Uint8Array> = {};
  for (const [name, value] of Object.entries(parsed)) {
    content[name] = strToU8(`${JSON.stringify(value, null, 1)}\n`);
    const entry = manifest.entries[name];
    if (mendsChecksums && entry !== undefined) {
      entry.sha256 = sha256(content[name]);
      if (Array.isArray(value)) entry.records = value.length;
    }
  }
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...content });
}

type Manifest = {
  format: string;
  schemaVersion: number;
  audience: string;
  entries: Record<string, { sha256: string; records: number }>;
};

function listIn(entries: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const list = entries[name];
  if (!Array.isArray(list)) throw new Error(`${name} is not there`);
  return list;
}

describe('a plan file', () => {
  it('gives back the identical plan, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryPlan(1), (plan) => {
        expect(isDeepStrictEqual(planFromFileContent(planFileContent(plan, request)).plan, plan)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('gives back the sample from the disk, and leaves nothing beside the file', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'Harbor Line.cairn');
    writeFileSync(file, 'what stood here before');
    await writePlanFile(sample, { ...request, file });
    expect(readdirSync(folder)).toEqual(['Harbor Line.cairn']);
    expect(await readPlanFile(file)).toEqual({ plan: sample, versions: [] });
  });

  it('says in its manifest what it is', () => {
    const entries = unzipSync(planFileContent(sample, request));
    const manifest: unknown = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()));
    expect(Object.keys(entries)[0]).toBe('manifest.json');
    expect(manifest).toMatchObject({
      format: 'cairn-plan',
      schemaVersion,
      appVersion: '0.1.0',
      createdAt: '2027-03-31T09:00:00.000Z',
      audience: 'internal',
    });
    expect(Object.keys(entries).sort()).toEqual(
      ['manifest.json', ...collectionNames.map((name) => `${name}.json`)].sort(),
    );
    expect(manifest).toHaveProperty(['entries', 'people.json', 'records'], Object.keys(sample.people).length);
  });

  it('holds for a customer only what a customer may see', () => {
    const content = planFileContent(sample, { ...request, audience: 'customer' });
    expect(planFromFileContent(content)).toEqual({ plan: forAudience(sample, 'customer'), versions: [] });
  });

  it('is the same file for the same plan at the same time', () => {
    expect(planFileContent(sample, request)).toEqual(planFileContent(sample, request));
  });

  it('refuses a folder that is not there and leaves what it cannot replace', async () => {
    const folder = temporaryFolder();
    await expect(
      writePlanFile(sample, { ...request, file: path.join(folder, 'no/such/plan.cairn') }),
    ).rejects.toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    await expect(writePlanFile(sample, { ...request, file: folder })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a damaged plan file', () => {
  const good = planFileContent(sample, request);

  it('is refused or means the identical plan, whichever single byte is wrong', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: good.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const bytes = good.slice();
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          try {
            expect(isDeepStrictEqual(planFromFileContent(bytes).plan, sample)).toBe(true);
          } catch (error) {
            expect(error).toMatchObject({ name: 'AppError', code: expect.stringMatching(/^FILE_/) });
            refused += 1;
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('is refused wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), (length) => {
        expect(() => planFromFileContent(good.slice(0, length))).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^FILE_(DAMAGED|UNREADABLE)$/) }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each<{ what: string; reason: string; change: Parameters<typeof altered>[0]; mends?: boolean }>([
    {
      what: 'with an edited record',
      reason: 'the checksum of people.json is wrong',
      change: (entries) => Object.assign(listIn(entries, 'people.json')[0] ?? {}, { name: 'Somebody Else' }),
      mends: false,
    },
    {
      what: 'without a collection',
      reason: 'people.json is missing',
      change: (entries) => delete entries['people.json'],
    },
    {
      what: 'with a record no schema accepts',
      reason: 'person 1 is not valid (name: Give it a name)',
      change: (entries) => Object.assign(listIn(entries, 'people.json')[0] ?? {}, { name: '' }),
    },
    {
      what: 'with a reference that leads nowhere',
      reason: 'refers to something that is not in the file',
      change: (entries) => listIn(entries, 'competitors.json').pop(),
    },
    {
      what: 'with the same id twice',
      reason: 'two records have the same id',
      change: (entries) => listIn(entries, 'people.json').push(listIn(entries, 'people.json')[0] ?? {}),
    },
    {
      what: 'with a relationship to oneself',
      reason: 'two different people',
      change: (entries) => {
        const edge = listIn(entries, 'relationships.json').find((candidate) => candidate.toPersonId !== null);
        Object.assign(edge ?? {}, { toPersonId: edge?.fromPersonId });
      },
    },
    {
      what: 'with two plans',
      reason: 'it holds 2 plans',
      change: (entries) => listIn(entries, 'plan.json').push(listIn(entries, 'plan.json')[0] ?? {}),
    },
    {
      what: 'with an unknown collection',
      reason: 'it holds secrets.json',
      change: (_entries, manifest) =>
        Object.assign(manifest.entries, { 'secrets.json': { sha256: '', records: 0 } }),
    },
  ])('$what is refused with the reason', ({ change, reason, mends }) => {
    expect(() => planFromFileContent(altered(change, mends ?? true))).toThrow(
      expect.objectContaining({ code: 'FILE_DAMAGED', message: expect.stringContaining(reason) }),
    );
  });

  it.each([
    { what: 'text', bytes: strToU8('Name,Email\n') },
    { what: 'nothing', bytes: new Uint8Array() },
    { what: 'another zip', bytes: zipSync({ 'hello.txt': strToU8('hello') }) },
  ])('$what is no plan file', ({ bytes }) => {
    expect(() => planFromFileContent(bytes)).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
  });

  it('is told from a newer one', () => {
    const newer = altered((entries, manifest) => {
      manifest.schemaVersion = schemaVersion + 1;
      manifest.audience = 'partners';
      entries['forecasts.json'] = [];
    });
    expect(() => planFromFileContent(newer)).toThrow(expect.objectContaining({ code: 'FILE_NEWER' }));
  });

  it('says which file is not there', async () => {
    const file = path.join(temporaryFolder(), 'missing.cairn');
    await expect(readPlanFile(file)).rejects.toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', message: `There is no file ${file}.` }),
    );
  });
});

describe('openPlanFile', () => {
  async function fileOf(plan: Plan): Promise<string> {
    const file = path.join(temporaryFolder(), 'plan.cairn');
    await writePlanFile(plan, { ...request, file });
    return file;
  }

  it('brings a plan that is new to the store, as the first step of its history', async () => {
    const store = await openTestStore();
    const opened = await openPlanFile(store, await fileOf(sample), countedIds(90_000), context);
    expect(opened).toEqual({
      planId: sample.plan.id,
      name: sample.plan.name,
      isCopy: false,
      isUnchanged: false,
    });
    const loaded = loadPlan(store, sample.plan.id);
    expect(loaded.plan).toEqual(sample);
    expect(historyOf(store, sample.plan.id, { limit: 2 }).map((entry) => entry.label)).toEqual([
      'Open plan.cairn',
    ]);
  });

  it('changes nothing when the store holds exactly this plan', async () => {
    const store = await openTestStore();
    const file = await fileOf(sample);
    await openPlanFile(store, file, countedIds(90_000), context);
    const again = await openPlanFile(store, file, countedIds(95_000), context);
    expect(again).toMatchObject({ planId: sample.plan.id, isCopy: false, isUnchanged: true });
    expect(listPlans(store)).toHaveLength(1);
    expect(loadPlan(store, sample.plan.id).revision).toBe(1);
  });

  it('brings another state of a plan as a copy, and a further one as copy 2', async () => {
    const store = await openTestStore();
    const file = await fileOf(sample);
    await openPlanFile(store, file, countedIds(90_000), context);
    const { id, status } = sample.plan;
    const after = status === 'closed' ? 'active' : 'closed';
    applyChangeSet(
      store,
      {
        planId: id,
        label: 'Change the status',
        changes: [{ op: 'update', collection: 'plan', id, before: { status }, after: { status: after } }],
      },
      context,
    );
    const first = await openPlanFile(store, file, countedIds(91_000), context);
    const second = await openPlanFile(store, file, countedIds(95_000), context);
    expect(first).toMatchObject({ name: `${sample.plan.name} (copy)`, isCopy: true, isUnchanged: false });
    expect(second.name).toBe(`${sample.plan.name} (copy 2)`);
    expect(listPlans(store)).toHaveLength(3);
    expect(loadPlan(store, id).plan.plan.status).toBe(after);
    const copy = loadPlan(store, first.planId).plan;
    expect(copy.plan.id).not.toBe(id);
    expect(Object.keys(copy.people)).toHaveLength(Object.keys(sample.people).length);
  });

  it('leaves the store as it is when the file is damaged', async () => {
    const store = await openTestStore();
    const file = await fileOf(sample);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 100));
    await expect(openPlanFile(store, file, countedIds(90_000), context)).rejects.toThrow(
      expect.objectContaining({ code: 'FILE_DAMAGED' }),
    );
    expect(listPlans(store)).toEqual([]);
  });
});
