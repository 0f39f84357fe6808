import type { Change } from './change.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  isSingle,
  type ListName,
  type RecordOf,
} from './collections.ts';
import { AppError } from './errors.ts';
import { describeField, type Id } from './field.ts';
import { type AnyRecord, allRecords, type Plan, recordsOf } from './plan.ts';

type FieldName<C extends CollectionName> = Exclude<keyof RecordOf<C>, 'id'>;

/** The blank value of every field of a collection that has one. */
function blanksOf(name: CollectionName): Record<string, unknown> {
  const blanks: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(collections[name].schema.shape)) {
    const { blank } = describeField(schema);
    if (blank !== undefined) blanks[field] = structuredCloneOf(blank);
  }
  return blanks;
}

// Blanks are scalars or empty lists; a list must not be shared between records.
const structuredCloneOf = (value: unknown): unknown => (Array.isArray(value) ? [...value] : value);

/**
 * A whole record from the few values that are known; every other field is blank.
 * Throws INVALID_INPUT naming the field when a required value is missing or a value is not allowed.
 */
export function newRecord<C extends CollectionName>(
  name: C,
  values: { id: Id } & Partial<RecordOf<C>>,
): RecordOf<C> {
  const parsed = collections[name].schema.safeParse({ ...blanksOf(name), ...values });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new AppError(
      'INVALID_INPUT',
      `${collections[name].noun}, ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  // Parsed by this very collection's schema.
  return parsed.data as RecordOf<C>;
}

/**
 * A record's raw fields with a blank in each one that it lacks: what an earlier version wrote, before the
 * field was there, reads like what this one writes.
 */
export function completed(
  name: CollectionName,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return { ...blanksOf(name), ...fields };
}

/** The change that adds a record made of the given values. */
export function insertOf<C extends CollectionName>(
  collection: C,
  values: { id: Id } & Partial<RecordOf<C>>,
): Change {
  // One collection on both sides by construction.
  return { op: 'insert', collection, id: values.id, after: newRecord(collection, values) } as Change;
}

/**
 * The change that sets the given fields, or null when they already have these values. Who edits a record
 * that was carried over from an earlier plan has looked at it, so it counts as confirmed.
 */
export function updateOf<C extends CollectionName>(
  plan: Plan,
  collection: C,
  id: Id,
  values: Partial<Pick<RecordOf<C>, FieldName<C>>>,
): Change | null {
  const current = recordsOf(plan, collection)[id];
  if (current === undefined)
    throw new AppError('NOT_FOUND', `This ${collections[collection].noun} no longer exists`);
  const changed = Object.entries(values).filter(([field, value]) => !isSameValue(current[field], value));
  if (changed.length === 0) return null;
  if (current.carriedOverOn !== null && values.carriedOverOn === undefined)
    changed.push(['carriedOverOn', null]);
  const before = Object.fromEntries(changed.map(([field]) => [field, current[field]]));
  // Values are typed by the collection; before holds the same fields of the same record.
  return { op: 'update', collection, id, before, after: Object.fromEntries(changed) } as Change;
}

/** Whether two field values are the same; lists and amounts by their content. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const others = new Map(Object.entries(b));
  const entries = Object.entries(a);
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameValue(value, others.get(key)))
  );
}

/**
 * The changes that delete a record and everything that makes no sense without it; what merely
 * points to it is pointed to nothing. Throws NOT_FOUND, and NOT_ALLOWED where the plan itself would go.
 */
export function deletionOf(plan: Plan, collection: ListName, id: Id): Change[] {
  const doomed = new Map<Id, CollectionName>();
  if (recordsOf(plan, collection)[id] === undefined)
    throw new AppError('NOT_FOUND', `This ${collections[collection].noun} no longer exists`);
  const waiting: [CollectionName, Id][] = [[collection, id]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, current] = next;
    if (isSingle(name))
      throw new AppError('NOT_ALLOWED', 'The owner of the plan cannot be deleted; name another owner first');
    if (doomed.has(current)) continue;
    doomed.set(current, name);
    for (const dependent of recordsThatNeed(plan, current))
      waiting.push([dependent.collection, dependent.record.id]);
  }
  const changes: Change[] = [];
  for (const { collection: name, record } of allRecords(plan)) {
    if (doomed.has(record.id)) {
      changes.push({ op: 'delete', collection: name, id: record.id, before: record } as unknown as Change); // the record was read from this very collection
      continue;
    }
    const loosened = withoutReferencesTo(name, record, doomed);
    if (loosened !== null)
      changes.push({ op: 'update', collection: name, id: record.id, ...loosened } as Change); // same
  }
  return changes;
}

const rivalOrUs: ReadonlySet<CollectionName> = new Set([
  'supplierRatings',
  'entryAssessments',
  'scorecardAnswers',
]);

function* recordsThatNeed(plan: Plan, id: Id) {
  for (const entry of allRecords(plan))
    for (const [field, schema] of Object.entries(collections[entry.collection].schema.shape)) {
      const { storage, required } = describeField(schema);
      if (entry.record[field] !== id || storage.kind !== 'reference') continue;
      const isEndOfEdge = entry.collection === 'relationships';
      // Where no rival means us, a record about a rival goes with it.
      const isAboutRival = field === 'competitorId' && rivalOrUs.has(entry.collection);
      if (required || isEndOfEdge || isAboutRival) yield entry;
    }
}

function withoutReferencesTo(name: CollectionName, record: AnyRecord, doomed: ReadonlyMap<Id, unknown>) {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(collections[name].schema.shape)) {
    const { storage } = describeField(schema);
    const value = record[field];
    if (storage.kind === 'reference' && typeof value === 'string' && doomed.has(value)) {
      before[field] = value;
      after[field] = null;
    }
    if (storage.kind === 'references' && Array.isArray(value) && value.some((id) => doomed.has(id))) {
      before[field] = value;
      after[field] = value.filter((id) => !doomed.has(id));
    }
  }
  return Object.keys(after).length === 0 ? null : { before, after };
}

/** The changes that insert every record of a plan: how a plan file or a copy enters the store. */
export function insertionOf(plan: Plan): Change[] {
  const changes: Change[] = [];
  for (const { collection, record } of allRecords(plan))
    changes.push({ op: 'insert', collection, id: record.id, after: record } as unknown as Change); // read from this very collection
  return changes;
}

/** The changes that delete every record of a plan. */
export function wholeDeletionOf(plan: Plan): Change[] {
  return [...allRecords(plan)].map(
    ({ collection, record }) =>
      ({ op: 'delete', collection, id: record.id, before: record }) as unknown as Change, // as above
  );
}

/** A plan without records except the given ones; for building and loading. */
export function emptyPlan(plan: RecordOf<'plan'>, account: RecordOf<'account'>): Plan {
  const lists = Object.fromEntries(
    collectionNames.filter((name) => !isSingle(name)).map((name) => [name, {}]),
  );
  // Every list collection has just been given an empty record.
  return { ...lists, plan, account } as Plan;
}
