import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupTo, createBackup, listBackups, verifyBackup } from '../../../db/backup.ts';
import { manifestFileOf } from '../../../db/backup-manifest.ts';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { closeStore, openStore } from '../../../db/open-store.ts';
import { listPlans, loadPlan } from '../../../db/plans.ts';
import { restoreBackup } from '../../../db/restore.ts';
import { type Store, type StoreLocation, storeFileIn } from '../../../db/store.ts';
import { insertOf } from '../../../shared/model/editing.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { fullPlan } from '../shared/model/arbitrary-plan.ts';
import { idNumber } from '../shared/model/test-ids.ts';
import {
  barePlan,
  context,
  creationOf,
  openTestStore,
  temporaryLocation,
  tickingClock,
} from './test-store.ts';

const plan = fullPlan();
const planId = plan.plan.id;
const later = () => tickingClock('2027-03-31T10:00:00.000Z');

async function storeWithPlan(location = temporaryLocation()): Promise<Store> {
  const store = await openTestStore(location);
  applyChangeSet(store, creationOf(plan), context);
  return store;
}

function addPerson(store: Store, n: number): void {
  const change = insertOf('people', { id: idNumber(n), name: `Person ${n}` });
  applyChangeSet(store, { planId, label: 'Add a person', changes: [change] }, context);
}

function flipByte(file: string, position: number): void {
  const content = readFileSync(file);
  content[position] = (content[position] ?? 0) ^ 1;
  writeFileSync(file, content);
}

async function plansIn(location: StoreLocation): Promise<Plan[]> {
  const { store, recovery } = await openStore(location, tickingClock());
  const plans = listPlans(store).map((entry) => loadPlan(store, entry.planId).plan);
  closeStore(store);
  expect(recovery).toBeNull();
  return plans;
}

const isPlan = (candidate: Plan | undefined) => isDeepStrictEqual(candidate, plan);

describe('createBackup', () => {
  it('makes one verified file that holds what so far is only in the log', async () => {
    const store = await storeWithPlan();
    // Nothing has been moved from the log into the file yet, so a copy of the file would be empty.
    expect(statSync(`${store.file}-wal`).size).toBeGreaterThan(statSync(store.file).size);
    const backup = await createBackup(store, 'start', tickingClock());
    expect(backup).toMatchObject({
      at: '2027-03-31T09:00:00.000Z',
      reason: 'start',
      planCount: 1,
      isVerified: true,
    });
    expect(backup.sizeBytes).toBe(statSync(backup.file).size);
    expect(readdirSync(store.location.backupDirectory).sort()).toEqual([
      path.basename(backup.file),
      path.basename(manifestFileOf(backup.file)),
    ]);
    const elsewhere = temporaryLocation();
    await restoreBackup(elsewhere, backup.file, later());
    expect(isPlan((await plansIn(elsewhere))[0])).toBe(true);
  });

  it('lets edits go on while it runs', async () => {
    const store = await storeWithPlan();
    const running = createBackup(store, 'change', tickingClock());
    for (let n = 5000; n < 5050; n++) addPerson(store, n);
    await expect(verifyBackup((await running).file)).resolves.toMatchObject({ isVerified: true });
  });

  it('gives up the backups of today that are no longer needed', async () => {
    const store = await storeWithPlan();
    const clock = tickingClock('2027-03-31T12:00:00.000Z');
    for (let count = 0; count < 5; count++) await createBackup(store, 'change', clock);
    const left = listBackups(store.location.backupDirectory);
    expect(left.map((backup) => backup.at.slice(11, 16))).toEqual(['12:04', '12:03', '12:02']);
    expect(readdirSync(store.location.backupDirectory)).toHaveLength(6);
  });

  it('leaves no draft when it fails', async () => {
    const store = await storeWithPlan();
    const { dataDirectory } = store.location;
    // A folder stands where the file should go.
    await expect(backupTo(store, dataDirectory, tickingClock())).rejects.toThrow();
    expect(readdirSync(path.dirname(dataDirectory))).toEqual(['data']);
  });
});

