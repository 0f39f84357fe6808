import fc from 'fast-check';
import type { Change } from '../../../../shared/model/change.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  isSingle,
  type ListName,
  type RecordOf,
} from '../../../../shared/model/collections.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { type Plan, recordsOf } from '../../../../shared/model/plan.ts';
import { arbitraryRecord, isPossible, poolOf } from './arbitrary-plan.ts';

const listNames = collectionNames.filter((name): name is ListName => !isSingle(name));

/** Changes that fit a plan as it is: a new record, other values in some fields of one, or a deletion. */
export function drawChanges(draw: fc.GeneratorValue, plan: Plan, newId: () => Id): Change[] {
  const kind = draw(
    fc.constantFrom<('insert' | 'update' | 'delete')[]>,
    'insert',
    'update',
    'update',
    'delete',
  );
  if (kind === 'insert') return [drawInsert(draw, plan, newId)];
  if (kind === 'update') return drawUpdate(draw, plan);
  return drawDeletion(draw, plan);
}

function drawInsert(draw: fc.GeneratorValue, plan: Plan, newId: () => Id): Change {
  const pool = poolOf(plan);
  const collection = draw(
    oneOf<ListName>,
    listNames.filter((name) => isPossible(name, pool)),
  );
  const id = newId();
  // The record was drawn for this very collection.
  return { op: 'insert', collection, id, after: draw(arbitraryRecord, collection, id, pool) } as Change;
}

function drawUpdate(draw: fc.GeneratorValue, plan: Plan): Change[] {
  const collection = draw(
    oneOf<CollectionName>,
    collectionNames.filter((name) => idsOf(plan, name).length > 0),
  );
  const id = draw(oneOf<Id>, idsOf(plan, collection));
  const other = draw(arbitraryRecord, collection, id, poolOf(plan));
  // The ends of an edge belong together, so an edge changes as a whole.
  const fields = collection === 'relationships' ? fieldsOf(collection) : draw(someOf, fieldsOf(collection));
  const values = Object.fromEntries(Object.entries(other).filter(([field]) => fields.includes(field)));
  const change = updateOf(plan, collection, id, values as Partial<RecordOf<CollectionName>>);
  return change === null ? [] : [change];
}

function drawDeletion(draw: fc.GeneratorValue, plan: Plan): Change[] {
  const candidates = listNames.flatMap((name) =>
    idsOf(plan, name)
      .filter((id) => id !== plan.plan.ownerId)
      .map((id) => ({ name, id })),
  );
  if (candidates.length === 0) return [];
  const { name, id } = draw(oneOf<{ name: ListName; id: Id }>, candidates);
  return deletionOf(plan, name, id);
}

const idsOf = (plan: Plan, name: CollectionName): Id[] => Object.keys(recordsOf(plan, name));
const fieldsOf = (name: CollectionName): string[] =>
  Object.keys(collections[name].schema.shape).filter((field) => field !== 'id');
const oneOf = <T>(values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const someOf = (values: string[]): fc.Arbitrary<string[]> =>
  fc.subarray(values, { minLength: 1, maxLength: 3 });
