import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { applyChangeSet } from '../../db/change-sets.ts';
import type { EditContext } from '../../db/history.ts';
import { keepVersions } from '../../db/plan-versions.ts';
import { listPlans, loadPlan } from '../../db/plans.ts';
import type { Store } from '../../db/store.ts';
import { copyOfPlan } from '../../shared/model/copy.ts';
import { insertionOf } from '../../shared/model/editing.ts';
import type { Id } from '../../shared/model/field.ts';
import type { IdSource } from '../../shared/model/record.ts';
import { type PlanFileContent, readPlanFile } from './read-plan-file.ts';

/** Where the plan of a file is now. */
export type OpenedPlanFile = {
  planId: Id;
  name: string;
  /** The store held another state of this plan, so this one came in under a new name. */
  isCopy: boolean;
  /** The store held exactly this plan; nothing was changed. */
  isUnchanged: boolean;
};

/**
 * Brings the plan of a file into the store. One that is there already is left alone when it is the same, and
 * comes in as a copy when it is not: nobody's work is overwritten. Throws as `readPlanFile` does.
 */
export async function openPlanFile(
  store: Store,
  file: string,
  newId: IdSource,
  context: EditContext,
): Promise<OpenedPlanFile> {
  const { plan, versions } = await readPlanFile(file);
  const planId = plan.plan.id;
  const plans = listPlans(store);
  if (!plans.some((entry) => entry.planId === planId)) {
    insert(store, { plan, versions }, file, context);
    return { planId, name: plan.plan.name, isCopy: false, isUnchanged: false };
  }
  if (isDeepStrictEqual(loadPlan(store, planId).plan, plan))
    return { planId, name: plan.plan.name, isCopy: false, isUnchanged: true };
  const name = copyName(plan.plan.name, new Set(plans.map((entry) => entry.name)));
  const ids = new Map<Id, Id>();
  const copy = copyOfPlan(plan, name, newId, ids);
  const copies = versions.map((version) => ({
    id: ids.get(version.id) ?? version.id,
    plan: copyOfPlan(version.plan, version.plan.plan.name, newId, ids),
  }));
  insert(store, { plan: copy, versions: copies }, file, context);
  return { planId: copy.plan.id, name, isCopy: true, isUnchanged: false };
}

function insert(store: Store, { plan, versions }: PlanFileContent, file: string, context: EditContext): void {
  const planId = plan.plan.id;
  const label = `Open ${path.basename(file)}`.slice(0, 300);
  applyChangeSet(store, { planId, label, changes: insertionOf(plan) }, context, () =>
    keepVersions(store, planId, versions),
  );
}

/** "Northwind (copy)", or "Northwind (copy 2)" when that is taken; within the longest name a plan may have. */
function copyName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? ' (copy)' : ` (copy ${count})`;
    const candidate = `${name.slice(0, 300 - suffix.length).trimEnd()}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}
