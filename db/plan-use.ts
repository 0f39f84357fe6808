import type { Id } from '../shared/model/field.ts';
import { prepared } from './prepared.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';

/** How much a plan was worked on: on how many days (UTC), and in how many edits. */
export type PlanUse = { days: number; edits: number };

/** The use of every plan since an instant, by its id; a plan nobody touched is not in it. */
export function planUse(store: Store, since: Date): ReadonlyMap<Id, PlanUse> {
  const sql = `SELECT plan_id AS planId, count(DISTINCT substr(at, 1, 10)) AS days, count(*) AS edits
    FROM history WHERE at >= ? AND kind = 'edit' GROUP BY plan_id`;
  const rows = withAppErrors(() => prepared(store.database, sql).all(since.toISOString()));
  // The statement selects exactly these columns.
  const uses = rows as (PlanUse & { planId: Id })[];
  return new Map(uses.map(({ planId, days, edits }) => [planId, { days, edits }]));
}