describe('backupTo', () => {
  it('writes to a file of the user and replaces what is there', async () => {
    const store = await storeWithPlan();
    const file = path.join(store.location.dataDirectory, '..', 'on a stick', 'my plans.sqlite');
    await backupTo(store, file, tickingClock());
    addPerson(store, 5000);
    await backupTo(store, file, later());
    await expect(verifyBackup(file)).resolves.toMatchObject({
      at: '2027-03-31T10:00:00.000Z',
      reason: 'request',
    });
    expect(readdirSync(path.dirname(file))).toEqual(['my plans.sqlite', 'my plans.sqlite.json']);
  });
});

describe('backupTo, at a name that is taken', () => {
  it('never replaces the store itself', async () => {
    const store = await storeWithPlan();
    await expect(backupTo(store, store.file, tickingClock())).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(isPlan(loadPlan(store, planId).plan)).toBe(true);
  });

  it('never replaces a file that is no manifest with the manifest', async () => {
    const store = await storeWithPlan();
    const file = path.join(store.location.dataDirectory, 'plans');
    writeFileSync(`${file}.json`, '{"mine":true}');
    await expect(backupTo(store, file, tickingClock())).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(readFileSync(`${file}.json`, 'utf8')).toBe('{"mine":true}');
    expect(existsSync(file)).toBe(false);
  });
});

describe('a clock that was set back', () => {
  it('does not make a new backup look old', async () => {
    const store = await storeWithPlan();
    const wrong = tickingClock('2027-03-31T12:00:00.000Z');
    for (let count = 0; count < 4; count++) await createBackup(store, 'change', wrong);
    const made = await createBackup(store, 'change', tickingClock('2027-03-31T11:00:00.000Z'));
    expect(existsSync(made.file)).toBe(true);
    await expect(verifyBackup(made.file)).resolves.toMatchObject({ isVerified: true });
  });
});

describe('listBackups', () => {
  it('gives the newest first and says which are not verified', async () => {
    const store = await storeWithPlan();
    const older = await createBackup(store, 'start', tickingClock());
    const newer = await createBackup(store, 'change', later());
    rmSync(manifestFileOf(older.file));
    expect(listBackups(store.location.backupDirectory)).toEqual([
      newer,
      expect.objectContaining({ file: older.file, reason: 'unknown', planCount: 0, isVerified: false }),
    ]);
  });

  it('gives none for a folder that is not there', () => {
    expect(listBackups(temporaryLocation().backupDirectory)).toEqual([]);
  });
});

