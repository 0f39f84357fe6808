import { type Alignment, aligned } from '../../../../shared/map/align.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { perceptionChangesOf } from '../../../../shared/method/perception-history.ts';
import { stakeholderOf } from '../../../../shared/method/stakeholders.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../shared/model/record.ts';
import type { Person } from '../../../../shared/model/records/organization.ts';
import type { PoliticalStatus, Stance } from '../../../../shared/model/records/stakeholder.ts';
import { isSameText } from '../../../../shared/text/fold.ts';
import { type NamedChange, placement } from '../map-changes.ts';

const count = (ids: readonly Id[]): string => `${ids.length} people`;

/** Sets the stance of many, with a note in the history of each whose stance is new. */
export function stanceOfMany(
  plan: Plan,
  personIds: readonly Id[],
  stance: Stance,
  today: CalendarDate,
  newId: IdSource,
): NamedChange {
  const changes = personIds.flatMap((id) => perceptionChangesOf(plan, id, { stance }, today, newId));
  return { label: `Change stance of ${count(personIds)}`, changes };
}

export function statusOfMany(
  plan: Plan,
  personIds: readonly Id[],
  politicalStatus: PoliticalStatus,
): NamedChange {
  const changes = personIds.map((id) => {
    const known = stakeholderOf(plan, id);
    return known === null ? null : updateOf(plan, 'stakeholders', known.id, { politicalStatus });
  });
  return { label: `Change political status of ${count(personIds)}`, changes };
}

export function levelOfMany(plan: Plan, personIds: readonly Id[], level: Person['level']): NamedChange {
  const changes = personIds.map((id) => updateOf(plan, 'people', id, { level }));
  return { label: `Change level of ${count(personIds)}`, changes };
}

/** Puts many into a unit by its name, which is made where it is new; an empty name takes them out of theirs. */
export function unitOfMany(plan: Plan, personIds: readonly Id[], name: string, newId: IdSource): NamedChange {
  const known = Object.values(plan.businessUnits).find((unit) => isSameText(unit.name, name));
  const made = known === undefined && name !== '' ? insertOf('businessUnits', { id: newId(), name }) : null;
  const unitId = name === '' ? null : (known?.id ?? made?.id ?? null);
  const changes = personIds.map((id) => updateOf(plan, 'people', id, { unitId }));
  return { label: `Change unit of ${count(personIds)}`, changes: [made, ...changes] };
}

/** Puts many in order; null when they stand so already. */
export function alignment(
  plan: Plan,
  scene: MapScene,
  personIds: readonly Id[],
  how: Alignment,
  newId: IdSource,
): NamedChange | null {
  const nodes = scene.nodes.filter((node) => personIds.includes(node.personId));
  const moves = aligned(nodes, how);
  // Who stays where they are is put there by hand as well, so that a later layout leaves the order whole.
  const kept = nodes
    .filter((node) => moves.every((move) => move.personId !== node.personId))
    .map(({ personId, x, y }) => ({ personId, at: { x: Math.round(x), y: Math.round(y) } }));
  if (moves.length === 0) return null;
  const picture = { lens: scene.lens, decisionCenterId: scene.decisionId };
  return { ...placement(plan, picture, [...moves, ...kept], newId), label: `Align ${count(personIds)}` };
}
