import { versionsByDate } from '../shared/method/versions/version-list.ts';
import { applyChanges } from '../shared/model/applying.ts';
import type { Change } from '../shared/model/change.ts';
import { insertOf } from '../shared/model/editing.ts';
import { AppError } from '../shared/model/errors.ts';
import type { Id } from '../shared/model/field.ts';
import type { Plan } from '../shared/model/plan.ts';
import type { PlanSnapshot } from '../shared/model/records/governance.ts';
import { type PlanVersion, planFromJson } from '../shared/model/stored-plan.ts';
import { applyChangeSet } from './change-sets.ts';
import type { Acknowledgement, EditContext } from './history.ts';
import { loadPlan } from './plans.ts';
import { prepared } from './prepared.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';

/** A version to freeze, and what is done to the plan in the same step, after it was frozen. */
export type Freezing = {
  planId: Id;
  snapshot: Pick<PlanSnapshot, 'id' | 'title' | 'date' | 'reason' | 'reviewId'>;
  /** What the history calls the step. */
  label: string;
  changes: readonly Change[];
};

/**
 * Freezes a plan as it stands: adds the record of the version, as an ordinary edit that can be undone, and
 * keeps all the plan holds beside it. Throws as `applyChangeSet` does.
 */
export function freezePlan(
  store: Store,
  { planId, snapshot, label, changes }: Freezing,
  context: EditContext,
): Acknowledgement {
  const added = insertOf('snapshots', snapshot);
  const frozen = applyChanges(loadPlan(store, planId).plan, [added]);
  return applyChangeSet(store, { planId, label, changes: [added, ...changes] }, context, () =>
    keepVersions(store, planId, [{ id: snapshot.id, plan: frozen }]),
  );
}

/**
 * Keeps the contents of versions; for the `alongside` of a change set that adds their records. One that is
 * kept already stays as it is: a version never changes.
 */
export function keepVersions(store: Store, planId: Id, versions: readonly PlanVersion[]): void {
  const sql = 'INSERT INTO plan_version (plan_id, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
  for (const { id, plan } of versions) prepared(store.database, sql).run(planId, id, JSON.stringify(plan));
}

/** What a plan held when this version was frozen. Throws NOT_FOUND when that is not in this store. */
export function versionOf(store: Store, planId: Id, snapshotId: Id): Plan {
  const content = withAppErrors(() =>
    prepared(store.database, 'SELECT content FROM plan_version WHERE plan_id = ? AND id = ?')
      .pluck()
      .get(planId, snapshotId),
  );
  if (typeof content !== 'string')
    throw new AppError('NOT_FOUND', 'What the plan held at this version is not kept here');
  return planFromJson(content);
}

/** The versions of a plan of which the content is kept here, oldest first; also of those it has no record of. */
export function keptVersionIds(store: Store, planId: Id): Id[] {
  const kept = withAppErrors(() =>
    prepared(store.database, 'SELECT id FROM plan_version WHERE plan_id = ? ORDER BY id').pluck().all(planId),
  );
  return kept.filter((id): id is Id => typeof id === 'string');
}

/** The contents of every version that the plan has a record of and that is kept here, oldest first. */
export function versionsOf(store: Store, plan: Plan): PlanVersion[] {
  return keptVersionIds(store, plan.plan.id)
    .filter((id) => plan.snapshots[id] !== undefined)
    .map((id) => ({ id, plan: versionOf(store, plan.plan.id, id) }));
}

/** What the plan held when it was frozen last, or null when it never was, or that is not kept here. */
export function lastVersionOf(store: Store, plan: Plan): Plan | null {
  const kept = prepared(store.database, 'SELECT 1 FROM plan_version WHERE plan_id = ? AND id = ?');
  const last = versionsByDate(plan).findLast(({ id }) => kept.get(plan.plan.id, id) !== undefined);
  return last === undefined ? null : versionOf(store, plan.plan.id, last.id);
}

/** What is wrong with the kept contents of versions, a sentence for each; for the check of the whole store. */
export function versionProblems(store: Store): string[] {
  const sql = 'SELECT plan_id AS planId, id, content FROM plan_version ORDER BY plan_id, id';
  // The statement selects these columns and no others.
  const rows = prepared(store.database, sql).all() as { planId: Id; id: Id; content: string }[];
  return rows.flatMap(({ planId, id, content }) => {
    const problem = problemOf(planId, content);
    return problem === null ? [] : [`version ${id}: ${problem}`];
  });
}

function problemOf(planId: Id, content: string): string | null {
  try {
    return planFromJson(content).plan.id === planId ? null : 'it is a version of another plan';
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}
