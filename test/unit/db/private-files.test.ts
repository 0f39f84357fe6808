import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupTo, createBackup } from '../../../db/backup.ts';
import { manifestFileOf } from '../../../db/backup-manifest.ts';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { closeStore, openStore } from '../../../db/open-store.ts';
import { restoreBackup } from '../../../db/restore.ts';
import { storeFileIn } from '../../../db/store.ts';
import { fullPlan } from '../shared/model/arbitrary-plan.ts';
import { context, creationOf, openTestStore, temporaryLocation, tickingClock } from './test-store.ts';

const others = 0o077;
const permissionsOf = (file: string): number => statSync(file).mode & 0o777;

function expectPrivate(folder: string): void {
  expect(permissionsOf(folder) & others, folder).toBe(0);
  const names = readdirSync(folder);
  expect(names).not.toEqual([]);
  for (const name of names) expect(permissionsOf(path.join(folder, name)) & others, name).toBe(0);
}

// Windows keeps its permissions elsewhere, and a user's folders there are the user's own.
describe.skipIf(process.platform === 'win32')('what a plan is kept in', () => {
  it("is its owner's alone: the store, its log, its backups and their manifests", async () => {
    const store = await openTestStore();
    applyChangeSet(store, creationOf(fullPlan()), context);
    await createBackup(store, 'start', tickingClock());
    expect(existsSync(`${store.file}-wal`)).toBe(true);
    expectPrivate(store.location.dataDirectory);
    expectPrivate(store.location.backupDirectory);
  });

  it('is so wherever the user wants a backup, in a folder that keeps its own permissions', async () => {
    const store = await openTestStore();
    const folder = path.join(store.location.dataDirectory, '..', 'for all');
    mkdirSync(folder, { mode: 0o755 });
    const file = path.join(folder, 'plans.sqlite');
    await backupTo(store, file, tickingClock());
    expect(permissionsOf(folder)).toBe(0o755);
    expect(permissionsOf(file)).toBe(0o600);
    expect(permissionsOf(manifestFileOf(file))).toBe(0o600);
  });

  it('becomes so when a store of an earlier day is opened', async () => {
    const location = temporaryLocation();
    closeStore((await openStore(location, tickingClock())).store);
    chmodSync(storeFileIn(location), 0o644);
    await openTestStore(location);
    expect(permissionsOf(storeFileIn(location))).toBe(0o600);
  });

  it('can be written again after a restore from a file that was only for reading', async () => {
    const location = temporaryLocation();
    const { store } = await openStore(location, tickingClock());
    const { file } = await createBackup(store, 'start', tickingClock());
    closeStore(store);
    chmodSync(file, 0o444);
    await restoreBackup(location, file, tickingClock('2027-03-31T10:00:00.000Z'));
    expect(permissionsOf(storeFileIn(location))).toBe(0o600);
  });
});
