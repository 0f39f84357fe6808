import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { forAudience } from '../../../../shared/model/audience.ts';
import { collectionNames, collections, isSingle } from '../../../../shared/model/collections.ts';
import { describeField, type Id } from '../../../../shared/model/field.ts';
import { type AnyRecord, allRecords, type Plan, recordsOf } from '../../../../shared/model/plan.ts';
import { arbitraryPlan, fullPlan, PROPERTY_TIMEOUT_MS } from './arbitrary-plan.ts';

vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

const CANARY = 'CANARY-must-not-leave';

/** The plan with a canary in every internal text. */
function withCanaries(plan: Plan): Plan {
  const result = structuredClone(plan);
  for (const { collection, record } of allRecords(result))
    for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
      const { confidentiality, storage } = describeField(schema);
      if (confidentiality === 'internal' && storage.kind === 'text')
        Object.assign(record, { [field]: `${CANARY} ${collection}.${field}` });
    }
  return result;
}

/** The plan with every internal value blank, but for what says that a record is held back. */
function withoutInternalValues(plan: Plan): Plan {
  const result = structuredClone(plan);
  for (const { collection, record } of allRecords(result))
    for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
      const { confidentiality, blank } = describeField(schema);
      if (confidentiality === 'internal' && field !== 'confidential')
        Object.assign(record, { [field]: blank });
    }
  return result;
}

function heldBack(plan: Plan): Id[] {
  return [...allRecords(plan)]
    .filter(({ collection, record }) => {
      if (isSingle(collection) || record.id === plan.plan.ownerId) return false;
      const isInternal = collections[collection].isInternal as ((record: AnyRecord) => boolean) | undefined;
      return record.confidential || isInternal?.(record) === true;
    })
    .map(({ record }) => record.id);
}

describe('forAudience', () => {
  it('gives us the plan itself', () => {
    const plan = fullPlan();
    expect(forAudience(plan, 'internal')).toBe(plan);
  });

  it('gives a customer no internal value and no trace of a record that is held back', () => {
    const property = fc.property(arbitraryPlan(1, 1), (plan) => {
      const shown = forAudience(withCanaries(plan), 'customer');
      const text = JSON.stringify(shown);
      expect(text.includes(CANARY)).toBe(false);
      for (const id of heldBack(plan)) expect(text.includes(id)).toBe(false);
      for (const { collection, record } of allRecords(shown))
        for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
          const { confidentiality, blank } = describeField(schema);
          if (confidentiality === 'internal') expect(record[field], `${collection}.${field}`).toEqual(blank);
        }
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });

  it('gives the same whatever the internal values are', () => {
    const property = fc.property(arbitraryPlan(1, 1), (plan) => {
      const shown = forAudience(withoutInternalValues(plan), 'customer');
      expect(isDeepStrictEqual(shown, forAudience(plan, 'customer'))).toBe(true);
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });

  it('gives records that their schemas accept and references that lead somewhere', () => {
    const property = fc.property(arbitraryPlan(1, 1), (plan) => {
      const shown = forAudience(plan, 'customer');
      expectWhole(shown);
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });

  it.each([
    ['reviews', 'kind', 'quarterly', 'customer'],
    ['criteria', 'formality', 'informal', 'formal'],
    ['ideas', 'status', 'dropped', 'active'],
    ['objectives', 'status', 'dropped', 'open'],
    ['actions', 'joint', false, true],
  ] as const)('shows those %s whose %s is not %s', (collection, field, hidden, shown) => {
    const plan = structuredClone(fullPlan());
    const ids = Object.keys(plan[collection]);
    const open = collection === 'actions' ? { status: 'open' } : {};
    expect(ids.length).toBeGreaterThan(1);
    for (const [index, record] of Object.values(plan[collection]).entries())
      Object.assign(record, { confidential: false, ...open, [field]: index === 0 ? hidden : shown });
    expect(Object.keys(forAudience(plan, 'customer')[collection])).toEqual(ids.slice(1));
  });

  it('keeps what a customer may see as it is', () => {
    const plan = fullPlan();
    const open = structuredClone(plan);
    for (const { record } of allRecords(open)) Object.assign(record, { confidential: false });
    const shown = forAudience(open, 'customer');
    expect(shown.account.name).toBe(plan.account.name);
    expect(Object.keys(shown.people)).toEqual(Object.keys(plan.people));
    expect(Object.keys(shown.insightCards)).toEqual(Object.keys(plan.insightCards));
    expect(shown.competitors).toEqual({});
    expect(shown.signals).toEqual({});
  });

  it('always says whose plan it is', () => {
    const plan = fullPlan();
    const secret = structuredClone(plan);
    for (const { record } of allRecords(secret)) Object.assign(record, { confidential: true });
    const shown = forAudience(secret, 'customer');
    expect(shown.account.name).toBe(plan.account.name);
    expect(Object.keys(shown.teamMembers)).toEqual([plan.plan.ownerId]);
    expect(shown.teamMembers[plan.plan.ownerId]?.name).toBe(plan.teamMembers[plan.plan.ownerId]?.name);
    const rest = collectionNames.filter((name) => !isSingle(name) && name !== 'teamMembers');
    for (const name of rest) expect(recordsOf(shown, name), name).toEqual({});
  });
});

function expectWhole(plan: Plan): void {
  for (const { collection, record } of allRecords(plan)) {
    const { schema } = collections[collection];
    expect(schema.safeParse(record).success, collection).toBe(true);
    for (const [field, type] of Object.entries(schema.shape)) {
      const { storage } = describeField(type);
      if (storage.kind !== 'reference' && storage.kind !== 'references') continue;
      const target = collectionNames.find((name) => name === storage.collection);
      const known = target === undefined ? {} : recordsOf(plan, target);
      const ids = [record[field]].flat().filter((id) => typeof id === 'string');
      for (const id of ids) expect(Object.keys(known), `${collection}.${field}`).toContain(id);
    }
  }
}
