import type { Point } from '../../../shared/map/geometry.ts';
import { applyChanges } from '../../../shared/model/applying.ts';
import type { Change } from '../../../shared/model/change.ts';
import { deletionOf, insertOf, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { RelationshipKind } from '../../../shared/model/records/relationship.ts';
import type { MapPlacement } from '../../../shared/model/records/stakeholder.ts';
import { relationshipVerbs } from '../../../shared/text/labels.ts';

/** A change under the name that the history shows. */
export type NamedChange = { label: string; changes: readonly (Change | null)[] };

const nameOf = (plan: Plan, personId: Id): string => plan.people[personId]?.name ?? 'Somebody';

/** "Ana Ruiz", or "3 people". */
export function who(plan: Plan, personIds: readonly Id[]): string {
  const [only] = personIds;
  return personIds.length === 1 && only !== undefined ? nameOf(plan, only) : `${personIds.length} people`;
}

/** The picture a place by hand belongs to: a lens, and in the decision center the decision. */
export type PlacedIn = Pick<MapPlacement, 'lens' | 'decisionCenterId'>;

const isPlacedIn = (entry: MapPlacement, { lens, decisionCenterId }: PlacedIn): boolean =>
  entry.lens === lens && (decisionCenterId === null || entry.decisionCenterId === decisionCenterId);

/** Puts people where they were dropped, for this lens. */
export function placement(
  plan: Plan,
  picture: PlacedIn,
  moves: readonly { personId: Id; at: Point }[],
  newId: IdSource,
): NamedChange {
  const changes = moves.map(({ personId, at: dropped }) => {
    // Rounding gives a negative zero, which no record holds.
    const at = { x: dropped.x + 0, y: dropped.y + 0 };
    const known = listOf(plan, 'mapPlacements').find(
      (entry) => entry.personId === personId && isPlacedIn(entry, picture),
    );
    return known === undefined
      ? insertOf('mapPlacements', { id: newId(), personId, ...picture, ...at })
      : updateOf(plan, 'mapPlacements', known.id, at);
  });
  const ids = moves.map((move) => move.personId);
  return { label: `Move ${who(plan, ids)}`, changes };
}

/** Gives people back to the layout, in this lens. */
export function positionReset(plan: Plan, picture: PlacedIn, personIds: readonly Id[]): NamedChange {
  const placed = listOf(plan, 'mapPlacements').filter(
    (entry) => isPlacedIn(entry, picture) && personIds.includes(entry.personId),
  );
  const changes = placed.map(
    (entry): Change => ({ op: 'delete', collection: 'mapPlacements', id: entry.id, before: entry }),
  );
  return { label: `Reset the position of ${who(plan, personIds)}`, changes };
}

/** Deletes people and whatever makes no sense without them. */
export function peopleDeletion(plan: Plan, personIds: readonly Id[]): NamedChange {
  let rest = plan;
  const changes: Change[] = [];
  for (const id of personIds) {
    // Each deletion is worked out on what the one before left, so that a line between two goes only once.
    const next = deletionOf(rest, 'people', id);
    rest = applyChanges(rest, next);
    changes.push(...next);
  }
  return { label: `Delete ${who(plan, personIds)}`, changes };
}

/** What a line between two people says: "Ana Ruiz reports to Jon Berg". */
export function tieInWords(plan: Plan, tieId: Id): string {
  const tie = plan.relationships[tieId];
  if (tie === undefined) return '';
  const rival = tie.competitorId === null ? undefined : plan.competitors[tie.competitorId]?.name;
  const other = rival ?? (tie.toPersonId === null ? '' : nameOf(plan, tie.toPersonId));
  return `${nameOf(plan, tie.fromPersonId)} ${relationshipVerbs[tie.kind]} ${other}`;
}

export function tieDeletion(plan: Plan, tieId: Id): NamedChange {
  return { label: `Delete: ${tieInWords(plan, tieId)}`, changes: deletionOf(plan, 'relationships', tieId) };
}

export type Connection = { from: Id; to: Id; kind: Exclude<RelationshipKind, 'competitorTie'> };

/**
 * Connects two people. A new manager takes the place of the one before. Gives a sentence instead where the
 * line is there already or would close a circle of managers.
 */
export function connection(
  plan: Plan,
  { from, to, kind }: Connection,
  newId: IdSource,
): NamedChange | string {
  const words = `${nameOf(plan, from)} ${relationshipVerbs[kind]} ${nameOf(plan, to)}`;
  const ties = listOf(plan, 'relationships');
  const hasDirection = kind !== 'conflict' && kind !== 'informal';
  const isKnown = ties.some(
    (tie) =>
      tie.kind === kind &&
      ((tie.fromPersonId === from && tie.toPersonId === to) ||
        (!hasDirection && tie.fromPersonId === to && tie.toPersonId === from)),
  );
  if (isKnown) return `It is on the map already: ${words}.`;
  if (kind === 'reportsTo' && isAbove(plan, from, to))
    return `${nameOf(plan, to)} already reports to ${nameOf(plan, from)}, directly or through others.`;
  const current =
    kind === 'reportsTo' ? ties.find((tie) => tie.kind === kind && tie.fromPersonId === from) : undefined;
  const change =
    current === undefined
      ? insertOf('relationships', { id: newId(), kind, fromPersonId: from, toPersonId: to })
      : updateOf(plan, 'relationships', current.id, { toPersonId: to });
  return { label: words, changes: [change] };
}

/** Whether `person` is `other` or one of the managers above. */
function isAbove(plan: Plan, person: Id, other: Id): boolean {
  const seen = new Set<Id>();
  for (let at: Id | null = other; at !== null && !seen.has(at); ) {
    if (at === person) return true;
    seen.add(at);
    const below: Id = at;
    const line = listOf(plan, 'relationships').find(
      (tie) => tie.kind === 'reportsTo' && tie.fromPersonId === below,
    );
    at = line?.toPersonId ?? null;
  }
  return false;
}
