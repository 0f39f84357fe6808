import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createBackup, listBackups } from '../../../db/backup.ts';
import { readManifest } from '../../../db/backup-manifest.ts';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { migrations, schemaVersion } from '../../../db/migrate.ts';
import { closeStore, openStore } from '../../../db/open-store.ts';
import { listPlans } from '../../../db/plans.ts';
import { restoreBackup } from '../../../db/restore.ts';
import { type StoreLocation, storeFileIn } from '../../../db/store.ts';
import { fullPlan } from '../shared/model/arbitrary-plan.ts';
import { context, creationOf, openTestStore, temporaryLocation, tickingClock } from './test-store.ts';

/** A folder with a closed store that holds one plan. */
async function locationWithPlan(options: { backup?: boolean } = {}): Promise<StoreLocation> {
  const location = temporaryLocation();
  const { store } = await openStore(location, tickingClock());
  applyChangeSet(store, creationOf(fullPlan()), context);
  if (options.backup === true) await createBackup(store, 'start', tickingClock());
  closeStore(store);
  return location;
}

/** Opens what stands where a store should, expects it to be moved aside, and gives what was reported. */
async function recoverFrom(location: StoreLocation) {
  const { store, recovery } = await openStore(location, tickingClock());
  expect(listPlans(store)).toEqual([]);
  closeStore(store);
  if (recovery === null) throw new Error('The store was taken for a sound one');
  return recovery;
}

