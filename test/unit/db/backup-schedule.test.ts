import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBackup, listBackups } from '../../../db/backup.ts';
import { backupSchedule } from '../../../db/backup-schedule.ts';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { closeStore, openStore } from '../../../db/open-store.ts';
import { loadPlan } from '../../../db/plans.ts';
import { restoreBackup } from '../../../db/restore.ts';
import type { Store } from '../../../db/store.ts';
import { updateOf } from '../../../shared/model/editing.ts';
import { countedIds } from '../shared/model/test-ids.ts';
import {
  barePlan,
  context,
  creationOf,
  openTestStore,
  temporaryLocation,
  tickingClock,
} from './test-store.ts';

/** A schedule whose time passes when the test says so. */
function scheduleFor(store: Store, start?: string) {
  const errors: unknown[] = [];
  let tick: (() => void) | null = null;
  let interval = 0;
  const schedule = backupSchedule({
    store,
    clock: tickingClock(start),
    repeat: (intervalMs, run) => {
      interval = intervalMs;
      tick = run;
      return () => {
        tick = null;
      };
    },
    onError: (cause) => errors.push(cause),
  });
  return {
    schedule,
    errors,
    /** Lets the interval pass once and waits for what it started. */
    async pass() {
      tick?.();
      await schedule.stop();
      await schedule.start();
    },
    isRunning: () => tick !== null,
    interval: () => interval,
  };
}

const reasons = (store: Store) => listBackups(store.location.backupDirectory).map((backup) => backup.reason);
const newId = countedIds();
const addPlan = (store: Store) => {
  const plan = barePlan(newId);
  applyChangeSet(store, creationOf(plan), context);
  return plan.plan.id;
};

describe('backupSchedule', () => {
  it('backs up at the start what has changed since the last backup, and nothing else', async () => {
    const store = await openTestStore();
    const empty = scheduleFor(store);
    await empty.schedule.start();
    expect(reasons(store)).toEqual([]);
    await empty.schedule.stop();
    addPlan(store);
    for (let time = 0; time < 2; time++) {
      const { schedule } = scheduleFor(store);
      await schedule.start();
      await schedule.stop();
    }
    expect(reasons(store)).toEqual(['start']);
  });

  it('backs up every 15 minutes in which something changed', async () => {
    const store = await openTestStore();
    const planId = addPlan(store);
    const { schedule, pass, interval } = scheduleFor(store);
    await schedule.start();
    expect(interval()).toBe(15 * 60 * 1000);
    await pass();
    expect(reasons(store)).toEqual(['start']);
    const { plan } = loadPlan(store, planId);
    const change = updateOf(plan, 'account', plan.account.id, { industry: 'Shipping' });
    if (change === null) throw new Error('The edit changes nothing');
    applyChangeSet(store, { planId, label: 'Set industry', changes: [change] }, context);
    await pass();
    expect(reasons(store)).toEqual(['change', 'start']);
    await schedule.stop();
  });

  it('makes no backup after backup of the same state when the clock was set back', async () => {
    const store = await openTestStore();
    addPlan(store);
    for (const start of ['2027-03-31T12:00:00.000Z', '2027-03-31T11:00:00.000Z']) {
      const { schedule } = scheduleFor(store, start);
      await schedule.start();
      await schedule.stop();
      applyChangeSet(store, creationOf(barePlan(newId)), context);
    }
    const backUpAt = async (start: string) => {
      const { schedule } = scheduleFor(store, start);
      await schedule.start();
      await schedule.stop();
      return listBackups(store.location.backupDirectory).map(({ file }) => file);
    };
    const first = await backUpAt('2027-03-31T11:15:00.000Z');
    expect(await backUpAt('2027-03-31T11:30:00.000Z')).toEqual(first);
  });

  it('stops', async () => {
    const store = await openTestStore();
    const { schedule, isRunning } = scheduleFor(store);
    await schedule.start();
    expect(isRunning()).toBe(true);
    await schedule.stop();
    expect(isRunning()).toBe(false);
  });

  it('reports a backup that fails and tries again', async () => {
    const location = temporaryLocation();
    const store = await openTestStore(location);
    addPlan(store);
    writeFileSync(location.backupDirectory, 'a file where the folder should be');
    const { schedule, errors } = scheduleFor(store);
    await schedule.start();
    expect(errors).toHaveLength(1);
    await schedule.stop();
  });

  it('knows a restored store from the one that was backed up last', async () => {
    const location = temporaryLocation();
    const first = await openStore(location, tickingClock());
    addPlan(first.store);
    const backup = await createBackup(first.store, 'start', tickingClock());
    applyChangeSet(first.store, creationOf(barePlan(newId)), context);
    closeStore(first.store);
    await restoreBackup(location, backup.file, tickingClock('2027-03-31T10:00:00.000Z'));
    const store = await openTestStore(location);
    // As many changes as the store had that is in the newest backup, but others.
    applyChangeSet(store, creationOf(barePlan(newId)), {
      ...context,
      at: new Date('2027-03-31T10:30:00.000Z'),
    });
    const { schedule } = scheduleFor(store, '2027-03-31T11:00:00.000Z');
    await schedule.start();
    expect(reasons(store)).toEqual(['start', 'restore', 'start']);
    await schedule.stop();
  });
});
