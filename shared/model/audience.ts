import { type CollectionName, collections, isSingle } from './collections.ts';
import { emptyPlan } from './editing.ts';
import { describeField, type Id } from './field.ts';
import { type AnyRecord, allRecords, type Plan } from './plan.ts';

export const audiences = ['internal', 'customer'] as const;
export type Audience = (typeof audiences)[number];

/**
 * The plan as an audience may see it. For `internal` it is the plan itself. For `customer` every internal
 * field is blank, every confidential or internal record is gone, and so is what makes no sense without one
 * of them; references to what is gone are cut. Nothing an export computes from it can give the rest away.
 * The plan's own two records and its owner always stay: a document says whose it is.
 */
export function forAudience(plan: Plan, audience: Audience): Plan {
  if (audience === 'internal') return plan;
  const removed = removedRecords(plan);
  const result = emptyPlan(plan.plan, plan.account);
  for (const { collection, record } of allRecords(plan)) {
    if (removed.has(record.id)) continue;
    const kept = redacted(collection, record, removed);
    // A record of the same collection with some fields blank, so it still has its collection's shape.
    if (isSingle(collection)) Object.assign(result, { [collection]: kept });
    else Object.assign(result[collection], { [record.id]: kept });
  }
  return result;
}

function isHeldBack(plan: Plan, collection: CollectionName, record: AnyRecord): boolean {
  if (isSingle(collection) || record.id === plan.plan.ownerId) return false;
  if (record.confidential) return true;
  const { isInternal } = collections[collection];
  // allRecords gives each record with its own collection's name, so the predicate fits the record.
  return (isInternal as ((record: AnyRecord) => boolean) | undefined)?.(record) ?? false;
}

function removedRecords(plan: Plan): Set<Id> {
  const entries = [...allRecords(plan)];
  const removed = new Set(
    entries.filter((e) => isHeldBack(plan, e.collection, e.record)).map((e) => e.record.id),
  );
  for (let size = -1; size !== removed.size; ) {
    size = removed.size;
    for (const { collection, record } of entries)
      if (!isSingle(collection) && needsOneOf(collection, record, removed)) removed.add(record.id);
  }
  return removed;
}

function needsOneOf(collection: CollectionName, record: AnyRecord, removed: ReadonlySet<Id>): boolean {
  return Object.entries(collections[collection].schema.shape).some(([field, schema]) => {
    const { storage, required } = describeField(schema);
    const value = record[field];
    const isNeeded = required || (collection === 'relationships' && field === 'toPersonId');
    return isNeeded && storage.kind === 'reference' && typeof value === 'string' && removed.has(value);
  });
}

function redacted(
  collection: CollectionName,
  record: AnyRecord,
  removed: ReadonlySet<Id>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
    const { confidentiality, storage, blank } = describeField(schema);
    const value = record[field];
    if (confidentiality === 'internal') kept[field] = blank;
    else if (storage.kind === 'reference' && typeof value === 'string' && removed.has(value))
      kept[field] = null;
    else if (storage.kind === 'references' && Array.isArray(value))
      kept[field] = value.filter((id) => !removed.has(id));
    else kept[field] = value;
  }
  return kept;
}
