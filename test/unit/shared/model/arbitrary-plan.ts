import fc from 'fast-check';
import { z } from 'zod';
import {
  type CollectionName,
  collectionNames,
  collections,
  isSingle,
  type RecordOf,
} from '../../../../shared/model/collections.ts';
import { emptyPlan } from '../../../../shared/model/editing.ts';
import { describeField, type Id } from '../../../../shared/model/field.ts';
import type { AnyRecord, Plan } from '../../../../shared/model/plan.ts';
import { idNumber } from './test-ids.ts';

/** Long enough for a property test on a busy machine; how fast it is says nothing. */
export const PROPERTY_TIMEOUT_MS = 120_000;

/** The ids that references may lead to, by collection. */
export type IdPool = Readonly<Partial<Record<string, readonly Id[]>>>;

const bounds = z.looseObject({
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
});

const knownBounds = new Map<z.ZodType, z.infer<typeof bounds>>();

function boundsOf(schema: z.ZodType): z.infer<typeof bounds> {
  const known = knownBounds.get(schema);
  if (known !== undefined) return known;
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const found = bounds.parse(json.anyOf?.[0] ?? json);
  knownBounds.set(schema, found);
  return found;
}

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const currency = fc.constantFrom('EUR', 'USD', 'CHF', 'JPY', 'ZZZ');
const amount = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.stringMatching(/^(\.\d{1,4})?$/))
  .map(([isNegative, whole, decimals]) => `${isNegative ? '-' : ''}${whole}${decimals}`);
const letters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    "Robert'); DROP TABLE person;--",
    '", NULL',
    ' Ana\tRuiz\nIberia ',
    '２０２７',
    '🏔️',
    'Ärzte',
    '0',
  ),
);

function textFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const longest = boundsOf(schema).maxLength ?? 3;
  return fc
    .oneof(
      { weight: 6, arbitrary: letters },
      { weight: 2, arbitrary: letters.map((text) => `x${text.trim()}x`) },
      { weight: 1, arbitrary: currency },
      { weight: 1, arbitrary: fc.constant('').map(() => 'ü'.repeat(longest)) },
    )
    .filter((text) => schema.safeParse(text).success);
}

/** Values of one field that its schema accepts; null without a target to refer to. */
function valueFor(schema: z.ZodType, pool: IdPool): fc.Arbitrary<unknown> {
  const { storage } = describeField(schema);
  const { minimum, maximum } = boundsOf(schema);
  const isNullable = schema.safeParse(null).success;
  const orNull = (values: fc.Arbitrary<unknown>) => (isNullable ? fc.option(values, { nil: null }) : values);
  switch (storage.kind) {
    case 'text':
      return textFor(schema);
    case 'integer':
      return orNull(fc.integer({ min: minimum ?? 0, max: maximum ?? 0 }));
    case 'real':
      return orNull(
        fc
          .double({
            noNaN: true,
            noDefaultInfinity: true,
            ...(minimum === undefined ? {} : { min: minimum }),
            ...(maximum === undefined ? {} : { max: maximum }),
          })
          .filter((value) => !Object.is(value, -0)),
      );
    case 'flag':
      return fc.boolean();
    case 'date':
      return orNull(day);
    case 'money':
      return orNull(fc.record({ amount, currency }, { noNullPrototype: true }));
    case 'choice':
      return orNull(fc.constantFrom(...storage.values));
    case 'choices':
      return fc.shuffledSubarray([...storage.values]);
    case 'reference': {
      const ids = pool[storage.collection] ?? [];
      return ids.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...ids));
    }
    case 'references':
      return fc.shuffledSubarray([...(pool[storage.collection] ?? [])]);
  }
}

