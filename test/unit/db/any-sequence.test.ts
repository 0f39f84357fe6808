import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChangeSet, redo, undo } from '../../../db/change-sets.ts';
import { checkStore } from '../../../db/check.ts';
import { planAsOf } from '../../../db/plan-as-of.ts';
import { loadPlan } from '../../../db/plans.ts';
import type { Store } from '../../../db/store.ts';
import { applyChanges } from '../../../shared/model/applying.ts';
import type { Change } from '../../../shared/model/change.ts';
import { insertOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { drawChanges } from '../shared/model/arbitrary-edit.ts';
import { arbitraryPlan, PROPERTY_TIMEOUT_MS } from '../shared/model/arbitrary-plan.ts';
import { countedIds, idNumber } from '../shared/model/test-ids.ts';
import { context, creationOf, openTestStore } from './test-store.ts';

vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

let firstId = 1;

/** Runs a test of sequences on plans that are new to the store each time. */
function forAnyPlan(store: Store, run: (draw: fc.GeneratorValue, plan: Plan, newId: () => Id) => void): void {
  const property = fc.property(fc.gen(), (draw) => {
    firstId += 10_000;
    const plan = draw(arbitraryPlan, firstId);
    applyChangeSet(store, creationOf(plan), context);
    run(draw, plan, countedIds(firstId + 5000));
  });
  fc.assert(property, { numRuns: 25, endOnFailure: true });
}

function expectStored(store: Store, plan: Plan): void {
  expect(isDeepStrictEqual(loadPlan(store, plan.plan.id).plan, plan)).toBe(true);
}

function edit(store: Store, plan: Plan, changes: Change[], at = context.at): Plan {
  const next = applyChanges(plan, changes);
  applyChangeSet(store, { planId: plan.plan.id, label: 'Edit', changes }, { ...context, at });
  return next;
}

describe('any sequence of change sets', () => {
  it('does to the store what it does to the plan, and as many undos and redos go back and forth', async () => {
    const store = await openTestStore();
    forAnyPlan(store, (draw, plan, newId) => {
      const states = [plan];
      for (let count = draw(fc.integer, { min: 1, max: 12 }); count > 0; count--) {
        const current = states.at(-1) ?? plan;
        const changes = drawChanges(draw, current, newId);
        if (changes.length > 0) states.push(edit(store, current, changes));
      }
      expectStored(store, states.at(-1) ?? plan);
      for (const earlier of states.slice(0, -1).reverse()) {
        undo(store, plan.plan.id, context);
        expectStored(store, earlier);
      }
      for (const later of states.slice(1)) {
        redo(store, plan.plan.id, context);
        expectStored(store, later);
      }
    });
    expect(checkStore(store).problems).toEqual([]);
  });

  it('can be looked back on as of any moment', async () => {
    const store = await openTestStore();
    forAnyPlan(store, (draw, plan, newId) => {
      const start = context.at.getTime();
      let current = plan;
      const states = [plan];
      for (let minute = 1; minute <= 6; minute++) {
        const changes = drawChanges(draw, current, newId);
        if (changes.length > 0) current = edit(store, current, changes, new Date(start + minute * 60_000));
        states.push(current);
      }
      for (const [minute, state] of states.entries()) {
        const seen = planAsOf(store, plan.plan.id, new Date(start + minute * 60_000 + 30_000));
        expect(isDeepStrictEqual(seen, state)).toBe(true);
      }
      const before = new Date(start - 1);
      expect(() => planAsOf(store, plan.plan.id, before)).toThrow(
        expect.objectContaining({ code: 'NOT_FOUND' }),
      );
    });
  });

  it('leaves nothing behind when one change of a set fails', async () => {
    const store = await openTestStore();
    forAnyPlan(store, (draw, plan, newId) => {
      const good: Change[] = [];
      let next = plan;
      for (let count = 0; count < 3; count++) {
        const changes = drawChanges(draw, next, newId);
        next = applyChanges(next, changes);
        good.push(...changes);
      }
      const bad = draw(fc.constantFrom<Change[]>, ...badChanges(newId));
      const position = draw(fc.integer, { min: 0, max: good.length });
      const changes = good.toSpliced(position, 0, bad);
      const set = { planId: plan.plan.id, label: 'Edit', changes };
      expect(() => applyChangeSet(store, set, context)).toThrow();
      expectStored(store, plan);
      expect(loadPlan(store, plan.plan.id).revision).toBe(1);
    });
    expect(checkStore(store).problems).toEqual([]);
  });
});

function badChanges(newId: () => Id): Change[] {
  const nowhere = idNumber(999);
  const person = insertOf('people', { id: nowhere, name: 'Nobody' });
  return [
    insertOf('people', { id: newId(), name: 'Ana Ruiz', unitId: nowhere }),
    insertOf('reviews', { id: newId(), date: '2027-03-31', attendeeIds: [nowhere] }),
    { op: 'update', collection: 'people', id: nowhere, before: { name: 'A' }, after: { name: 'B' } },
    ...(person.op === 'insert' && person.collection === 'people'
      ? [{ op: 'delete' as const, collection: 'people' as const, id: nowhere, before: person.after }]
      : []),
  ];
}
