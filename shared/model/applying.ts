import type { Change } from './change.ts';
import { collections } from './collections.ts';
import { AppError } from './errors.ts';
import type { Id } from './field.ts';
import { type AnyRecord, type Plan, recordsOf } from './plan.ts';

/**
 * The plan after the changes; the given one is left alone, and what did not change is shared with it.
 * Throws CONFLICT when a change does not fit the plan: inserting what is there, changing what is not.
 */
export function applyChanges(plan: Plan, changes: readonly Change[]): Plan {
  const copies = new Map<string, Record<Id, AnyRecord>>();
  let next: Plan = plan;
  const open = (change: Change): Record<Id, AnyRecord> => {
    const known = copies.get(change.collection);
    if (known !== undefined) return known;
    const copy = { ...recordsOf(plan, change.collection) };
    copies.set(change.collection, copy);
    return copy;
  };
  for (const change of changes) applyTo(open(change), change);
  for (const [name, records] of copies) next = withCollection(next, name, records);
  return next;
}

function applyTo(records: Record<Id, AnyRecord>, change: Change): void {
  const current = records[change.id];
  const { noun } = collections[change.collection];
  if (change.op === 'insert') {
    if (current !== undefined) throw new AppError('CONFLICT', `This ${noun} already exists`);
    records[change.id] = change.after;
    return;
  }
  if (current === undefined) throw new AppError('CONFLICT', `This ${noun} no longer exists`);
  if (change.op === 'delete') delete records[change.id];
  else records[change.id] = { ...current, ...change.after, id: current.id };
}

function withCollection(plan: Plan, name: string, records: Record<Id, AnyRecord>): Plan {
  const isSingleRecord = name === 'plan' || name === 'account';
  const value = isSingleRecord ? Object.values(records)[0] : records;
  if (value === undefined) throw new AppError('CONFLICT', `A plan needs its ${name}`);
  // The changes were validated against this collection's schema before they came here.
  return { ...plan, [name]: value } as Plan;
}
