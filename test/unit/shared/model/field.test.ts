import { describe, expect, it } from 'vitest';
import { collectionNames, collections } from '../../../../shared/model/collections.ts';
import { describeField, fieldDescriptions } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';

const fields = collectionNames.flatMap((name) =>
  Object.entries(collections[name].schema.shape).map(([field, schema]) => ({ name, field, schema })),
);

describe('every field', () => {
  it('has a schema object of its own, as its description belongs to that', () => {
    expect(new Set(fields.map(({ schema }) => schema)).size).toBe(fields.length);
    for (const { schema } of fields) expect(fieldDescriptions.get(schema)).toBeDefined();
  });

  it('that is internal can be left blank, so that it can be taken out', () => {
    for (const { name, field, schema } of fields) {
      const { confidentiality, blank } = describeField(schema);
      if (confidentiality === 'internal')
        expect(schema.safeParse(blank).success, `${name}.${field}`).toBe(true);
    }
  });

  it('that is required is known as such', () => {
    for (const { name, field, schema } of fields) {
      const { required, blank } = describeField(schema);
      if (!required) expect(schema.safeParse(blank).success, `${name}.${field}`).toBe(true);
    }
  });

  it('that refers to a record names a collection that exists', () => {
    for (const { name, field, schema } of fields) {
      const { storage } = describeField(schema);
      if ('collection' in storage) expect(collectionNames, `${name}.${field}`).toContain(storage.collection);
    }
  });

  it.each([
    { name: 'plan', field: 'ownerId', collection: 'teamMembers' },
    { name: 'stakeholders', field: 'personId', collection: 'people' },
    { name: 'coverageTies', field: 'teamMemberId', collection: 'teamMembers' },
    { name: 'supplierRatings', field: 'criterionId', collection: 'criteria' },
  ])('$field of $name leads to $collection', ({ name, field, collection }) => {
    const found = fields.find((candidate) => candidate.name === name && candidate.field === field);
    expect(found && describeField(found.schema).storage).toEqual({ kind: 'reference', collection });
  });
});

describe('newId', () => {
  it('gives ids that sort by the time of their making', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(1000);
  });
});
