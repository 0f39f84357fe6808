import {
  collectionNames,
  collections,
  isSingle,
  type ListName,
  type RecordOf,
} from '../shared/model/collections.ts';
import { AppError } from '../shared/model/errors.ts';
import type { CalendarDate, Id } from '../shared/model/field.ts';
import type { AnyRecord, Plan } from '../shared/model/plan.ts';
import { type Acknowledgement, acknowledgementOf } from './history.ts';
import { prepared } from './prepared.ts';
import { quoted } from './record-columns.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';
import { inSnapshot } from './transaction.ts';

/** One plan in the portfolio. */
export type PlanEntry = {
  planId: Id;
  name: string;
  accountName: string;
  ownerName: string;
  status: RecordOf<'plan'>['status'];
  startDate: CalendarDate;
  horizonMonths: number;
  revision: number;
  /** ISO instant, UTC. */
  lastChange: string;
  /** The earliest planned review. */
  nextReview: CalendarDate | null;
  /** The latest review that was held. */
  lastReview: CalendarDate | null;
};

/** A plan as stored, and where its history stands. */
export interface LoadedPlan extends Acknowledgement {
  plan: Plan;
}

const selectEntries = `
  SELECT plan.plan_id AS planId, plan.name, account.name AS accountName, owner.name AS ownerName,
    plan.status, plan.start_date AS startDate, plan.horizon_months AS horizonMonths,
    newest.revision, newest.at AS lastChange,
    (SELECT min(date) FROM plan_review AS review
     WHERE review.plan_id = plan.plan_id AND review.status = 'planned') AS nextReview,
    (SELECT max(date) FROM plan_review AS review
     WHERE review.plan_id = plan.plan_id AND review.status = 'held') AS lastReview
  FROM plan
  JOIN account ON account.plan_id = plan.plan_id
  JOIN team_member AS owner ON owner.plan_id = plan.plan_id AND owner.id = plan.owner_id
  JOIN history AS newest ON newest.plan_id = plan.plan_id
    AND newest.revision = (SELECT max(revision) FROM history WHERE history.plan_id = plan.plan_id)
  ORDER BY newest.at DESC, newest.sequence DESC`;

/** All plans, last changed first. */
export function listPlans(store: Store): PlanEntry[] {
  // The statement selects exactly an entry's columns, and the tables' checks are those of the schemas.
  return withAppErrors(() => prepared(store.database, selectEntries).all()) as PlanEntry[];
}

/** A whole plan with its revision and what Undo and Redo would do. Throws NOT_FOUND for an unknown id. */
export function loadPlan(store: Store, planId: Id): LoadedPlan {
  return withAppErrors(() =>
    inSnapshot(store.database, () => ({
      plan: readPlan(store, planId),
      ...acknowledgementOf(store, planId),
    })),
  );
}

/**
 * A plan of which only the frame, the account and the given lists were read, the other lists being empty:
 * for work on many plans at once. Throws NOT_FOUND for an unknown id.
 */
export function loadPlanPart(store: Store, planId: Id, lists: readonly ListName[]): Plan {
  return withAppErrors(() => inSnapshot(store.database, () => readPlan(store, planId, new Set(lists))));
}

/** The ids of all plans, oldest first. */
export function planIdsOf(store: Store): Id[] {
  return withAppErrors(() =>
    store.database.prepare<[], Id>('SELECT plan_id FROM plan ORDER BY plan_id').pluck().all(),
  );
}

function readPlan(store: Store, planId: Id, lists?: ReadonlySet<string>): Plan {
  const plan: Record<string, AnyRecord | Record<Id, AnyRecord>> = {};
  const filled = filledCollections(store, planId);
  for (const [index, name] of collectionNames.entries()) {
    const isWanted = isSingle(name) || lists === undefined || lists.has(name);
    const isRead = isWanted && filled[index] === 1;
    const records = isRead ? store.tables(name).readAll(planId) : [];
    if (!isSingle(name)) {
      plan[name] = byId(records);
      continue;
    }
    const [single] = records;
    if (single === undefined)
      throw new AppError('NOT_FOUND', 'This plan does not exist; it may have been deleted');
    plan[name] = single;
  }
  // Every collection that was read comes from its own table, whose rows were written from its schema's records.
  return plan as unknown as Plan;
}

const selectFilled = `SELECT ${collectionNames
  .map((name) => `EXISTS (SELECT 1 FROM ${quoted(collections[name].table)} WHERE plan_id = :planId)`)
  .join(', ')}`;

/**
 * 1 for each collection that has records of the plan, in their order. Most plans leave most collections empty,
 * and this one statement costs a tenth of asking each table for its rows.
 */
function filledCollections(store: Store, planId: Id): readonly (0 | 1)[] {
  // EXISTS gives 0 or 1, and the statement has one for each collection.
  return prepared(store.database, selectFilled).raw().get({ planId }) as (0 | 1)[];
}

function byId(records: readonly AnyRecord[]): Record<Id, AnyRecord> {
  const result: Record<Id, AnyRecord> = {};
  for (const record of records) result[record.id] = record;
  return result;
}
