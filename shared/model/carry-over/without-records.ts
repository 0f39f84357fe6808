import { type CollectionName, collections, isSingle } from '../collections.ts';
import { emptyPlan } from '../editing.ts';
import { describeField, type Id } from '../field.ts';
import { type AnyRecord, allRecords, type Plan } from '../plan.ts';

/**
 * The plan without these records and without what makes no sense without one of them; what merely points to
 * one of them points to nothing. The given plan is left alone.
 */
export function withoutRecords(plan: Plan, unwanted: ReadonlySet<Id>): Plan {
  const removed = withDependents(plan, unwanted);
  const result = emptyPlan(plan.plan, plan.account);
  for (const { collection, record } of allRecords(plan)) {
    if (removed.has(record.id) && !isSingle(collection)) continue;
    const kept = cut(collection, record, removed);
    // The record's own fields with some references blank: still of its collection's shape.
    if (isSingle(collection)) Object.assign(result, { [collection]: kept });
    else Object.assign(result[collection], { [record.id]: kept });
  }
  return result;
}

function withDependents(plan: Plan, unwanted: ReadonlySet<Id>): ReadonlySet<Id> {
  const removed = new Set(unwanted);
  for (let size = -1; size !== removed.size; ) {
    size = removed.size;
    for (const { collection, record } of allRecords(plan))
      if (!isSingle(collection) && cannotStay(collection, record, removed)) removed.add(record.id);
  }
  return removed;
}

function cannotStay(collection: CollectionName, record: AnyRecord, removed: ReadonlySet<Id>): boolean {
  return Object.entries(collections[collection].schema.shape).some(([field, schema]) => {
    const { storage, required } = describeField(schema);
    const value = record[field];
    return required && storage.kind === 'reference' && typeof value === 'string' && removed.has(value);
  });
}

function cut(collection: CollectionName, record: AnyRecord, removed: ReadonlySet<Id>): AnyRecord {
  const kept: Record<string, unknown> & { id: Id; confidential: boolean } = { ...record };
  for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
    const { storage } = describeField(schema);
    const value = record[field];
    if (storage.kind === 'reference' && typeof value === 'string' && removed.has(value)) kept[field] = null;
    if (storage.kind === 'references' && Array.isArray(value))
      kept[field] = value.filter((id) => !removed.has(id));
  }
  return kept;
}
