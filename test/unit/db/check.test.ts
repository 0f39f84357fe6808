import { describe, expect, it } from 'vitest';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { checkStore } from '../../../db/check.ts';
import { allRecords } from '../../../shared/model/plan.ts';
import { fullPlan } from '../shared/model/arbitrary-plan.ts';
import { context, creationOf, openTestStore } from './test-store.ts';

const plan = fullPlan();

async function storeWithPlan() {
  const store = await openTestStore();
  applyChangeSet(store, creationOf(plan), context);
  return store;
}

describe('checkStore', () => {
  it('counts a sound store', async () => {
    const records = [...allRecords(plan)].length;
    expect(checkStore(await storeWithPlan())).toEqual({ isSound: true, problems: [], plans: 1, records });
  });

  it('has nothing to say about an empty store', async () => {
    expect(checkStore(await openTestStore())).toEqual({ isSound: true, problems: [], plans: 0, records: 0 });
  });

  it('finds a reference that leads nowhere', async () => {
    const store = await storeWithPlan();
    store.database.pragma('foreign_keys = OFF');
    store.database.exec('DELETE FROM business_unit');
    const { isSound, problems } = checkStore(store);
    expect(isSound).toBe(false);
    expect(problems).toContain('a row of person refers to a missing row of business_unit');
  });

  it('finds a record that its schema refuses, and names it without its content', async () => {
    const store = await storeWithPlan();
    const [person] = Object.values(plan.people);
    store.database.prepare("UPDATE person SET title = 'se\u0007cret' WHERE id = ?").run(person?.id);
    expect(checkStore(store).problems).toEqual([`person ${person?.id}: title Remove control characters`]);
  });
});
