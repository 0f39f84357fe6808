import { setImmediate } from 'node:timers/promises';
import { loadPlan, type PlanEntry } from '../../db/plans.ts';
import type { Store } from '../../db/store.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { CalendarDate, Id } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { StoreSession } from '../store-session.ts';

/** What was read of a plan, and of which state of it. */
type Reading<T> = { readonly state: string; readonly value: T };

/**
 * Reads plans, each once per state and day. A restore may bring back a revision with other content, so the
 * instant of the last change is part of what tells states apart. Gives null for a plan deleted since it was listed.
 */
export function planReadings<T>(
  session: StoreSession,
  read: (plan: Plan, day: CalendarDate) => T,
): (entry: PlanEntry, day: CalendarDate) => Promise<T | null> {
  const known = new Map<Id, Reading<T>>();
  return async ({ planId, revision, lastChange }, day) => {
    const state = `${revision} ${lastChange} ${day}`;
    const before = known.get(planId);
    if (before?.state === state) return before.value;
    // Asked for anew each time: a restore may have put another store in place meanwhile.
    const plan = planOrNull(await session.store(), planId);
    if (plan === null) return null;
    const value = read(plan, day);
    known.set(planId, { state, value });
    // An edit must not wait for 200 plans to be read.
    await setImmediate();
    return value;
  };
}

function planOrNull(store: Store, planId: Id): Plan | null {
  try {
    return loadPlan(store, planId).plan;
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
