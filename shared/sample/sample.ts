import type { ListName, RecordOf } from '../model/collections.ts';
import { newRecord } from '../model/editing.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';

/** A plan while it is built from tables whose rows name each other by a key instead of an id. */
export type Sample = {
  plan: Plan;
  today: CalendarDate;
  newId: IdSource;
  /** The ids given so far, by collection and key. */
  ids: Map<string, Id>;
};

/** Adds a record under a key by which later rows can name it. */
export function addRecord<C extends ListName>(
  sample: Sample,
  collection: C,
  key: string,
  values: Partial<RecordOf<C>>,
): void {
  const id = sample.newId();
  // The partial record of C stays one when an id is set on it; the compiler cannot see that through C.
  const record = newRecord(collection, { ...values, id } as { id: Id } & Partial<RecordOf<C>>);
  // A new list each time: what was read of the old one stays true of it.
  sample.plan = { ...sample.plan, [collection]: { ...sample.plan[collection], [id]: record } };
  sample.ids.set(`${collection}/${key}`, id);
}

/** The id of the record that was added under this key. Throws for a key that no row has. */
export function idOf(sample: Sample, collection: ListName, key: string): Id {
  const id = sample.ids.get(`${collection}/${key}`);
  if (id === undefined) throw new Error(`The sample plan names unknown ${collection} "${key}"`);
  return id;
}

/** The same for a row that may name nobody. */
export function optionalIdOf(sample: Sample, collection: ListName, key: string | null): Id | null {
  return key === null ? null : idOf(sample, collection, key);
}

/** The same for several. */
export function idsOf(sample: Sample, collection: ListName, keys: readonly string[]): Id[] {
  return keys.map((key) => idOf(sample, collection, key));
}

/** The day `days` after the plan's today; before it when negative. */
export function daysFromToday(sample: Sample, days: number): CalendarDate {
  const day = new Date(`${sample.today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The day so many days ago, or null where there was none. */
export function daysAgo(sample: Sample, days: number | null): CalendarDate | null {
  return days === null ? null : daysFromToday(sample, -days);
}

/** The first day of the month that lies `months` after the one of the given day. */
export function firstOfMonth(day: CalendarDate, months: number): CalendarDate {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
