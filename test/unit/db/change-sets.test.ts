import { describe, expect, it } from 'vitest';
import { applyChangeSet, redo, undo } from '../../../db/change-sets.ts';
import { historyOf } from '../../../db/history.ts';
import { closeStore, openStore } from '../../../db/open-store.ts';
import { listPlans, loadPlan } from '../../../db/plans.ts';
import type { Store } from '../../../db/store.ts';
import type { Change } from '../../../shared/model/change.ts';
import { deletionOf, insertOf, updateOf, wholeDeletionOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { countedIds, idNumber } from '../shared/model/test-ids.ts';
import {
  barePlan,
  context,
  creationOf,
  openTestStore,
  temporaryLocation,
  tickingClock,
} from './test-store.ts';

const newId = countedIds();

function storeNewPlan(store: Store, accountName?: string): Id {
  const plan = barePlan(newId, accountName);
  applyChangeSet(store, creationOf(plan), context);
  return plan.plan.id;
}

function apply(store: Store, planId: Id, label: string, ...changes: (Change | null)[]) {
  return applyChangeSet(
    store,
    { planId, label, changes: changes.filter((change) => change !== null) },
    context,
  );
}

const ana = () => insertOf('people', { id: newId(), name: 'Ana Ruiz' });

describe('applyChangeSet', () => {
  it('stores a new plan that loads as it was made', async () => {
    const store = await openTestStore();
    const plan = barePlan(newId);
    const acknowledged = applyChangeSet(store, creationOf(plan), context);
    expect(acknowledged).toEqual({ revision: 1, undoLabel: null, redoLabel: null });
    expect(loadPlan(store, plan.plan.id)).toEqual({ plan, ...acknowledged });
  });

  it('counts revisions within each plan', async () => {
    const store = await openTestStore();
    const [first, second] = [storeNewPlan(store, 'One'), storeNewPlan(store, 'Two')];
    expect(apply(store, first, 'Add Ana Ruiz', ana()).revision).toBe(2);
    expect(apply(store, second, 'Add Ana Ruiz', ana()).revision).toBe(2);
  });

  it('refuses an update that starts from something else than what is stored', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    const { plan } = loadPlan(store, planId);
    const rename = (name: string) => updateOf(plan, 'account', plan.account.id, { name });
    apply(store, planId, 'Rename', rename('Northwind AG'));
    expect(() => apply(store, planId, 'Rename', rename('Northwind SE'))).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    expect(loadPlan(store, planId).plan.account.name).toBe('Northwind AG');
  });

  it('refuses to delete a record that has changed since', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    const person = ana();
    apply(store, planId, 'Add', person);
    const stale = loadPlan(store, planId).plan;
    apply(store, planId, 'Edit', updateOf(stale, 'people', person.id, { title: 'Head of IT' }));
    expect(() => apply(store, planId, 'Delete', ...deletionOf(stale, 'people', person.id))).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
  });

  it('leaves nothing behind when a later change fails', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    const before = loadPlan(store, planId);
    const person = ana();
    expect(() => apply(store, planId, 'Add twice', ana(), person, person)).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    expect(loadPlan(store, planId)).toEqual(before);
    expect(historyOf(store, planId, { limit: 10 })).toHaveLength(1);
  });

  it.each([
    {
      what: 'a person in a unit that is not there',
      change: () => insertOf('people', { id: newId(), name: 'Ana Ruiz', unitId: idNumber(999_999) }),
      message: 'This person refers to a missing unit',
    },
    {
      what: 'an action for a person that is not there',
      change: () => insertOf('actions', { id: newId(), title: 'Call', personIds: [idNumber(999_999)] }),
      message: 'This action refers to a missing person',
    },
    {
      what: 'a second account',
      change: () => insertOf('account', { id: newId(), name: 'Southwind' }),
      message: 'A plan has one account only',
    },
    {
      what: 'a person who reports to themselves',
      change: () =>
        insertOf('relationships', {
          id: newId(),
          kind: 'reportsTo',
          fromPersonId: idNumber(5),
          toPersonId: idNumber(5),
        }),
      message: 'A relationship needs two different people',
    },
  ])('refuses $what', async ({ change, message }) => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    const before = loadPlan(store, planId);
    expect(() => apply(store, planId, 'Try', change())).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message }),
    );
    expect(loadPlan(store, planId)).toEqual(before);
  });

  it('refuses a reference into another plan', async () => {
    const store = await openTestStore();
    const [mine, other] = [storeNewPlan(store, 'Mine'), storeNewPlan(store, 'Other')];
    const unit = insertOf('businessUnits', { id: newId(), name: 'Plant' });
    apply(store, other, 'Add unit', unit);
    const person = insertOf('people', { id: newId(), name: 'Ana Ruiz', unitId: unit.id });
    expect(() => apply(store, mine, 'Add person', person)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  it('refuses to change a record of another plan', async () => {
    const store = await openTestStore();
    const [mine, other] = [storeNewPlan(store, 'Mine'), storeNewPlan(store, 'Other')];
    const theirs = loadPlan(store, other).plan;
    const change = updateOf(theirs, 'account', theirs.account.id, { name: 'Taken over' });
    expect(() => apply(store, mine, 'Try', change)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    const renamed = updateOf(theirs, 'plan', other, { name: 'Taken over' });
    expect(() => apply(store, mine, 'Try', renamed)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
    expect(loadPlan(store, other).plan).toEqual(theirs);
  });

  it('refuses a change to a plan that is not there', async () => {
    const store = await openTestStore();
    expect(() => apply(store, newId(), 'Add', ana())).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  it('refuses to delete a plan and leave its people', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    apply(store, planId, 'Add', ana());
    const { plan } = loadPlan(store, planId);
    const changes = wholeDeletionOf(plan).filter((change) => change.collection !== 'people');
    expect(() => apply(store, planId, 'Delete', ...changes)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: 'This person would be left without a plan' }),
    );
  });
});

describe('undo and redo', () => {
  it('end at the making of the plan, which only deleting takes away', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    apply(store, planId, 'Add Ana Ruiz', ana());
    expect(undo(store, planId, context)).toMatchObject({ label: 'Add Ana Ruiz', undoLabel: null });
    expect(() => undo(store, planId, context)).toThrow(expect.objectContaining({ code: 'NOTHING_TO_UNDO' }));
    expect(listPlans(store)).toHaveLength(1);
  });

  it('survive a restart', async () => {
    const location = temporaryLocation();
    const first = await openStore(location, tickingClock());
    const planId = storeNewPlan(first.store);
    const before = loadPlan(first.store, planId).plan;
    apply(first.store, planId, 'Add Ana Ruiz', ana());
    const after = loadPlan(first.store, planId).plan;
    closeStore(first.store);

    const second = await openStore(location, tickingClock());
    const undone = undo(second.store, planId, context);
    expect(undone).toMatchObject({ label: 'Add Ana Ruiz', revision: 3, redoLabel: 'Add Ana Ruiz' });
    expect(loadPlan(second.store, planId).plan).toEqual(before);
    closeStore(second.store);

    const third = await openTestStore(location);
    expect(redo(third, planId, context)).toMatchObject({ label: 'Add Ana Ruiz', redoLabel: null });
    expect(loadPlan(third, planId).plan).toEqual(after);
  });

  it('bring back a deleted plan', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    apply(store, planId, 'Add', ana());
    const { plan } = loadPlan(store, planId);
    apply(store, planId, 'Delete Northwind', ...wholeDeletionOf(plan));
    expect(listPlans(store)).toEqual([]);
    expect(() => loadPlan(store, planId)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    undo(store, planId, context);
    expect(loadPlan(store, planId).plan).toEqual(plan);
  });

  it('forget the redo chain after a new edit, but not the record of it', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    apply(store, planId, 'Add Ana', ana());
    undo(store, planId, context);
    apply(store, planId, 'Add Ben', insertOf('people', { id: newId(), name: 'Ben Okoye' }));
    expect(() => redo(store, planId, context)).toThrow(expect.objectContaining({ code: 'NOTHING_TO_UNDO' }));
    const history = historyOf(store, planId, { limit: 10 });
    expect(history.map(({ kind, label, isUndone }) => ({ kind, label, isUndone }))).toEqual([
      { kind: 'edit', label: 'Add Ben', isUndone: false },
      { kind: 'undo', label: 'Add Ana', isUndone: false },
      { kind: 'edit', label: 'Add Ana', isUndone: true },
      { kind: 'edit', label: 'Create Northwind', isUndone: false },
    ]);
    expect(history[1]?.reverses).toBe(history[2]?.sequence);
  });

  it('go back step by step and forward again in the same order', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    for (const label of ['One', 'Two', 'Three']) apply(store, planId, label, ana());
    expect([undo, undo, redo, undo, undo].map((step) => step(store, planId, context).label)).toEqual([
      'Three',
      'Two',
      'Two',
      'Two',
      'One',
    ]);
    expect(loadPlan(store, planId)).toMatchObject({ undoLabel: null, redoLabel: 'One' });
  });

  it('say so when there is nothing to undo', async () => {
    const store = await openTestStore();
    expect(() => undo(store, newId(), context)).toThrow(expect.objectContaining({ code: 'NOTHING_TO_UNDO' }));
  });
});

