import type { ListName, RecordOf } from './collections.ts';
import type { CalendarDate, Id } from './field.ts';
import { listOf, type Plan } from './plan.ts';

type Key = string | number | null;

/** One result of a reading, the day or year it was asked for, and everything of the plan that it came from. */
type Remembered<T> = { key: Key; parts: ReadonlyMap<string | symbol, unknown>; value: T };

// The open plan, the one it is compared with, and one more in between.
const keptResults = 3;

/**
 * A plan that tells of every list and single record that is taken from it; where the plan is another later on, it
 * gives those of that one. A watched plan can be watched again: then all who watch are told.
 */
export function watched(plan: () => Plan, onRead: (name: string | symbol, part: unknown) => void): Plan {
  return new Proxy(plan(), {
    get(_, name) {
      const part: unknown = Reflect.get(plan(), name);
      onRead(name, part);
      return part;
    },
  });
}

/** Whether a plan still has what a reading looked at, as `watched` told it. */
export const isUnchanged = (plan: Plan, parts: ReadonlyMap<string | symbol, unknown>): boolean => {
  // Asked of the plan itself, so that whoever watches it learns what this result depends on.
  for (const [name, part] of parts) if (Reflect.get(plan, name) !== part) return false;
  return true;
};

/** Gives what is remembered for the parts of this plan that the reading looked at, else reads and remembers. */
function recall<T>(results: Remembered<T>[], plan: Plan, key: Key, read: (plan: Plan) => T): T {
  const index = results.findIndex((result) => result.key === key && isUnchanged(plan, result.parts));
  const known = results[index];
  if (known !== undefined) {
    results.splice(index, 1);
    results.unshift(known);
    return known.value;
  }
  const parts = new Map<string | symbol, unknown>();
  const watchedPlan = watched(
    () => plan,
    (name, part) => parts.set(name, part),
  );
  const value = read(watchedPlan);
  results.unshift({ key, parts, value });
  results.length = Math.min(results.length, keptResults);
  return value;
}

/**
 * The same reading, worked out once for each state of what it looks at, however many ask: an edit makes a new plan
 * and leaves the lists it does not touch as they were, so a reading of people outlives an edit of an action. What
 * it gives is shared by all who ask, so nobody may change it.
 */
export function oncePerPlan<T>(read: (plan: Plan) => T): (plan: Plan) => T {
  const results: Remembered<T>[] = [];
  return (plan) => recall(results, plan, null, read);
}

function oncePerPlanAnd<K extends string | number, T>(
  read: (plan: Plan, key: K) => T,
): (plan: Plan, key: K) => T {
  const results: Remembered<T>[] = [];
  return (plan, key) => recall(results, plan, key, (state) => read(state, key));
}

/** The same for a reading that changes with the day. */
export function oncePerPlanAndDay<T>(
  read: (plan: Plan, day: CalendarDate) => T,
): (plan: Plan, day: CalendarDate) => T {
  return oncePerPlanAnd(read);
}

/** The same for a reading of one year. */
export function oncePerPlanAndYear<T>(
  read: (plan: Plan, year: number) => T,
): (plan: Plan, year: number) => T {
  return oncePerPlanAnd(read);
}

/**
 * The records of a list by what they belong to, each group oldest first; for analyses that would otherwise go
 * through the whole list for every owner. Made once for each state of the list.
 */
export function groupsOf<C extends ListName>(
  name: C,
  ownerOf: (record: RecordOf<C>) => Id | null,
): (plan: Plan) => ReadonlyMap<Id, readonly RecordOf<C>[]> {
  const known = new WeakMap<Plan[C], Map<Id, RecordOf<C>[]>>();
  return (plan) => {
    const before = known.get(plan[name]);
    if (before !== undefined) return before;
    const groups = new Map<Id, RecordOf<C>[]>();
    for (const record of listOf(plan, name)) {
      const owner = ownerOf(record);
      if (owner === null) continue;
      const group = groups.get(owner);
      if (group === undefined) groups.set(owner, [record]);
      else group.push(record);
    }
    known.set(plan[name], groups);
    return groups;
  };
}
