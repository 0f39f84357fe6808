import { z } from 'zod';
import { type CollectionName, collectionNames, collections, type RecordOf } from './collections.ts';
import { AppError } from './errors.ts';
import { Id } from './field.ts';

type ChangeOf<C extends CollectionName> =
  | { op: 'insert'; collection: C; id: Id; after: RecordOf<C> }
  | { op: 'update'; collection: C; id: Id; before: Partial<RecordOf<C>>; after: Partial<RecordOf<C>> }
  | { op: 'delete'; collection: C; id: Id; before: RecordOf<C> };

/** One insert, update or delete of one record, with what is needed to take it back. */
export type Change = { [C in CollectionName]: ChangeOf<C> }[CollectionName];

/** What one user action does to a plan: applied whole or not at all. `label` is what the history shows. */
export interface ChangeSet {
  planId: Id;
  label: string;
  changes: Change[];
}

// Room for a sentence around the names of two records, which may be 300 characters each.
const labelSchema = z.string().trim().min(1).max(1000);

function isComplete(change: { op: string; id: string; before?: { id?: unknown }; after?: { id?: unknown } }) {
  if (change.op !== 'update') return (change.before ?? change.after)?.id === change.id;
  const before = Object.keys(change.before ?? {}).sort();
  const after = Object.keys(change.after ?? {}).sort();
  return !after.includes('id') && before.join() === after.join() && after.length > 0;
}

function changeSchemaOf(name: CollectionName) {
  const { schema } = collections[name];
  const collection = z.literal(name);
  // exactOptional: an update names only the fields that change; undefined is not a value.
  const some = z.strictObject(
    Object.fromEntries(Object.entries(schema.shape).map(([field, type]) => [field, z.exactOptional(type)])),
  );
  return z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('insert'), collection, id: Id, after: schema }),
    z.strictObject({ op: z.literal('update'), collection, id: Id, before: some, after: some }),
    z.strictObject({ op: z.literal('delete'), collection, id: Id, before: schema }),
  ]);
}

// Made at the first change of a collection: a start that made all of them would wait for most of them in vain.
const changeSchemas = new Map<CollectionName, ReturnType<typeof changeSchemaOf>>();

function knownSchemaOf(name: CollectionName) {
  const known = changeSchemas.get(name);
  if (known !== undefined) return known;
  const made = changeSchemaOf(name);
  changeSchemas.set(name, made);
  return made;
}

const envelope = z.strictObject({ planId: Id, label: labelSchema, changes: z.array(z.unknown()).min(1) });
const collectionOf = z.looseObject({ collection: z.enum(collectionNames) });

function parseChange(input: unknown, index: number): Change {
  const where = `Change ${index + 1}`;
  const named = collectionOf.safeParse(input);
  if (!named.success) throw new AppError('INVALID_INPUT', `${where} does not name a known collection`);
  const parsed = knownSchemaOf(named.data.collection).safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.slice(1).join('.') ?? '';
    throw new AppError(
      'INVALID_INPUT',
      `${where} (${collections[named.data.collection].noun}${path === '' ? '' : `, ${path}`}): ${issue?.message ?? 'not understood'}`,
    );
  }
  if (!isComplete(parsed.data))
    throw new AppError(
      'INVALID_INPUT',
      `${where}: an update names the same fields before and after, and never the id`,
    );
  // The schemas of one collection were applied to a change that names this collection, so the union holds.
  return parsed.data as Change;
}

/**
 * Reads a change set from anything that claims to be one.
 * Throws INVALID_INPUT that names the change (counted from 1), the record's kind and the field.
 */
export function parseChangeSet(input: unknown): ChangeSet {
  const parsed = envelope.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new AppError(
      'INVALID_INPUT',
      `Not a change set: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    );
  }
  return { ...parsed.data, changes: parsed.data.changes.map(parseChange) };
}

/** The change set that takes `set` back: applied after it, the plan is as before. */
export function inverseOf(set: ChangeSet): ChangeSet {
  return { ...set, changes: set.changes.map(inverseChange).reverse() };
}

function inverseChange(change: Change): Change {
  const { collection, id } = change;
  // The pairs below only swap sides of one change, so before and after stay of one collection.
  if (change.op === 'insert') return { op: 'delete', collection, id, before: change.after } as Change;
  if (change.op === 'delete') return { op: 'insert', collection, id, after: change.before } as Change;
  return { op: 'update', collection, id, before: change.after, after: change.before } as Change;
}