describe('openStore', () => {
  it('makes a new store that is on the disk before a change returns', async () => {
    const store = await openTestStore();
    const pragma = (name: string) => store.database.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2); // FULL
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('busy_timeout')).toBe(5000);
    expect(pragma('user_version')).toBe(schemaVersion);
  });

  it('opens a store again with nothing to report', async () => {
    const { store, recovery } = await openStore(await locationWithPlan(), tickingClock());
    expect(recovery).toBeNull();
    expect(listPlans(store)).toHaveLength(1);
    closeStore(store);
  });

  it('refuses a store that a newer app wrote and leaves every byte of it', async () => {
    const location = await locationWithPlan();
    const newer = new Database(storeFileIn(location));
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(storeFileIn(location));
    await expect(openStore(location, tickingClock())).rejects.toMatchObject({ code: 'STORE_NEWER' });
    expect(readFileSync(storeFileIn(location)).equals(before)).toBe(true);
  });

  it('refuses a newer store whose version is only in its log so far', async () => {
    const location = await locationWithPlan();
    const newer = new Database(storeFileIn(location));
    newer.pragma('journal_mode = WAL');
    newer.pragma('user_version = 99');
    // A copy of the files while they are open is what a crash leaves behind.
    const crashed = temporaryLocation();
    mkdirSync(crashed.dataDirectory);
    for (const suffix of ['', '-wal'])
      copyFileSync(`${storeFileIn(location)}${suffix}`, `${storeFileIn(crashed)}${suffix}`);
    newer.close();
    const contents = () =>
      ['', '-wal'].map((suffix) => readFileSync(`${storeFileIn(crashed)}${suffix}`, 'base64'));
    const before = contents();
    await expect(openStore(crashed, tickingClock())).rejects.toMatchObject({ code: 'STORE_NEWER' });
    expect(contents()).toEqual(before);
  });

  it('says so when another program keeps the store locked', async () => {
    const location = await locationWithPlan();
    const other = new Database(storeFileIn(location));
    other.pragma('journal_mode = DELETE');
    other.exec('BEGIN EXCLUSIVE');
    const impatient = { ...location, lockWaitMs: 10 };
    await expect(openStore(impatient, tickingClock())).rejects.toMatchObject({ code: 'STORE_BUSY' });
    other.close();
  });

  it('says so when its folder cannot be made', async () => {
    const location = temporaryLocation();
    writeFileSync(location.dataDirectory, 'a file where the folder should be');
    await expect(openStore(location, tickingClock())).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('clears away what a restore left that never came to its end, but not one of this moment', async () => {
    const location = temporaryLocation();
    mkdirSync(location.dataDirectory);
    const left = path.join(location.dataDirectory, 'cairn-restoring-4.draft');
    const current = path.join(location.dataDirectory, 'cairn-restoring-5.draft');
    for (const file of [left, current]) writeFileSync(file, 'a copy of all plans');
    utimesSync(left, new Date('2027-03-29T09:00:00.000Z'), new Date('2027-03-29T09:00:00.000Z'));
    utimesSync(current, new Date('2027-03-31T08:59:00.000Z'), new Date('2027-03-31T08:59:00.000Z'));
    await openTestStore(location);
    expect([existsSync(left), existsSync(current)]).toEqual([false, true]);
  });

  it('keeps plans at a path with blanks and letters of any language', async () => {
    const { dataDirectory } = temporaryLocation();
    const location = {
      dataDirectory: path.join(dataDirectory, "Søren's plans, 100 % #1 ", '客户'),
      backupDirectory: path.join(dataDirectory, ' backups ?x=1 & more'),
    };
    const { store } = await openStore(location, tickingClock());
    applyChangeSet(store, creationOf(fullPlan()), context);
    const { file } = await createBackup(store, 'start', tickingClock());
    closeStore(store);
    await restoreBackup(location, file, tickingClock('2027-03-31T10:00:00.000Z'));
    expect(listPlans(await openTestStore(location))).toHaveLength(1);
  });

  it('does not take a folder it may not use for a damaged store', async () => {
    const location = temporaryLocation();
    mkdirSync(storeFileIn(location), { recursive: true });
    await expect(openStore(location, tickingClock())).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

const damages: { how: string; damage: (file: string) => void }[] = [
  {
    how: 'is no database at all',
    damage: (file) => writeFileSync(file, 'a letter to my grandmother\n'.repeat(400)),
  },
  { how: 'lost its header', damage: (file) => overwrite(file, 0, 100) },
  { how: 'was cut in half', damage: (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)) },
  { how: 'has a page of nonsense', damage: (file) => overwrite(file, 4096 * 3, 4096) },
  { how: 'has a reference that leads nowhere', damage: breakReference },
];

function overwrite(file: string, from: number, length: number): void {
  const content = readFileSync(file);
  content.fill(0x5a, from, from + length);
  writeFileSync(file, content);
}

function breakReference(file: string): void {
  const database = new Database(file);
  database.pragma('foreign_keys = OFF');
  database.exec('DELETE FROM business_unit');
  database.close();
}

describe('a store of an older version', () => {
  const addition = {
    version: migrations.length + 1,
    name: 'addition',
    sql: 'CREATE TABLE addition (a TEXT) STRICT',
  };

  it('is backed up and then brought to the newest', async () => {
    const location = await locationWithPlan();
    const { store } = await openStore(location, tickingClock(), [...migrations, addition]);
    expect(store.database.pragma('user_version', { simple: true })).toBe(addition.version);
    expect(listPlans(store)).toHaveLength(1);
    closeStore(store);
    const [backup] = listBackups(location.backupDirectory);
    expect(backup).toMatchObject({ reason: 'migration', planCount: 1, isVerified: true });
    expect(backup && readManifest(backup.file)?.schemaVersion).toBe(migrations.length);
  });

  it('stays as it is when a step fails', async () => {
    const location = await locationWithPlan();
    const broken = { ...addition, sql: `${addition.sql}; INSERT INTO nowhere VALUES (1)` };
    await expect(openStore(location, tickingClock(), [...migrations, broken])).rejects.toThrow(/nowhere/);
    const { store, recovery } = await openStore(location, tickingClock());
    expect(recovery).toBeNull();
    expect(listPlans(store)).toHaveLength(1);
    closeStore(store);
  });

  it('needs no backup when it is new', async () => {
    const { location } = await openTestStore();
    expect(listBackups(location.backupDirectory)).toEqual([]);
  });
});

describe('a damaged store', () => {
  it.each(damages)(
    'that $how is moved aside, kept as it was, and the newest backup offered',
    async ({ damage }) => {
      const location = await locationWithPlan({ backup: true });
      damage(storeFileIn(location));
      const damaged = readFileSync(storeFileIn(location));
      const recovery = await recoverFrom(location);
      expect(readFileSync(recovery.movedTo ?? '').equals(damaged)).toBe(true);
      expect(path.dirname(recovery.movedTo ?? '')).toBe(location.dataDirectory);
      expect(recovery.reason).not.toBe('');
      expect(recovery.newestBackup).toMatchObject({ reason: 'start', planCount: 1, isVerified: true });
    },
  );

  it('is reported without a backup when there is none', async () => {
    const location = await locationWithPlan();
    overwrite(storeFileIn(location), 0, 100);
    expect((await recoverFrom(location)).newestBackup).toBeNull();
  });

  it('is moved with its log', async () => {
    const location = await locationWithPlan();
    const log = `${storeFileIn(location)}-wal`;
    overwrite(storeFileIn(location), 0, 4096);
    writeFileSync(log, 'the log');
    const { movedTo } = await recoverFrom(location);
    expect(readFileSync(`${movedTo}-wal`, 'utf8')).toBe('the log');
  });

  it('that is gone is not taken for a first start when there are backups', async () => {
    const location = await locationWithPlan({ backup: true });
    rmSync(storeFileIn(location));
    const recovery = await recoverFrom(location);
    expect(recovery).toMatchObject({ movedTo: null, newestBackup: { planCount: 1, isVerified: true } });
  });

  it('that is empty is not taken for a first start when there are backups', async () => {
    const location = await locationWithPlan({ backup: true });
    truncateSync(storeFileIn(location), 0);
    expect((await recoverFrom(location)).newestBackup).toMatchObject({ planCount: 1 });
  });

  it('is offered an older backup when the newest is damaged too', async () => {
    const location = await locationWithPlan({ backup: true });
    const { store } = await openStore(location, tickingClock());
    const newest = await createBackup(store, 'change', tickingClock('2027-03-31T10:00:00.000Z'));
    closeStore(store);
    overwrite(newest.file, 5000, 1);
    overwrite(storeFileIn(location), 0, 100);
    expect((await recoverFrom(location)).newestBackup).toMatchObject({ reason: 'start' });
  });

  it('never takes the place of one that was moved aside before', async () => {
    const location = await locationWithPlan();
    for (let time = 0; time < 2; time++) {
      overwrite(storeFileIn(location), 0, 100);
      await recoverFrom(location);
    }
    const aside = readdirSync(location.dataDirectory).filter((name) =>
      /^cairn-damaged-.*\.sqlite$/.test(name),
    );
    expect(aside).toHaveLength(2);
    expect(existsSync(storeFileIn(location))).toBe(true);
  });
});
