import { inverseOf } from '../shared/model/change.ts';
import {
  type CollectionName,
  collectionNames,
  isSingle,
  type RecordOf,
} from '../shared/model/collections.ts';
import { emptyPlan } from '../shared/model/editing.ts';
import { AppError } from '../shared/model/errors.ts';
import type { Id } from '../shared/model/field.ts';
import type { AnyRecord, Plan } from '../shared/model/plan.ts';
import { editsAfter } from './history.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';
import { inSnapshot } from './transaction.ts';

type Records = Map<CollectionName, Map<Id, AnyRecord>>;

/**
 * The plan as it stood at an instant: what is stored, with all that was done since taken back. Also for a plan
 * that has been deleted since. Throws NOT_FOUND when there was no such plan then.
 */
export function planAsOf(store: Store, planId: Id, at: Date): Plan {
  return withAppErrors(() =>
    inSnapshot(store.database, () => {
      const records: Records = new Map();
      for (const name of collectionNames)
        records.set(
          name,
          new Map(
            store
              .tables(name)
              .readAll(planId)
              .map((record) => [record.id, record]),
          ),
        );
      for (const { set } of editsAfter(store, planId, at))
        for (const change of inverseOf(set).changes) {
          const collection = records.get(change.collection);
          const current = collection?.get(change.id);
          if (change.op === 'insert') collection?.set(change.id, change.after);
          else if (change.op === 'delete') collection?.delete(change.id);
          else if (current !== undefined)
            collection?.set(change.id, { ...current, ...change.after, id: change.id });
        }
      return planFrom(records);
    }),
  );
}

function planFrom(records: Records): Plan {
  const [frame] = records.get('plan')?.values() ?? [];
  const [account] = records.get('account')?.values() ?? [];
  if (frame === undefined || account === undefined)
    throw new AppError('NOT_FOUND', 'There was no such plan at that time');
  // Both come from their own collection.
  const plan = emptyPlan(frame as unknown as RecordOf<'plan'>, account as unknown as RecordOf<'account'>);
  for (const [name, list] of records)
    if (!isSingle(name)) {
      const sorted = [...list.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      Object.assign(plan[name], Object.fromEntries(sorted.map((record) => [record.id, record])));
    }
  return plan;
}
