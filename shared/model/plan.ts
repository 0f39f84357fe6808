import {
  type CollectionName,
  collectionNames,
  isSingle,
  type ListName,
  type RecordOf,
  type SingleName,
} from './collections.ts';
import type { Id } from './field.ts';

/**
 * A whole plan in one plain object: its two single records, and every list by id. Once it is read it never
 * changes: an edit makes a new plan, and new lists where it changed something.
 */
export type Plan = { [C in SingleName]: RecordOf<C> } & { [C in ListName]: Record<Id, RecordOf<C>> };

/** A record whose collection is not known at compile time: its fields by name. */
export type AnyRecord = Readonly<Record<string, unknown>> & {
  readonly id: Id;
  readonly confidential: boolean;
};

// A hundred readings of one plan ask for the same lists, and an edit leaves most of them as they were.
const ordered = new WeakMap<object, readonly unknown[]>();

/** All records of a list collection, oldest first (ids sort by time of making), in an array of the caller's own. */
export function listOf<C extends ListName>(plan: Plan, name: C): RecordOf<C>[] {
  // The index `name` says which records these are; the compiler loses it in the union of all lists.
  const known = ordered.get(plan[name]) as readonly RecordOf<C>[] | undefined;
  if (known !== undefined) return known.slice();
  const records = Object.values(plan[name]) as RecordOf<C>[];
  records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  ordered.set(plan[name], records);
  return records.slice();
}

/** The records of any collection by id, also of a single one. */
export function recordsOf(plan: Plan, name: CollectionName): Readonly<Record<Id, AnyRecord>> {
  if (isSingle(name)) return { [plan[name].id]: plan[name] };
  return plan[name];
}

/** Every record of the plan with the name of its collection, in loading order. */
export function* allRecords(plan: Plan): Generator<{ collection: CollectionName; record: AnyRecord }> {
  for (const collection of collectionNames)
    for (const record of Object.values(recordsOf(plan, collection))) yield { collection, record };
}
