import { z } from 'zod';
import { collectionNames } from '../shared/model/collections.ts';
import { Id } from '../shared/model/field.ts';
import { prepared } from './prepared.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';

const change = z.object({ collection: z.enum(collectionNames), id: Id });

/** An edit that stands, with the records it touched. */
export type TouchingEdit = {
  /** ISO instant, UTC. */
  at: string;
  actor: string;
  label: string;
  recordIds: Id[];
};

/**
 * The edits of a plan that stand today, made after one instant and up to another, oldest first; what was
 * undone since is left out. The most recent `limit` of them.
 */
export function editsBetween(
  store: Store,
  planId: Id,
  period: { after: Date; until: Date; limit: number },
): TouchingEdit[] {
  const sql = `SELECT at, actor, label, changes FROM history
    WHERE plan_id = ? AND kind = 'edit' AND is_undone = 0 AND at > ? AND at <= ?
    ORDER BY revision DESC LIMIT ?`;
  const rows = withAppErrors(() =>
    prepared(store.database, sql).all(
      planId,
      period.after.toISOString(),
      period.until.toISOString(),
      period.limit,
    ),
  );
  // The statement selects exactly these columns.
  const edits = rows as { at: string; actor: string; label: string; changes: string }[];
  return edits.reverse().map(({ changes, ...edit }) => {
    const touched = z.array(change).parse(JSON.parse(changes));
    return { ...edit, recordIds: [...new Set(touched.map(({ id }) => id))] };
  });
}