describe('historyOf', () => {
  it('gives pages, newest first', async () => {
    const store = await openTestStore();
    const planId = storeNewPlan(store);
    for (const label of ['One', 'Two', 'Three']) apply(store, planId, label, ana());
    const [newest, second] = historyOf(store, planId, { limit: 2 });
    expect([newest?.label, second?.label]).toEqual(['Three', 'Two']);
    expect(newest).toMatchObject({ actor: 'Mia Berger', at: '2027-03-31T09:00:00.000Z', changeCount: 1 });
    const older = historyOf(store, planId, { limit: 2, before: second?.sequence ?? 0 });
    expect(older.map((entry) => entry.label)).toEqual(['One', 'Create Northwind']);
  });
});

describe('listPlans', () => {
  it('shows each plan with its next and last review, last changed first', async () => {
    const store = await openTestStore();
    const [older, newer] = [storeNewPlan(store, 'Older'), storeNewPlan(store, 'Newer')];
    const reviews = [
      { date: '2027-06-30', status: 'planned' as const },
      { date: '2027-04-30', status: 'planned' as const },
      { date: '2027-01-31', status: 'held' as const },
      { date: '2026-10-31', status: 'held' as const },
    ];
    const changes = reviews.map((review) => insertOf('reviews', { id: newId(), ...review }));
    const later = { actor: 'Mia Berger', at: new Date('2027-03-31T10:00:00.000Z') };
    applyChangeSet(store, { planId: older, label: 'Add reviews', changes }, later);
    expect(listPlans(store)).toEqual([
      {
        planId: older,
        name: 'Older',
        accountName: 'Older',
        ownerName: 'Mia Berger',
        status: 'draft',
        startDate: '2027-03-31',
        horizonMonths: 12,
        revision: 2,
        lastChange: '2027-03-31T10:00:00.000Z',
        nextReview: '2027-04-30',
        lastReview: '2027-01-31',
      },
      expect.objectContaining({ planId: newer, revision: 1, nextReview: null, lastReview: null }),
    ]);
  });
});
