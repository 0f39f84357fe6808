import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { collectionNames, collections, isSingle } from '../../../../shared/model/collections.ts';
import { copyOfPlan } from '../../../../shared/model/copy.ts';
import { deletionOf, insertionOf, insertOf, newRecord } from '../../../../shared/model/editing.ts';
import { describeField, type Id } from '../../../../shared/model/field.ts';
import { newPlan } from '../../../../shared/model/new-plan.ts';
import { allRecords, listOf, type Plan, recordsOf } from '../../../../shared/model/plan.ts';
import { arbitraryPlan, fullPlan, PROPERTY_TIMEOUT_MS } from './arbitrary-plan.ts';
import { countedIds, idNumber } from './test-ids.ts';

vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

/** Every reference of a plan: where it is and where it leads. */
function* references(plan: Plan): Generator<{ from: string; target: string; id: Id }> {
  for (const { collection, record } of allRecords(plan))
    for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
      const { storage } = describeField(schema);
      if (storage.kind !== 'reference' && storage.kind !== 'references') continue;
      for (const id of [record[field]].flat())
        if (typeof id === 'string') yield { from: `${collection}.${field}`, target: storage.collection, id };
    }
}

function dangling(plan: Plan): string[] {
  return [...references(plan)]
    .filter(({ target, id }) => {
      const name = collectionNames.find((candidate) => candidate === target);
      return name === undefined || recordsOf(plan, name)[id] === undefined;
    })
    .map(({ from }) => from);
}

describe('deletionOf', () => {
  it('leaves no reference that leads nowhere and no record that its rule refuses', () => {
    const property = fc.property(fc.gen(), (draw) => {
      const plan = draw(arbitraryPlan);
      const all = collectionNames
        .flatMap((name) =>
          isSingle(name) ? [] : listOf(plan, name).map((record) => ({ name, id: record.id })),
        )
        .filter(({ id }) => id !== plan.plan.ownerId);
      fc.pre(all.length > 0);
      const { name, id } = draw(fc.constantFrom<typeof all>, ...all);
      const after = applyChanges(plan, deletionOf(plan, name, id));
      expect(recordsOf(after, name)[id]).toBeUndefined();
      expect(dangling(after)).toEqual([]);
      for (const { collection, record } of allRecords(after))
        expect(collections[collection].schema.safeParse(record).success, collection).toBe(true);
    });
    fc.assert(property, { numRuns: 100, endOnFailure: true });
  });

  it('takes along what makes no sense without the record and loosens the rest', () => {
    const newId = countedIds();
    const start = { accountName: 'Northwind', ownerName: 'Mia', today: '2027-03-31', currency: 'EUR' };
    const [ana, ben, edge, action, review] = [
      idNumber(101),
      idNumber(102),
      idNumber(103),
      idNumber(104),
      idNumber(105),
    ];
    const plan = applyChanges(newPlan(start, newId), [
      insertOf('people', { id: ana, name: 'Ana' }),
      insertOf('people', { id: ben, name: 'Ben' }),
      insertOf('relationships', { id: edge, kind: 'reportsTo', fromPersonId: ben, toPersonId: ana }),
      insertOf('actions', { id: action, title: 'Call', customerCounterpartId: ana, personIds: [ben, ana] }),
      insertOf('reviews', { id: review, date: '2027-06-30', customerAttendeeIds: [ana] }),
    ]);
    const after = applyChanges(plan, deletionOf(plan, 'people', ana));
    expect(Object.keys(after.people)).toEqual([ben]);
    expect(after.relationships).toEqual({});
    expect(after.actions[action]).toMatchObject({ customerCounterpartId: null, personIds: [ben] });
    expect(after.reviews[review]?.customerAttendeeIds).toEqual([]);
  });

  it('refuses to delete the owner of the plan', () => {
    const plan = fullPlan();
    const deletion = () => deletionOf(plan, 'teamMembers', plan.plan.ownerId);
    expect(deletion).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  });

  it('refuses what is not there', () => {
    const deletion = () => deletionOf(fullPlan(), 'people', idNumber(9000));
    expect(deletion).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('copyOfPlan', () => {
  it('is the same plan up to its ids and its name', () => {
    const property = fc.property(arbitraryPlan(1, 1), (plan) => {
      const copy = copyOfPlan(plan, 'Second', countedIds(50_000));
      expect(dangling(copy)).toEqual([]);
      const originals = new Set([...allRecords(plan)].map(({ record }) => record.id));
      const copied = [...allRecords(copy)].map(({ record }) => record.id);
      expect(copied.some((id) => originals.has(id))).toBe(false);
      expect(copied.length).toBe(originals.size);
      // Numbering the ids of both in the order of their making makes them comparable.
      expect(isDeepStrictEqual(numbered(copy), { ...numbered(plan), name: 'Second' })).toBe(true);
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });
});

function numbered(plan: Plan): { name: string; json: string } {
  const ids = [...allRecords(plan)].map(({ record }) => record.id);
  const unnamed = { ...plan, plan: { ...plan.plan, name: '' } };
  const json = JSON.stringify([...allRecords(unnamed)], (_, value: unknown) => {
    const index = typeof value === 'string' ? ids.indexOf(value) : -1;
    return index === -1 ? value : `id ${index}`;
  });
  return { name: plan.plan.name, json };
}

describe('insertionOf', () => {
  it('builds the plan from nothing but its frame', () => {
    const plan = fullPlan();
    const changes = insertionOf(plan);
    expect(changes).toHaveLength([...allRecords(plan)].length);
    expect(changes.every((change) => change.op === 'insert')).toBe(true);
  });
});

describe('newRecord', () => {
  it('fills in what is not given and shares no list between records', () => {
    const [one, two] = [1, 2].map((n) => newRecord('actions', { id: idNumber(n), title: 'Call' }));
    expect(one).toMatchObject({
      status: 'open',
      joint: false,
      personIds: [],
      dueDate: null,
      confidential: false,
    });
    expect(one?.personIds).not.toBe(two?.personIds);
  });

  it('names the kind and the field that is missing', () => {
    expect(() => newRecord('people', { id: idNumber(1) })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining('person, name') }),
    );
  });
});
