import type { Audience } from '../model/audience.ts';
import { newRecord } from '../model/editing.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { BusinessUnit, Person } from '../model/records/organization.ts';
import type { RelationshipKind } from '../model/records/relationship.ts';
import type { MapLens, Stakeholder } from '../model/records/stakeholder.ts';
import { type CircleSize, sizedByPull, usualSize } from './circle-size.ts';
import type { BundledKind } from './folding/bundles.ts';
import { foldedBoxes } from './folding/fold-units.ts';
import { type AreaOfMany, type Cast, type FoldedPerson, foldedCast } from './folding/folded-cast.ts';
import type { Point } from './geometry.ts';
import { shownDecision } from './lens/decision-lens.ts';
import type { LensReading, ReadingOptions, ReadLens } from './lens/lens-reading.ts';
import { withoutFoldedGaps } from './lens/organization-lens.ts';
import {
  asideLook,
  asideRadius,
  type NodeShape,
  nodeShape,
  type PersonLook,
  radiusOf,
} from './node-shape.ts';
import type { EdgeKind } from './picture/edge-style.ts';

/** Somebody who stands on the map. */
export type MapPerson = {
  id: Id;
  person: Person;
  stakeholder: Stakeholder;
  unit: BusinessUnit | null;
  isKeyPlayer: boolean;
  /** How many people it stands for where it is a folded unit; 0 for a person. */
  memberCount: number;
  shape: NodeShape;
};

/** A relationship with both ends on the map. */
export type MapTie = {
  id: Id;
  kind: EdgeKind;
  /** A person, or one of us for a contact. */
  from: Id;
  /** A person, or a rival for a competitor tie. */
  to: Id;
  strength: number;
  /** Where several run together to or from a folded unit: how many of which kind, the kind that is drawn first. */
  bundle?: readonly BundledKind[];
};

export type MapRival = {
  id: Id;
  name: string;
};

/** What one lens has to lay out. Lists are oldest first, which keeps a layout still while the plan grows. */
export type MapSubject = {
  people: readonly MapPerson[];
  ties: readonly MapTie[];
  rivals: readonly MapRival[];
  units: Readonly<Record<Id, BusinessUnit>>;
  /** Where somebody put a person by hand, in this lens. */
  placements: ReadonlyMap<Id, Point>;
  /** What the lens says of them, and of what else stands on the map. */
  reading: LensReading;
  /** Who stands in a folded unit. */
  inside: readonly FoldedPerson[];
  /** People left out because the map would be too large to read. */
  hiddenCount: number;
  /** What the size of a circle says. */
  sizeBy: CircleSize;
};

type SubjectOptions = {
  lens: MapLens;
  /** Lines that are drawn, and lines that only keep people near their kin. */
  kinds: readonly RelationshipKind[];
  hiddenKinds: readonly RelationshipKind[];
  /** Customers see everybody, since whom we assessed is ours to know. */
  audience: Audience;
  today: CalendarDate;
  /** Most people on one map. */
  limit: number;
  look: (count: number) => Partial<PersonLook>;
  read: ReadLens;
  reading: ReadingOptions;
  /** What the size of a circle is to say; the usual one when null. */
  sizeBy: CircleSize | null;
  /** Units that are drawn as one box each. */
  folded: ReadonlySet<Id>;
  areaOfMany: AreaOfMany;
};

const normalStrength = 2;

/** Inner circle or political structure (METHOD 3.5). */
const isKeyPlayer = (stakeholder: Stakeholder): boolean =>
  stakeholder.politicalStatus === 'innerCircle' || stakeholder.politicalStatus === 'politicalStructure';

/** Collects the people with a stakeholder record, for customers all, and the lasting relationships between them that a lens shows. */
export function mapSubject(plan: Plan, options: SubjectOptions): MapSubject {
  const everybody = peopleOf(plan, options.audience);
  const everybodyIds = everybody.map(({ id }) => id);
  const allTies = tiesOf(plan, options, new Set(everybodyIds));
  const boxes = foldedBoxes(plan, everybodyIds, options.folded);
  const people = boxes.length === 0 ? mostTelling(everybody, allTies, options.limit) : everybody;
  const shown = new Set(people.map((entry) => entry.id));
  const ties = allTies.filter(
    (tie) => shown.has(tie.from) && (tie.kind === 'competitorTie' || shown.has(tie.to)),
  );
  const tiedRivals = new Set(ties.filter((tie) => tie.kind === 'competitorTie').map((tie) => tie.to));
  const placements = new Map<Id, Point>();
  const decisionId =
    options.lens === 'decisionCenter' ? (shownDecision(plan, options.reading.decisionId)?.id ?? null) : null;
  for (const { personId, lens, x, y, decisionCenterId } of listOf(plan, 'mapPlacements')) {
    const isHere = lens === options.lens && (decisionId === null || decisionCenterId === decisionId);
    if (isHere && shown.has(personId)) placements.set(personId, { x, y });
  }
  const reading = withoutFoldedGaps(options.read(plan, people, options.reading), plan, options.folded);
  const isSeated = ({ id }: MapPerson): boolean => reading.facts.get(id)?.isAside !== true;
  const seated = new Set(people.filter(isSeated).map(({ id }) => id));
  const look = options.look(seated.size);
  const isInPicture = (tie: MapTie): boolean =>
    seated.has(tie.from) && (seated.has(tie.to) || tie.kind === 'competitorTie');
  const inPicture = ties.filter(isInPicture);
  const sizeBy = options.lens === 'influence' ? (options.sizeBy ?? usualSize(people)) : 'declared';
  const sized = sizeBy === 'computed' ? sizedByPull(people, inPicture) : people;
  const cast = {
    people: sized.map((entry) => captioned(entry, reading, look)),
    ties: [...inPicture, ...reading.ties],
    reading,
  };
  const { inside, ...shownCast } = foldedCast(cast, boxes, { ...options, units: plan.businessUnits });
  const limited = withinLimit(shownCast, options.limit);
  return {
    ...limited,
    sizeBy,
    rivals: listOf(plan, 'competitors')
      .filter((rival) => tiedRivals.has(rival.id))
      .map(({ id, name }) => ({ id, name })),
    units: plan.businessUnits,
    placements,
    inside,
    hiddenCount:
      everybody.length - limited.people.reduce((sum, entry) => sum + Math.max(1, entry.memberCount), 0),
  };
}

