import { setImmediate } from 'node:timers/promises';
import { isOnMap, mapPart, type PastEdit, type PlanPast } from '../shared/map/time/plan-past.ts';
import type { CalendarDate, Id } from '../shared/model/field.ts';
import { listOf } from '../shared/model/plan.ts';
import type { PlanVersion } from '../shared/model/stored-plan.ts';
import { changesOf, writtenSteps } from './history.ts';
import { keptVersionIds, versionOf } from './plan-versions.ts';
import { loadPlan } from './plans.ts';
import type { Store } from './store.ts';
import { inSnapshot } from './transaction.ts';

/** So many steps are read in one go; a longer history lets others work in between. */
const stepsAtOnce = 50;

/**
 * What is kept of a plan's past, as far as the map is drawn from it: its versions, and its history without undone
 * detours being left out. `dayOf` says on which day of the user's calendar an instant falls. Throws NOT_FOUND for
 * an unknown plan, FILE_DAMAGED for a version that cannot be read.
 */
export async function planPast(
  store: Store,
  planId: Id,
  dayOf: (instant: Date) => CalendarDate,
): Promise<PlanPast> {
  const { plan, steps, kept } = inSnapshot(store.database, () => ({
    plan: loadPlan(store, planId).plan,
    steps: writtenSteps(store, planId),
    kept: new Set(keptVersionIds(store, planId)),
  }));
  const first = steps.at(-1);
  const edits: PastEdit[] = [];
  for (const [index, step] of steps.slice(0, -1).entries()) {
    if (index % stepsAtOnce === stepsAtOnce - 1) await setImmediate();
    const changes = changesOf(step, isOnMap);
    if (changes.length > 0) edits.push({ day: dayOf(new Date(step.at)), changes });
  }
  const versions: PlanVersion[] = [];
  for (const { id } of listOf(plan, 'snapshots').filter((snapshot) => kept.has(snapshot.id))) {
    versions.push({ id, plan: mapPart(versionOf(store, planId, id)) });
    await setImmediate();
  }
  // A stored plan has at least the step that made it.
  const began = dayOf(new Date(first?.at ?? 0));
  return { versions, began, latest: mapPart(plan), edits };
}
