import { type CollectionName, collectionNames } from '../../../shared/model/collections.ts';
import type { Id } from '../../../shared/model/field.ts';
import { type AnyRecord, type Plan, recordsOf } from '../../../shared/model/plan.ts';

/** What one collection has that it did not have before, small enough to be sent without a halt. */
export type PlanPart = {
  collection: CollectionName;
  /** Records that are new or other than before. */
  records: readonly AnyRecord[];
  goneIds: readonly Id[];
};

/** The records of a plan by collection, as far as they have been sent. */
export type SentPlan = ReadonlyMap<CollectionName, Readonly<Record<Id, AnyRecord>>>;

/** More records than these in one message hold the page up for longer than a frame (measured). */
const recordsInPart = 500;

/** What turns one state of a plan into another; from nothing, all of it. What both share costs nothing. */
export function planParts(before: Plan | null, after: Plan): PlanPart[] {
  return collectionNames.flatMap((collection) => {
    const [old, now] = [before === null ? {} : recordsOf(before, collection), recordsOf(after, collection)];
    const isShared = before !== null && Reflect.get(before, collection) === Reflect.get(after, collection);
    return isShared ? [] : partsOf(collection, old, now);
  });
}

function partsOf(
  collection: CollectionName,
  old: Readonly<Record<Id, AnyRecord>>,
  now: Readonly<Record<Id, AnyRecord>>,
): PlanPart[] {
  const records = Object.values(now).filter((record) => old[record.id] !== record);
  const goneIds = Object.keys(old).filter((id) => now[id] === undefined);
  const parts: PlanPart[] = goneIds.length === 0 ? [] : [{ collection, records: [], goneIds }];
  for (let start = 0; start < records.length; start += recordsInPart)
    parts.push({ collection, records: records.slice(start, start + recordsInPart), goneIds: [] });
  return parts;
}

/** What has been sent, with one more part; what the part does not touch is shared with it. */
export function withPart(sent: SentPlan, { collection, records, goneIds }: PlanPart): SentPlan {
  const list: Record<Id, AnyRecord> = { ...sent.get(collection) };
  for (const id of goneIds) delete list[id];
  for (const record of records) list[record.id] = record;
  return new Map([...sent, [collection, list]]);
}

/** The plan that was sent. All of its parts must have come. */
export function planOf(sent: SentPlan): Plan {
  const entries = collectionNames.map((name) => {
    const records = sent.get(name) ?? {};
    return [name, name === 'plan' || name === 'account' ? Object.values(records)[0] : records] as const;
  });
  // Each collection came out of a plan under the same name.
  return Object.fromEntries(entries) as Plan;
}
