import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { checkStore } from '../../../db/check.ts';
import { loadPlan } from '../../../db/plans.ts';
import type { Change } from '../../../shared/model/change.ts';
import { collectionNames, collections } from '../../../shared/model/collections.ts';
import { describeField } from '../../../shared/model/field.ts';
import { type AnyRecord, type Plan, recordsOf } from '../../../shared/model/plan.ts';
import { arbitraryPlan, fullPlan, PROPERTY_TIMEOUT_MS } from '../shared/model/arbitrary-plan.ts';
import { idNumber } from '../shared/model/test-ids.ts';
import { context, creationOf, openTestStore } from './test-store.ts';

vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

describe('a stored plan', () => {
  it('is read back unchanged, whatever its schemas accept', async () => {
    const store = await openTestStore();
    let firstId = 1;
    const planWithNewIds = fc.constant(null).chain(() => {
      firstId += 1000;
      return arbitraryPlan(firstId);
    });
    fc.assert(
      fc.property(planWithNewIds, (plan) => {
        applyChangeSet(store, creationOf(plan), context);
        // Strict: neither -0 nor a missing field nor a number that became text can hide.
        expect(isDeepStrictEqual(loadPlan(store, plan.plan.id).plan, plan)).toBe(true);
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(checkStore(store)).toMatchObject({ isSound: true, problems: [] });
  });
});

const wrongValues: readonly unknown[] = [
  null,
  '',
  ' ',
  'nonsense',
  '2027-02-30',
  '12:00',
  'x'.repeat(301),
  'x'.repeat(20_001),
  -1000,
  99_999_999,
  2.5,
  Number.POSITIVE_INFINITY,
  { amount: '1,5', currency: 'EUR' },
  { amount: '', currency: 'EUR' },
  { amount: '15', currency: 'euro' },
  { amount: '15', currency: null },
  { amount: null, currency: 'EUR' },
  ['nonsense'],
];

/** Values that only a schema can refuse: to SQLite NaN is NULL, 7 can be text, and any character will do. */
const wrongForSchemasOnly: readonly unknown[] = [
  undefined,
  true,
  7,
  'a\u0000b',
  'a\u001bb',
  '\ud800',
  [null],
];

type Refusal = { name: Change['collection']; record: AnyRecord; field: string; value: unknown };

function* refusals(plan: Plan, values: readonly unknown[]): Generator<Refusal> {
  for (const name of collectionNames) {
    const [record] = Object.values(recordsOf(plan, name));
    if (record === undefined) throw new Error(`The plan has no ${name}`);
    for (const [field, schema] of Object.entries(collections[name].schema.shape))
      for (const value of values)
        if (field !== 'id' && !schema.safeParse(value).success) yield { name, record, field, value };
  }
}

describe('what a schema refuses', () => {
  it('is refused by the change set', async () => {
    const store = await openTestStore();
    const plan = fullPlan();
    applyChangeSet(store, creationOf(plan), context);
    let count = 0;
    const tried = (change: unknown) => {
      const set = { planId: plan.plan.id, label: 'Try', changes: [change] };
      // As it would come from outside, unchecked.
      expect(() => applyChangeSet(store, deserialize(serialize(set)), context)).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT' }),
      );
      count++;
    };
    for (const { name, record, field, value } of refusals(plan, [...wrongValues, ...wrongForSchemasOnly])) {
      const id = record.id;
      tried({
        op: 'update',
        collection: name,
        id,
        before: { [field]: record[field] },
        after: { [field]: value },
      });
      tried({ op: 'insert', collection: name, id, after: { ...record, [field]: value } });
    }
    for (const name of collectionNames) {
      const [record] = Object.values(recordsOf(plan, name));
      tried({ op: 'insert', collection: name, id: record?.id, after: { ...record, unheardOf: 1 } });
      tried({ op: 'insert', collection: name, id: 'nonsense', after: { ...record, id: 'nonsense' } });
    }
    expect(count).toBeGreaterThan(1000);
    const stored = loadPlan(store, plan.plan.id);
    expect(stored.revision).toBe(1);
    expect(isDeepStrictEqual(stored.plan, plan)).toBe(true);
  });

  it('is refused by the tables too', async () => {
    const store = await openTestStore();
    const plan = fullPlan();
    const planId = plan.plan.id;
    applyChangeSet(store, creationOf(plan), context);
    for (const { name, record, field, value } of refusals(plan, wrongValues)) {
      const type = collections[name].schema.shape;
      const { kind } = describeField(
        Object.entries(type).find(([key]) => key === field)?.[1] ?? expect.fail(),
      ).storage;
      // SQLite turns a number into text by itself; what is refused is a wrong value of the right type.
      const isText = kind !== 'integer' && kind !== 'real';
      if (typeof value === 'number' && isText) continue;
      const set = store.database.transaction(() =>
        store.tables(name).update(planId, record.id, { [field]: value }),
      );
      expect(set, `${name}.${field} = ${JSON.stringify(value)?.slice(0, 40)}`).toThrow();
    }
    expect(isDeepStrictEqual(loadPlan(store, planId).plan, plan)).toBe(true);
  });

  it.each([
    { why: 'the same entry twice', list: [idNumber(3), idNumber(3)] },
    { why: 'an entry that leads nowhere', list: [idNumber(999_999)] },
  ])('includes a list with $why', async ({ list }) => {
    const store = await openTestStore();
    const plan = fullPlan();
    applyChangeSet(store, creationOf(plan), context);
    const [review] = Object.values(plan.reviews);
    const set = () => store.tables('reviews').update(plan.plan.id, review?.id ?? '', { attendeeIds: list });
    expect(set).toThrow(/constraint/i);
  });
});
