import { describe, expect, it } from 'vitest';
import { applyChangeSet, redo, undo } from '../../../db/change-sets.ts';
import { checkStore } from '../../../db/check.ts';
import { editsBetween } from '../../../db/edits.ts';
import { freezePlan, lastVersionOf, versionOf, versionsOf } from '../../../db/plan-versions.ts';
import { loadPlan } from '../../../db/plans.ts';
import { comparePlans } from '../../../shared/method/versions/compare-plans.ts';
import { insertOf } from '../../../shared/model/editing.ts';
import { countedIds } from '../shared/model/test-ids.ts';
import { barePlan, context, creationOf, openTestStore } from './test-store.ts';

const newId = countedIds(1);
const plan = barePlan(newId);
const planId = plan.plan.id;

async function storeWithPlan() {
  const store = await openTestStore();
  applyChangeSet(store, creationOf(plan), context);
  return store;
}

const snapshot = (id: string, title = 'Review of March') => ({
  planId,
  snapshot: { id, title, date: '2027-03-31', reason: '', reviewId: null },
  label: `Freeze “${title}”`,
  changes: [],
});
const person = (id: string, name: string) => insertOf('people', { id, name });

describe('freezePlan', () => {
  it('keeps the plan as it stood, whatever is done to it afterwards', async () => {
    const store = await storeWithPlan();
    const id = newId();
    freezePlan(store, snapshot(id), context);
    const frozen = loadPlan(store, planId).plan;
    expect(versionOf(store, planId, id)).toEqual(frozen);
    applyChangeSet(store, { planId, label: 'Add', changes: [person(newId(), 'Ana Ruiz')] }, context);
    expect(versionOf(store, planId, id)).toEqual(frozen);
    expect(comparePlans(versionOf(store, planId, id), loadPlan(store, planId).plan)).toMatchObject({
      added: 1,
      removed: 0,
      changed: 0,
    });
  });

  it('freezes before what is done in the same step, and both are undone as one', async () => {
    const store = await storeWithPlan();
    const id = newId();
    const done = freezePlan(store, { ...snapshot(id), changes: [person(newId(), 'Jon Berg')] }, context);
    expect(done).toMatchObject({ revision: 2, undoLabel: 'Freeze “Review of March”' });
    expect(versionOf(store, planId, id).people).toEqual({});
    undo(store, planId, context);
    expect(loadPlan(store, planId).plan).toEqual(plan);
    expect(versionsOf(store, loadPlan(store, planId).plan)).toEqual([]);
  });

  it('has its content again after undo and redo, and freezes again', async () => {
    const store = await storeWithPlan();
    const id = newId();
    freezePlan(store, snapshot(id), context);
    undo(store, planId, context);
    redo(store, planId, context);
    const second = newId();
    freezePlan(store, snapshot(second, 'Again'), context);
    const stored = loadPlan(store, planId).plan;
    expect(versionsOf(store, stored).map((version) => version.id)).toEqual([id, second]);
    expect(lastVersionOf(store, stored)).toEqual(stored);
  });

  it('keeps nothing when the step is refused', async () => {
    const store = await storeWithPlan();
    const id = newId();
    const refused = { ...snapshot(id), changes: [person(planId, 'Same'), person(planId, 'Same')] };
    expect(() => freezePlan(store, refused, context)).toThrow();
    expect(() => versionOf(store, planId, id)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('the check of the store', () => {
  it('finds a version that cannot be read', async () => {
    const store = await storeWithPlan();
    freezePlan(store, snapshot(newId()), context);
    expect(checkStore(store).isSound).toBe(true);
    store.database.prepare("UPDATE plan_version SET content = '{}'").run();
    expect(checkStore(store).problems).toEqual([expect.stringContaining('it holds no plan')]);
  });
});

describe('editsBetween', () => {
  it('gives the edits of a period that still stand, with what they touched', async () => {
    const store = await storeWithPlan();
    const at = (day: string) => ({ actor: 'Mia Berger', at: new Date(`${day}T12:00:00.000Z`) });
    const ids = ['Ana Ruiz', 'Jon Berg', 'Li Chen'].map((name, index) => {
      const id = newId();
      const label = `Add ${name}`;
      applyChangeSet(store, { planId, label, changes: [person(id, name)] }, at(`2027-04-0${index + 1}`));
      return id;
    });
    undo(store, planId, at('2027-04-04'));
    const after = new Date('2027-04-01T12:00:00.000Z');
    const until = new Date('2027-04-30T00:00:00.000Z');
    expect(editsBetween(store, planId, { after, until, limit: 10 })).toEqual([
      { at: '2027-04-02T12:00:00.000Z', actor: 'Mia Berger', label: 'Add Jon Berg', recordIds: [ids[1]] },
    ]);
  });
});
