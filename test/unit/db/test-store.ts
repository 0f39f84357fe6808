import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { closeStore, openStore } from '../../../db/open-store.ts';
import type { Clock, Store, StoreLocation } from '../../../db/store.ts';
import type { ChangeSet } from '../../../shared/model/change.ts';
import { insertionOf } from '../../../shared/model/editing.ts';
import { newPlan } from '../../../shared/model/new-plan.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';

/** A folder that is gone when the test is over, with room for a store and its backups. */
export function temporaryLocation(): StoreLocation {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { dataDirectory: path.join(folder, 'data'), backupDirectory: path.join(folder, 'backups') };
}

/** A clock that moves on by a minute each time it is asked. */
export function tickingClock(start = '2027-03-31T09:00:00.000Z'): Clock {
  let next = Date.parse(start);
  return {
    now: () => {
      const now = new Date(next);
      next += 60_000;
      return now;
    },
  };
}

/** An open store that is closed when the test is over. */
export async function openTestStore(location = temporaryLocation(), clock = tickingClock()): Promise<Store> {
  const { store } = await openStore(location, clock);
  onTestFinished(() => closeStore(store));
  return store;
}

export const context = { actor: 'Mia Berger', at: new Date('2027-03-31T09:00:00.000Z') };

/** A plan that holds nothing yet but its frame, its account and its owner. */
export function barePlan(newId: IdSource, accountName = 'Northwind'): Plan {
  return newPlan({ accountName, ownerName: 'Mia Berger', today: '2027-03-31', currency: 'EUR' }, newId);
}

/** The change set that puts a plan into the store. */
export function creationOf(plan: Plan): ChangeSet {
  return { planId: plan.plan.id, label: `Create ${plan.plan.name}`, changes: insertionOf(plan) };
}