/** With boxes in place of people there may still be more than a map bears. */
function withinLimit(cast: Cast, limit: number): Cast {
  const people = mostTelling(cast.people, cast.ties, limit);
  if (people === cast.people) return cast;
  const left = new Set(cast.people.map(({ id }) => id));
  for (const { id } of people) left.delete(id);
  return { ...cast, people, ties: cast.ties.filter(({ from, to }) => !left.has(from) && !left.has(to)) };
}

/** Somebody with the words that the lens puts below their name; who has no part in it stands small. */
function captioned(entry: MapPerson, { facts }: LensReading, look: Partial<PersonLook>): MapPerson {
  const { caption = null, isAside = false } = facts.get(entry.id) ?? {};
  if (caption === null && !isAside) return entry;
  const { name, title } = entry.person;
  if (isAside) return { ...entry, shape: nodeShape(name, caption ?? title, asideRadius, asideLook) };
  const { share, more } = look.circle ?? { share: 1, more: 0 };
  const radius = entry.shape.radius * share + more;
  return { ...entry, shape: nodeShape(name, caption ?? title, radius, look) };
}

function peopleOf(plan: Plan, audience: Audience): MapPerson[] {
  const stakeholders = new Map<Id, Stakeholder>();
  for (const stakeholder of listOf(plan, 'stakeholders'))
    if (!stakeholders.has(stakeholder.personId)) stakeholders.set(stakeholder.personId, stakeholder);
  return listOf(plan, 'people').flatMap((person) => {
    const stakeholder = audience === 'customer' ? neutralStakeholder(person.id) : stakeholders.get(person.id);
    if (stakeholder === undefined) return [];
    const unit = person.unitId === null ? null : (plan.businessUnits[person.unitId] ?? null);
    const shape = nodeShape(person.name, person.title, radiusOf(stakeholder.influence));
    return [
      {
        id: person.id,
        person,
        stakeholder,
        unit,
        isKeyPlayer: isKeyPlayer(stakeholder),
        memberCount: 0,
        shape,
      },
    ];
  });
}

/** Somebody of whom nothing is said. */
const neutralStakeholder = (personId: Id): Stakeholder =>
  newRecord('stakeholders', { id: personId, personId });

function tiesOf(
  plan: Plan,
  { kinds, hiddenKinds, today }: SubjectOptions,
  people: ReadonlySet<Id>,
): MapTie[] {
  return listOf(plan, 'relationships').flatMap((edge) => {
    const to = edge.kind === 'competitorTie' ? edge.competitorId : edge.toPersonId;
    const isOver = edge.until !== null && edge.until < today;
    if (
      to === null ||
      isOver ||
      !(kinds.includes(edge.kind) || hiddenKinds.includes(edge.kind)) ||
      !people.has(edge.fromPersonId)
    )
      return [];
    if (edge.kind !== 'competitorTie' && !people.has(to)) return [];
    const strength = edge.strength ?? normalStrength;
    return [{ id: edge.id, kind: edge.kind, from: edge.fromPersonId, to, strength }];
  });
}

/** All of them up to the limit; beyond it key players first, then who is linked, each oldest first. */
function mostTelling(
  everybody: readonly MapPerson[],
  ties: readonly MapTie[],
  limit: number,
): readonly MapPerson[] {
  if (everybody.length <= limit) return everybody;
  const linked = new Set(ties.flatMap((tie) => [tie.from, tie.to]));
  const rankOf = (entry: MapPerson): number => (entry.isKeyPlayer ? 0 : linked.has(entry.id) ? 1 : 2);
  const kept = new Set([...everybody].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, limit));
  return everybody.filter((entry) => kept.has(entry));
}
