import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { type Change, inverseOf, parseChangeSet } from '../../../../shared/model/change.ts';
import { insertOf, isSameValue, newRecord, updateOf } from '../../../../shared/model/editing.ts';
import { drawChanges } from './arbitrary-edit.ts';
import { arbitraryPlan, fullPlan, PROPERTY_TIMEOUT_MS } from './arbitrary-plan.ts';
import { countedIds, idNumber } from './test-ids.ts';

vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

const plan = fullPlan();
const planId = plan.plan.id;
const setOf = (...changes: unknown[]) => ({ planId, label: 'Edit', changes });
const ana = insertOf('people', { id: idNumber(9000), name: 'Ana Ruiz' });

describe('a change set', () => {
  it('and its inverse together change nothing', () => {
    const property = fc.property(fc.gen(), (draw) => {
      const before = draw(arbitraryPlan);
      const newId = countedIds(5000);
      const changes: Change[] = [];
      let after = before;
      for (let count = draw(fc.integer, { min: 1, max: 6 }); count > 0; count--) {
        const next = drawChanges(draw, after, newId);
        after = applyChanges(after, next);
        changes.push(...next);
      }
      const inverse = inverseOf({ planId: before.plan.id, label: 'Edit', changes });
      expect(isDeepStrictEqual(applyChanges(after, inverse.changes), before)).toBe(true);
      const again = inverseOf(inverse);
      expect(isDeepStrictEqual(applyChanges(before, again.changes), after)).toBe(true);
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });

  it('is read back from its JSON as it was', () => {
    const property = fc.property(fc.gen(), (draw) => {
      const changes = drawChanges(draw, draw(arbitraryPlan), countedIds(5000));
      fc.pre(changes.length > 0);
      const set = { planId: idNumber(1), label: 'Edit', changes };
      expect(isDeepStrictEqual(parseChangeSet(JSON.parse(JSON.stringify(set))), set)).toBe(true);
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });

  it('leaves the plan it is applied to alone and shares what did not change', () => {
    const copy = structuredClone(plan);
    const next = applyChanges(plan, [ana]);
    expect(plan).toEqual(copy);
    expect(next.people[idNumber(9000)]?.name).toBe('Ana Ruiz');
    expect(next.actions).toBe(plan.actions);
  });

  it.each([
    { what: 'inserts what is there', changes: [ana, ana] },
    {
      what: 'changes what is not there',
      changes: [
        {
          op: 'update',
          collection: 'people',
          id: idNumber(9001),
          before: { name: 'A' },
          after: { name: 'B' },
        },
      ],
    },
    {
      what: 'deletes what is not there',
      changes: [
        {
          op: 'delete',
          collection: 'people',
          id: idNumber(9000),
          before: ana.op === 'insert' ? ana.after : {},
        },
      ],
    },
  ])('that $what is a conflict', ({ changes }) => {
    const { changes: parsed } = parseChangeSet(setOf(...changes));
    expect(() => applyChanges(plan, parsed)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });
});

describe('parseChangeSet', () => {
  const after = newRecord('people', { id: idNumber(9000), name: 'Ana Ruiz' });
  const insert = { op: 'insert', collection: 'people', id: idNumber(9000), after };
  const update = {
    op: 'update',
    collection: 'people',
    id: idNumber(9000),
    before: { name: 'A' },
    after: { name: 'B' },
  };

  it.each([
    { why: 'no changes', set: setOf(), message: /changes/ },
    { why: 'no label', set: { ...setOf(insert), label: '  ' }, message: /label/ },
    {
      why: 'an unknown collection',
      set: setOf({ ...insert, collection: 'secrets' }),
      message: /Change 1 .*known/,
    },
    {
      why: 'a collection every object has',
      set: setOf({ ...insert, collection: 'constructor' }),
      message: /known/,
    },
    {
      why: 'an unknown field',
      set: setOf(insert, { ...insert, after: { ...after, age: 7 } }),
      message: /Change 2 \(person/,
    },
    { why: 'another id inside', set: setOf({ ...insert, id: idNumber(9001) }), message: /Change 1/ },
    {
      why: 'an update that names different fields',
      set: setOf({ ...update, after: { title: 'B' } }),
      message: /same fields/,
    },
    { why: 'an update of nothing', set: setOf({ ...update, before: {}, after: {} }), message: /same fields/ },
    {
      why: 'an update of the id',
      set: setOf({ ...update, before: { id: idNumber(9000) }, after: { id: idNumber(9001) } }),
      message: /never the id/,
    },
    { why: 'an undefined value', set: setOf({ ...update, after: { name: undefined } }), message: /Change 1/ },
    { why: 'something else', set: 'DROP TABLE person', message: /Not a change set/ },
  ])('refuses $why', ({ set, message }) => {
    expect(() => parseChangeSet(set)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(message) }),
    );
  });
});

describe('updateOf', () => {
  it('names only what differs, with what it was', () => {
    plan.account.carriedOverOn = null;
    const { id, name } = plan.account;
    expect(updateOf(plan, 'account', id, { name: 'Other', industry: plan.account.industry })).toEqual({
      op: 'update',
      collection: 'account',
      id,
      before: { name },
      after: { name: 'Other' },
    });
  });

  it('takes the edit of what was carried over as its confirmation', () => {
    plan.account.carriedOverOn = '2026-01-01';
    const { id, name } = plan.account;
    expect(updateOf(plan, 'account', id, { name: 'Other' })).toMatchObject({
      before: { name, carriedOverOn: '2026-01-01' },
      after: { name: 'Other', carriedOverOn: null },
    });
    expect(updateOf(plan, 'account', id, { carriedOverOn: '2027-01-01' })).toMatchObject({
      after: { carriedOverOn: '2027-01-01' },
    });
  });

  it('is nothing when nothing differs', () => {
    const { id, name, annualRevenue } = plan.account;
    expect(updateOf(plan, 'account', id, { name, annualRevenue: structuredClone(annualRevenue) })).toBeNull();
  });
});

describe('isSameValue', () => {
  it.each([
    { a: { amount: '1', currency: 'EUR' }, b: { currency: 'EUR', amount: '1' }, same: true },
    { a: { amount: '1', currency: 'EUR' }, b: { amount: '1', currency: 'USD' }, same: false },
    { a: { amount: '1', currency: 'EUR' }, b: null, same: false },
    { a: ['a', 'b'], b: ['a', 'b'], same: true },
    { a: ['a', 'b'], b: ['b', 'a'], same: false },
    { a: 0, b: false, same: false },
    { a: null, b: '', same: false },
  ])('is $same for $a and $b', ({ a, b, same }) => {
    expect(isSameValue(a, b)).toBe(same);
  });
});
