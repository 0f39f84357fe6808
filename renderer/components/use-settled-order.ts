import { useMemo, useState } from 'react';

/** What is still there in the order it had, then what is new; the same list when nothing came or went. */
export function settledOrder(before: readonly string[], now: readonly string[]): readonly string[] {
  const isStill = new Set(now);
  const isKnown = new Set(before);
  const added = now.filter((id) => !isKnown.has(id));
  const kept = before.filter((id) => isStill.has(id));
  return added.length === 0 && kept.length === before.length ? before : [...kept, ...added];
}

/**
 * Records in the order they had when the view opened: a row that is edited must not jump away from under
 * the cursor because its score has changed. New records come last; the next visit sorts anew.
 */
export function useSettledOrder<R extends { id: string }>(records: readonly R[]): R[] {
  const ids = useMemo(() => records.map((record) => record.id), [records]);
  const [order, setOrder] = useState<readonly string[]>(ids);
  const settled = useMemo(() => settledOrder(order, ids), [order, ids]);
  if (settled !== order) setOrder(settled);
  return useMemo(() => {
    const byId = new Map(records.map((record) => [record.id, record]));
    return settled.flatMap((id) => byId.get(id) ?? []);
  }, [records, settled]);
}
