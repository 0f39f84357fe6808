import type { Audience } from '../../model/audience.ts';
import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';

/** The id of the box of those who stand in no unit, that of no record; every other box has the id of its unit. */
export const withoutUnit: Id = '00000000-0000-7000-8000-000000000000';

/** A unit that is drawn as one box, or those without a unit, and who is in it. */
export type FoldedBox = {
  id: Id;
  name: string;
  /** The unit that the box itself stands in. */
  parentId: Id | null;
  /** Oldest first. */
  memberIds: readonly Id[];
};

/** A unit and those around it, from the inside out; ends where they turn in a ring. Nobody's unit is the box of such people. */
export function unitsAround(plan: Plan, unitId: Id | null): Id[] {
  const found: Id[] = [];
  for (let at = unitId; at !== null && !found.includes(at); at = plan.businessUnits[at]?.parentId ?? null)
    if (plan.businessUnits[at] !== undefined) found.push(at);
  return found.length === 0 ? [withoutUnit] : found;
}

/** What a box is called. */
export function boxName(plan: Plan, id: Id): string {
  return id === withoutUnit ? 'Without a unit' : (plan.businessUnits[id]?.name ?? '');
}

/** The people of a list by the unit they are in directly. */
function byUnit(plan: Plan, personIds: Iterable<Id>): Map<Id | null, Id[]> {
  const groups = new Map<Id | null, Id[]>();
  for (const id of personIds) {
    const unitId = plan.people[id]?.unitId ?? null;
    const group = groups.get(unitId);
    if (group === undefined) groups.set(unitId, [id]);
    else group.push(id);
  }
  return groups;
}

/** Who is on a map: for us those with a stakeholder record, for customers everybody. */
function onMap(plan: Plan, audience: Audience): Iterable<Id> {
  if (audience === 'customer') return Object.keys(plan.people);
  const ids = new Set(listOf(plan, 'stakeholders').map(({ personId }) => personId));
  return [...ids].filter((id) => plan.people[id] !== undefined);
}

/**
 * What can be folded: units with at least two people of the map in them or in units inside them, and, where there is
 * such a unit, two or more people without one.
 */
export function foldableUnits(plan: Plan, audience: Audience = 'internal'): Set<Id> {
  const counts = new Map<Id, number>();
  for (const [unitId, ids] of byUnit(plan, onMap(plan, audience)))
    for (const id of unitsAround(plan, unitId)) counts.set(id, (counts.get(id) ?? 0) + ids.length);
  const foldable = new Set([...counts].flatMap(([id, count]) => (count > 1 ? [id] : [])));
  if (foldable.size === 1) foldable.delete(withoutUnit);
  return foldable;
}

/** The box in which somebody of a unit is drawn, the outermost that is folded; null where none around them is. */
export function boxAround(plan: Plan, unitId: Id | null, folded: ReadonlySet<Id>): Id | null {
  return unitsAround(plan, unitId).findLast((id) => folded.has(id)) ?? null;
}

/**
 * The boxes there are for these people with some units folded, each with at least two of them; a box inside another
 * is part of that.
 */
export function foldedBoxes(plan: Plan, personIds: Iterable<Id>, folded: ReadonlySet<Id>): FoldedBox[] {
  if (folded.size === 0) return [];
  const members = new Map<Id, Id[]>();
  for (const [unitId, ids] of byUnit(plan, personIds)) {
    const box = boxAround(plan, unitId, folded);
    if (box !== null) members.set(box, [...(members.get(box) ?? []), ...ids]);
  }
  return [...members].flatMap(([id, memberIds]) => {
    if (memberIds.length < 2) return [];
    const parentId = plan.businessUnits[id]?.parentId ?? null;
    return [{ id, name: boxName(plan, id), parentId, memberIds: memberIds.sort() }];
  });
}
