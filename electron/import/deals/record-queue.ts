import type { Id } from '../../../shared/model/field.ts';
import { externalIdKey } from '../people/keys.ts';

/**
 * The records that rows can be about, each by one row only: by the id they have elsewhere, or, for files
 * without ids, by what they are called. Of several that are called the same the oldest goes to the first row.
 */
export class RecordQueue<R extends { id: Id; externalId: string }> {
  readonly #byId = new Map<string, R>();
  readonly #waiting = new Map<string, R[]>();

  constructor(records: readonly R[], keyOf: (record: R) => string) {
    for (const record of records) {
      if (record.externalId !== '') {
        this.#byId.set(externalIdKey(record.externalId), record);
        continue;
      }
      const key = keyOf(record);
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), record]);
    }
  }

  withId(externalId: string): R | undefined {
    return this.#byId.get(externalIdKey(externalId));
  }

  /** The record of a row, which no other row gets. */
  take(externalId: string, key: string): R | undefined {
    return (externalId === '' ? undefined : this.withId(externalId)) ?? this.#waiting.get(key)?.shift();
  }
}
