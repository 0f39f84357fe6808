import type { ListName, RecordOf } from './collections.ts';
import type { CalendarDate, Id } from './field.ts';
import { listOf, type Plan } from './plan.ts';

/**
 * The same reading, worked out once for each state of a plan however many ask: an edit makes a new plan and
 * leaves the old one as it was. What it gives is shared by all who ask, so nobody may change it.
 */
export function oncePerPlan<T>(read: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { value: T }>();
  return (plan) => {
    const before = known.get(plan);
    if (before !== undefined) return before.value;
    const value = read(plan);
    known.set(plan, { value });
    return value;
  };
}

/** The same for a reading that changes with the day; the last day asked for is kept. */
export function oncePerPlanAndDay<T>(
  read: (plan: Plan, day: CalendarDate) => T,
): (plan: Plan, day: CalendarDate) => T {
  const known = new WeakMap<Plan, { day: CalendarDate; value: T }>();
  return (plan, day) => {
    const before = known.get(plan);
    if (before?.day === day) return before.value;
    const value = read(plan, day);
    known.set(plan, { day, value });
    return value;
  };
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