/** Records of a collection that its schema and its rule accept, with references into the pool. */
export function arbitraryRecord<C extends CollectionName>(
  name: C,
  id: Id,
  pool: IdPool,
): fc.Arbitrary<RecordOf<C>> {
  const { schema } = collections[name];
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [field, type] of Object.entries(schema.shape))
    fields[field] = field === 'id' ? fc.constant(id) : valueFor(type, pool);
  return (
    fc
      .record(fields, { noNullPrototype: true })
      .map((values) => (name === 'relationships' ? withEnds(values, pool) : values))
      // Parsing both proves that the values are of the collection and says so to the compiler.
      .map((values) => schema.parse(values) as RecordOf<C>)
  );
}

/** An edge leads to another person or, for a competitor tie, to a competitor. */
function withEnds(values: Record<string, unknown>, pool: IdPool): Record<string, unknown> {
  const [competitor] = pool.competitors ?? [];
  if (values.kind === 'competitorTie' && competitor !== undefined)
    return { ...values, competitorId: competitor, toPersonId: null };
  const kind = values.kind === 'competitorTie' ? 'informal' : values.kind;
  const other = (pool.people ?? []).find((id) => id !== values.fromPersonId) ?? null;
  return { ...values, kind, competitorId: null, toPersonId: other };
}

/** Whether a record of this collection can exist with what there is to refer to. */
export function isPossible(name: CollectionName, pool: IdPool): boolean {
  if (name === 'relationships') return (pool.people ?? []).length > 1;
  return Object.values(collections[name].schema.shape).every((type) => {
    const { storage, required } = describeField(type);
    return storage.kind !== 'reference' || !required || (pool[storage.collection] ?? []).length > 0;
  });
}

/** The ids of a plan's records by collection. */
export function poolOf(plan: Plan): IdPool {
  const pool: Record<string, Id[]> = {};
  for (const name of collectionNames) pool[name] = isSingle(name) ? [plan[name].id] : Object.keys(plan[name]);
  return pool;
}

/**
 * Whole plans in which every field of every collection takes all kinds of values. Ids count up from `firstId`,
 * so plans made from ids far enough apart (a thousand is enough) can be in one store. Each list has at least
 * `least` records.
 */
export function arbitraryPlan(firstId = 1, least = 0): fc.Arbitrary<Plan> {
  const count = fc.integer({ min: least, max: Math.max(4, least) });
  return fc
    .array(count, { minLength: collectionNames.length, maxLength: collectionNames.length })
    .chain((counts) => {
      let next = firstId;
      const pool: Record<string, Id[]> = {};
      for (const [index, name] of collectionNames.entries()) {
        const needed = name === 'teamMembers' ? 1 : 0;
        const count = isSingle(name) ? 1 : Math.max(needed, counts[index] ?? 0);
        pool[name] = Array.from({ length: count }, () => idNumber(next++));
      }
      // What needs an impossible record is impossible too; a collection stands after those it needs.
      for (const name of collectionNames) if (!isPossible(name, pool)) pool[name] = [];
      const possible = collectionNames.filter((name) => isPossible(name, pool));
      const records = possible.flatMap((name) =>
        (pool[name] ?? []).map((id) => arbitraryRecord(name, id, pool).map((record) => ({ name, record }))),
      );
      return fc.tuple(...records).map(planFrom);
    });
}

function planFrom(entries: readonly { name: CollectionName; record: AnyRecord }[]): Plan {
  const single = <C extends 'plan' | 'account'>(name: C) =>
    collections[name].schema.parse(entries.find((entry) => entry.name === name)?.record) as RecordOf<C>;
  const plan = emptyPlan(single('plan'), single('account'));
  for (const { name, record } of entries)
    if (!isSingle(name)) Object.assign(plan[name], { [record.id]: record });
  return plan;
}

/** The same plan every time, with two records or more in every list and every field filled at random. */
export function fullPlan(firstId = 1): Plan {
  const [plan] = fc.sample(arbitraryPlan(firstId, 2), { numRuns: 1, seed: 20270331 });
  if (plan === undefined) throw new Error('fast-check gave no plan');
  return plan;
}
