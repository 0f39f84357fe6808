import { describe, expect, it } from 'vitest';
import { applyChangeSet, undo } from '../../../db/change-sets.ts';
import { planAsOf } from '../../../db/plan-as-of.ts';
import { planPast } from '../../../db/plan-past.ts';
import { freezePlan } from '../../../db/plan-versions.ts';
import type { Store } from '../../../db/store.ts';
import { mapPart } from '../../../shared/map/time/plan-past.ts';
import { heldAtEndOf } from '../../../shared/map/time/taken-back.ts';
import type { Change } from '../../../shared/model/change.ts';
import { insertOf } from '../../../shared/model/editing.ts';
import { countedIds } from '../shared/model/test-ids.ts';
import { barePlan, context, creationOf, openTestStore } from './test-store.ts';

const newId = countedIds(1);
const plan = barePlan(newId);
const planId = plan.plan.id;
const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
const at = (day: string) => ({ ...context, at: new Date(`${day}T10:00:00.000Z`) });
const person = (name: string): Change => insertOf('people', { id: newId(), name });
const goal = (title: string): Change => insertOf('insightCards', { id: newId(), title });

function edit(store: Store, day: string, ...changes: Change[]): void {
  applyChangeSet(store, { planId, label: 'Edit', changes }, at(day));
}

async function storeWithPast(): Promise<Store> {
  const store = await openTestStore();
  applyChangeSet(store, creationOf(plan), at('2027-01-10'));
  edit(store, '2027-01-20', person('Ana Ruiz'), goal('Throughput'));
  edit(store, '2027-01-25', goal('Uptime'));
  const version = { id: newId(), title: 'Kick-off', date: '2027-02-01', reason: '', reviewId: null };
  freezePlan(store, { planId, snapshot: version, label: 'Freeze', changes: [] }, at('2027-02-01'));
  edit(store, '2027-02-10', person('Jon Berg'));
  undo(store, planId, at('2027-02-12'));
  edit(store, '2027-03-01', person('Li Chen'));
  return store;
}

describe('planPast', () => {
  it('tells of the map alone, step by step, what was undone included', async () => {
    const past = await planPast(await storeWithPast(), planId, dayOf);
    expect(past.began).toBe('2027-01-10');
    expect(past.edits.map(({ day }) => day)).toEqual([
      '2027-03-01',
      '2027-02-12',
      '2027-02-10',
      '2027-01-20',
    ]);
    expect(past.edits.at(-1)?.changes.map(({ collection }) => collection)).toEqual(['people']);
    const names = past.versions.map(({ plan: held }) => Object.values(held.people).map(({ name }) => name));
    expect(names).toEqual([['Ana Ruiz']]);
    expect(past.latest.insightCards).toEqual({});
  });

  it('leads to what the store itself finds for every day', async () => {
    const store = await storeWithPast();
    const past = await planPast(store, planId, dayOf);
    for (const day of ['2027-01-10', '2027-01-20', '2027-02-09', '2027-02-10', '2027-02-12', '2027-03-02']) {
      const found = planAsOf(store, planId, new Date(`${day}T23:59:59.999Z`));
      expect(heldAtEndOf(past, day)?.people).toEqual(mapPart(found).people);
    }
  });

  it('is not to be had of an unknown plan', async () => {
    await expect(planPast(await openTestStore(), newId(), dayOf)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