describe('verifyBackup', () => {
  it('notices a single changed bit anywhere', async () => {
    const store = await storeWithPlan();
    const { file, sizeBytes } = await createBackup(store, 'start', tickingClock());
    for (const position of [0, 100, Math.floor(sizeBytes / 2), sizeBytes - 1]) {
      flipByte(file, position);
      await expect(verifyBackup(file), `at ${position}`).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
      flipByte(file, position);
    }
    await expect(verifyBackup(file)).resolves.toMatchObject({ isVerified: true });
  });

  it('says so when there is no such file', async () => {
    await expect(verifyBackup('/nowhere/at-all.sqlite')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('restoreBackup', () => {
  it('can itself be undone', async () => {
    const location = temporaryLocation();
    const first = await openStore(location, tickingClock());
    applyChangeSet(first.store, creationOf(plan), context);
    const backup = await createBackup(first.store, 'start', tickingClock());
    addPerson(first.store, 5000);
    closeStore(first.store);

    const { restored, replaced } = await restoreBackup(location, backup.file, later());
    expect(restored).toEqual(backup);
    expect(isPlan((await plansIn(location))[0])).toBe(true);

    expect(replaced).toMatchObject({ reason: 'restore', planCount: 1, isVerified: true });
    await restoreBackup(location, replaced?.file ?? '', tickingClock('2027-03-31T11:00:00.000Z'));
    expect((await plansIn(location))[0]?.people[idNumber(5000)]?.name).toBe('Person 5000');
  });

  it('starts a store where there was none', async () => {
    const store = await storeWithPlan();
    const { file } = await createBackup(store, 'start', tickingClock());
    const location = temporaryLocation();
    expect(await restoreBackup(location, file, later())).toMatchObject({ replaced: null });
    expect(await plansIn(location)).toHaveLength(1);
  });

  it('moves a damaged store aside', async () => {
    const store = await storeWithPlan();
    const { file } = await createBackup(store, 'start', tickingClock());
    const location = temporaryLocation();
    await plansIn(location);
    writeFileSync(storeFileIn(location), 'not a store');
    expect(await restoreBackup(location, file, later())).toMatchObject({ replaced: null });
    const names = readdirSync(location.dataDirectory);
    expect(names.some((name) => name.startsWith('cairn-damaged-'))).toBe(true);
    expect(await plansIn(location)).toHaveLength(1);
  });

  const wrongFiles: { what: string; code: string; make: (good: string, file: string) => void }[] = [
    {
      what: 'one with a flipped bit',
      code: 'FILE_DAMAGED',
      make: (good, file) => copyWithManifest(good, file, true),
    },
    { what: 'one without a manifest, cut short', code: 'FILE_DAMAGED', make: cutShort },
    {
      what: 'a text file',
      code: 'FILE_DAMAGED',
      make: (_, file) => writeFileSync(file, 'Dear all, '.repeat(500)),
    },
    { what: 'an empty file', code: 'FILE_DAMAGED', make: (_, file) => writeFileSync(file, '') },
    { what: 'a database of another program', code: 'FILE_DAMAGED', make: (_, file) => otherDatabase(file) },
    { what: 'one from a newer app', code: 'FILE_NEWER', make: newerDatabase },
    { what: 'a file that is not there', code: 'FILE_UNREADABLE', make: () => undefined },
  ];

  it.each(wrongFiles)('refuses $what and changes nothing', async ({ code, make }) => {
    const location = temporaryLocation();
    const { store } = await openStore(location, tickingClock());
    applyChangeSet(store, creationOf(plan), context);
    const good = await createBackup(store, 'start', tickingClock());
    closeStore(store);
    const before = readFileSync(storeFileIn(location));
    const file = path.join(location.dataDirectory, '..', 'given.sqlite');
    make(good.file, file);
    await expect(restoreBackup(location, file, later())).rejects.toMatchObject({ code });
    expect(readFileSync(storeFileIn(location)).equals(before)).toBe(true);
    expect(readdirSync(location.dataDirectory)).toEqual(['cairn.sqlite']);
    expect(listBackups(location.backupDirectory)).toEqual([good]);
  });

  it('takes a plain copy of a store that was closed', async () => {
    const source = temporaryLocation();
    const { store } = await openStore(source, tickingClock());
    applyChangeSet(store, creationOf(plan), context);
    closeStore(store);
    const location = temporaryLocation();
    await restoreBackup(location, storeFileIn(source), later());
    expect(isPlan((await plansIn(location))[0])).toBe(true);
    expect(readdirSync(location.dataDirectory)).toEqual(['cairn.sqlite']);
  });

  it('refuses while the store is open elsewhere, and changes nothing', async () => {
    const location = { ...temporaryLocation(), lockWaitMs: 10 };
    const store = await storeWithPlan(location);
    const { file } = await createBackup(store, 'start', tickingClock());
    addPerson(store, 5000);
    await expect(restoreBackup(location, file, later())).rejects.toMatchObject({ code: 'STORE_BUSY' });
    addPerson(store, 5001);
    expect(Object.keys(loadPlan(store, planId).plan.people)).toContain(idNumber(5001));
  });
});

function copyWithManifest(good: string, file: string, isFlipped: boolean): void {
  copyFileSync(good, file);
  copyFileSync(manifestFileOf(good), manifestFileOf(file));
  if (isFlipped) flipByte(file, 9000);
}

function cutShort(good: string, file: string): void {
  const content = readFileSync(good);
  writeFileSync(file, content.subarray(0, content.length - 8192));
}

function otherDatabase(file: string): void {
  const database = new Database(file);
  database.exec('CREATE TABLE songs (title TEXT)');
  database.close();
}

function newerDatabase(good: string, file: string): void {
  copyFileSync(good, file);
  const database = new Database(file);
  database.pragma('user_version = 99');
  database.close();
}

describe('a bare plan', () => {
  it('is enough for a backup', async () => {
    const store = await openTestStore();
    applyChangeSet(store, creationOf(barePlan(() => idNumber(1))), context);
    await expect(createBackup(store, 'request', tickingClock())).resolves.toMatchObject({ planCount: 1 });
  });
});
