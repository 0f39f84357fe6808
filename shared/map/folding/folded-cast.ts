import { newRecord } from '../../model/editing.ts';
import type { Id } from '../../model/field.ts';
import type { BusinessUnit } from '../../model/records/organization.ts';
import type { RelationshipKind } from '../../model/records/relationship.ts';
import type { MapLens, Stance } from '../../model/records/stakeholder.ts';
import { listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import {
  type LensReading,
  type NodeMark,
  type PersonFacts,
  plainFacts,
  type Spot,
} from '../lens/lens-reading.ts';
import type { MapPerson, MapTie } from '../map-subject.ts';
import { asideLook, asideRadius, nodeShape } from '../node-shape.ts';
import { bundled } from './bundles.ts';
import type { FoldedBox } from './fold-units.ts';

/** Who and what a lens shows, before it is laid out. */
export type Cast = { people: readonly MapPerson[]; ties: readonly MapTie[]; reading: LensReading };

/** Somebody who stands in a box: enough to find them. */
export type FoldedPerson = {
  personId: Id;
  name: string;
  title: string;
  unitName: string;
  stance: Stance;
  isKeyPlayer: boolean;
  boxId: Id;
};

/** How a lens finds the place of a box from those of the people in it; given the areas there are, in order. */
export type AreaOfMany = (areas: readonly string[], order: readonly string[]) => string;

const asNothing = 'none';

/** The middle one of the areas that are known, lower of two; "not known" only where nobody's is. */
export const middleArea: AreaOfMany = (areas, order) => {
  const known = areas.filter((area) => area !== asNothing);
  const sorted = known.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return sorted[Math.floor(sorted.length / 2)] ?? asNothing;
};

type FoldOptions = {
  lens: MapLens;
  kinds: readonly RelationshipKind[];
  hiddenKinds: readonly RelationshipKind[];
  units: Readonly<Record<Id, BusinessUnit>>;
  areaOfMany: AreaOfMany;
};

/**
 * The cast with boxes in place of the people in them, each where the first of them was, and who is inside. Who has a
 * part in a decision is never folded away: the picture is of them.
 */
export function foldedCast(
  cast: Cast,
  boxes: readonly FoldedBox[],
  { lens, kinds, hiddenKinds, units, areaOfMany }: FoldOptions,
): Cast & { inside: readonly FoldedPerson[] } {
  if (boxes.length === 0) return { ...cast, inside: [] };
  const isSeated = ({ id }: MapPerson): boolean =>
    lens === 'decisionCenter' && cast.reading.facts.get(id)?.isAside !== true;
  const byId = new Map(cast.people.filter((entry) => !isSeated(entry)).map((entry) => [entry.id, entry]));
  const filled = boxes.flatMap((box) => {
    const members = box.memberIds.flatMap((id) => byId.get(id) ?? []);
    return members.length < 2 ? [] : [{ box, members }];
  });
  const boxOf = new Map(filled.flatMap(({ box, members }) => members.map(({ id }) => [id, box.id])));
  const radiusFor = (count: number): number =>
    lens === 'decisionCenter' ? asideBoxRadius : boxRadius(count);
  const standIns = new Map(
    filled.map(({ box, members }) => [
      box.id,
      standIn(box, members.length, units, radiusFor(members.length)),
    ]),
  );
  const isHidden = ({ kind }: MapTie): boolean => hiddenKinds.some((one) => one === kind);
  return {
    people: withBoxes(cast.people, boxOf, standIns),
    ties: [
      ...bundled(
        cast.ties.filter((tie) => !isHidden(tie)),
        boxOf,
        kinds,
      ),
      ...bundled(cast.ties.filter(isHidden), boxOf, hiddenKinds),
    ],
    reading: withReadings(cast.reading, filled, areaOfMany),
    inside: cast.people.flatMap((entry) => {
      const boxId = boxOf.get(entry.id);
      return boxId === undefined ? [] : [insideOf(entry, boxId)];
    }),
  };
}

type Filled = { box: FoldedBox; members: readonly MapPerson[] };

function withReadings(reading: LensReading, filled: readonly Filled[], areaOfMany: AreaOfMany): LensReading {
  const spots = new Map(reading.spots);
  const facts = new Map(reading.facts);
  for (const { box, members } of filled) {
    const spot = spotOf(members, reading, areaOfMany);
    if (spot !== null) spots.set(box.id, spot);
    facts.set(box.id, factsOf(members, reading));
  }
  return { ...reading, spots, facts };
}

function withBoxes(
  people: readonly MapPerson[],
  boxOf: ReadonlyMap<Id, Id>,
  standIns: ReadonlyMap<Id, MapPerson>,
): MapPerson[] {
  const entered = new Set<Id>();
  return people.flatMap((entry) => {
    const boxId = boxOf.get(entry.id);
    if (boxId === undefined) return [entry];
    if (entered.has(boxId)) return [];
    entered.add(boxId);
    return standIns.get(boxId) ?? [];
  });
}

function insideOf({ id, person, unit, stakeholder, isKeyPlayer }: MapPerson, boxId: Id): FoldedPerson {
  const { name, title } = person;
  return {
    personId: id,
    name,
    title,
    unitName: unit?.name ?? '',
    stance: stakeholder.stance,
    isKeyPlayer,
    boxId,
  };
}

const asideBoxRadius = asideRadius * 1.4;
/** Larger with more people in it, but never much larger than who has most say. */
const boxRadius = (count: number): number => Math.min(40, Math.round(20 + 7 * Math.log10(count)));

function standIn(
  { id, name, parentId }: FoldedBox,
  count: number,
  units: Readonly<Record<Id, BusinessUnit>>,
  radius: number,
): MapPerson {
  const title = counted(count, 'person', 'people');
  return {
    id,
    person: newRecord('people', { id, name, title, unitId: parentId }),
    stakeholder: newRecord('stakeholders', { id, personId: id }),
    unit: parentId === null ? null : (units[parentId] ?? null),
    isKeyPlayer: false,
    memberCount: count,
    shape: nodeShape(name, title, radius, radius === asideBoxRadius ? asideLook : {}),
  };
}

function spotOf(
  members: readonly MapPerson[],
  { spots, areas }: LensReading,
  areaOfMany: AreaOfMany,
): Spot | null {
  const order = areas.map(({ id }) => id);
  const own = members.flatMap(({ id }) => spots.get(id) ?? []);
  const [first] = own;
  if (first === undefined) return null;
  const area = areaOfMany(
    own.map((spot) => spot.area),
    order,
  );
  const rank = Math.min(...own.map((spot) => spot.rank));
  if (first.history === undefined) return { area, rank };
  const history = first.history.map((_, day) =>
    areaOfMany(
      own.map((spot) => spot.history?.[day] ?? spot.area),
      order,
    ),
  );
  return { area, rank, history };
}

/** What is lost from sight in a box, in words; a warning that nobody knows a key player stays a sign. */
function factsOf(members: readonly MapPerson[], { facts, spots, areas }: LensReading): PersonFacts {
  const isAside = members.every(({ id }) => facts.get(id)?.isAside === true);
  const marksOf = (kind: NodeMark['kind']): number =>
    members.filter(({ id }) => facts.get(id)?.marks.some((mark) => mark.kind === kind) === true).length;
  const keyPlayers = members.filter(({ isKeyPlayer }) => isKeyPlayer).length;
  const uncovered = marksOf('uncovered');
  const inAreas = areas.flatMap(({ id, label }) => {
    const count = members.filter((member) => spots.get(member.id)?.area === id).length;
    return count === 0 ? [] : [`${label} ${count}`];
  });
  return {
    ...plainFacts,
    isAside,
    marks: uncovered > 0 ? [{ kind: 'uncovered', text: '!' }] : [],
    notes: [
      'folded into one box',
      ...(inAreas.length === 0 ? [] : [`in it: ${listText(inAreas)}`]),
      ...(keyPlayers === 0 ? [] : [`${counted(keyPlayers, 'key player', 'key players')} in it`]),
      ...(uncovered === 0 ? [] : [`${counted(uncovered, 'key player', 'key players')} nobody of us knows`]),
    ],
  };
}
