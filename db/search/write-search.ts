import type { Change } from '../../shared/model/change.ts';
import { type CollectionName, collectionNames } from '../../shared/model/collections.ts';
import type { Id } from '../../shared/model/field.ts';
import type { AnyRecord } from '../../shared/model/plan.ts';
import { fold } from '../../shared/text/fold.ts';
import { prepared } from '../prepared.ts';
import type { Store } from '../store.ts';
import { isSearched, touchesWords, wordsOf } from './search-words.ts';

/** Brings what a record is found by up to date with a change that was just written, in the same transaction. */
export function writeSearchEntry(store: Store, planId: Id, change: Change): void {
  const { collection, id } = change;
  if (!isSearched(collection)) return;
  if (change.op === 'delete') {
    prepared(store.database, 'DELETE FROM search_entry WHERE plan_id = ? AND record_id = ?').run(planId, id);
    return;
  }
  if (change.op === 'update' && !touchesWords(collection, Object.keys(change.after))) return;
  const record = change.op === 'insert' ? change.after : store.tables(collection).read(planId, id);
  if (record !== undefined) write(store, planId, collection, record);
}

function write(store: Store, planId: Id, collection: CollectionName, record: AnyRecord): void {
  const { title, text } = wordsOf(collection, record);
  prepared(
    store.database,
    `INSERT INTO search_entry (plan_id, collection, record_id, title, text) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, record_id) DO UPDATE SET title = excluded.title, text = excluded.text`,
  ).run(planId, collection, record.id, fold(title), fold(text));
}

/** The schema version that brought the search. */
export const searchSince = 7;

/** Makes every record findable where none is: a store from before there was a search. */
export function fillSearch(store: Store): void {
  const { database } = store;
  const isFilled = database.prepare('SELECT 1 FROM search_entry LIMIT 1').get() !== undefined;
  if (isFilled) return;
  const planIds = database.prepare<[], Id>('SELECT plan_id FROM plan ORDER BY plan_id').pluck().all();
  if (planIds.length === 0) return;
  const fill = database.transaction(() => {
    for (const planId of planIds)
      for (const collection of collectionNames.filter(isSearched))
        for (const record of store.tables(collection).readAll(planId))
          write(store, planId, collection, record);
  });
  fill.immediate();
}
