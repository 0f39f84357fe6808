import { newRecord } from '../model/editing.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { RelationshipEdge } from '../model/records/relationship.ts';
import type { MapLens } from '../model/records/stakeholder.ts';
import { counted } from '../text/numbers.ts';

/** The other lenses show what each single person thinks or whom they know. */
export const foldingLenses: ReadonlySet<MapLens> = new Set(['organization', 'influence']);

/** A unit and those around it, from the inside out; ends where they turn in a ring. */
function unitsAround(plan: Plan, unitId: Id | null): Id[] {
  const found: Id[] = [];
  for (let at = unitId; at !== null && !found.includes(at); at = plan.businessUnits[at]?.parentId ?? null)
    if (plan.businessUnits[at] !== undefined) found.push(at);
  return found;
}

/** Units that can be folded: those with at least two people in them or in units inside them. */
export function foldableUnits(plan: Plan): Set<Id> {
  const counts = new Map<Id, number>();
  for (const { unitId } of listOf(plan, 'people'))
    for (const id of unitsAround(plan, unitId)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].flatMap(([id, count]) => (count > 1 ? [id] : [])));
}

/**
 * The plan as it is drawn with some units folded: each is one node under the unit's own id, named after it, in place of
 * its people, those of units inside it included. Ties that led to any of them lead to the node, each kind between the same two once, as strong as the
 * strongest; ties inside a folded unit are gone. For drawing, not for saving.
 */
export function withFoldedUnits(plan: Plan, folded: ReadonlySet<Id>): Plan {
  const standIns = new Map<Id, Id>();
  for (const { id, unitId } of listOf(plan, 'people'))
    for (const around of unitsAround(plan, unitId)) if (folded.has(around)) standIns.set(id, around);
  if (standIns.size === 0) return plan;
  const people = keptOf(plan.people, (person) => !standIns.has(person.id));
  const stakeholders = keptOf(plan.stakeholders, (entry) => !standIns.has(entry.personId));
  for (const unitId of new Set(standIns.values())) {
    const size = [...standIns.values()].filter((id) => id === unitId).length;
    const name = plan.businessUnits[unitId]?.name ?? '';
    people[unitId] = newRecord('people', {
      id: unitId,
      name,
      title: counted(size, 'person', 'people'),
      unitId: plan.businessUnits[unitId]?.parentId ?? null,
    });
    stakeholders[unitId] = newRecord('stakeholders', { id: unitId, personId: unitId });
  }
  return {
    ...plan,
    people,
    stakeholders,
    relationships: bundled(plan, standIns),
    mapPlacements: keptOf(plan.mapPlacements, (entry) => !standIns.has(entry.personId)),
  };
}

function keptOf<R>(records: Readonly<Record<Id, R>>, isKept: (record: R) => boolean): Record<Id, R> {
  return Object.fromEntries(Object.entries(records).filter(([, record]) => isKept(record)));
}

function bundled(plan: Plan, standIns: ReadonlyMap<Id, Id>): Record<Id, RelationshipEdge> {
  const bundles = new Map<string, RelationshipEdge>();
  for (const tie of listOf(plan, 'relationships')) {
    const fromPersonId = standIns.get(tie.fromPersonId) ?? tie.fromPersonId;
    const toPersonId = tie.toPersonId === null ? null : (standIns.get(tie.toPersonId) ?? tie.toPersonId);
    if (fromPersonId === toPersonId) continue;
    const key = [tie.kind, fromPersonId, toPersonId, tie.competitorId].join(' ');
    const before = bundles.get(key);
    const strength = Math.max(before?.strength ?? 0, tie.strength ?? 0);
    bundles.set(key, {
      ...(before ?? tie),
      fromPersonId,
      toPersonId,
      strength: strength === 0 ? null : strength,
    });
  }
  return Object.fromEntries([...bundles.values()].map((tie) => [tie.id, tie]));
}
