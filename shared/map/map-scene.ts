import { type Audience, forAudience } from '../model/audience.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import { inOneGo } from '../model/in-slices.ts';
import type { Plan } from '../model/plan.ts';
import type { Person } from '../model/records/organization.ts';
import type { RelationshipKind } from '../model/records/relationship.ts';
import type { Coverage, MapLens, RelationshipLevel, Stance } from '../model/records/stakeholder.ts';
import { initials } from '../text/names.ts';
import { numberText } from '../text/numbers.ts';
import type { CircleSize } from './circle-size.ts';
import type { BundledKind } from './folding/bundles.ts';
import type { FoldedPerson } from './folding/folded-cast.ts';
import { type Box, boxAround, grown, type Point } from './geometry.ts';
import { rivalExtent } from './layout/influence-layout.ts';
import type { Guide, Layout, Route } from './layout/layout.ts';
import { layoutSteps } from './layout/layout-cache.ts';
import { faintLines } from './layout/main-lines.ts';
import { shownDecision } from './lens/decision-lens.ts';
import { type Fixture, type NodeMark, type NodeTone, plainFacts } from './lens/lens-reading.ts';
import { lenses } from './lenses.ts';
import { type MapPerson, type MapSubject, mapSubject } from './map-subject.ts';
import { type NodeShape, spaceOf } from './node-shape.ts';
import { type EdgeKind, isRelationship } from './picture/edge-style.ts';
import { mapOn } from './time/map-on.ts';
import type { PlanPast } from './time/plan-past.ts';
import { fixtureShape } from './zones/fixture-shape.ts';
import { guideBox } from './zones/guide-box.ts';

export type SceneNode = {
  personId: Id;
  name: string;
  title: string;
  unitName: string;
  initials: string;
  /** Center of the circle. */
  x: number;
  y: number;
  radius: number;
  shape: NodeShape;
  /** Null where the audience is not to know. */
  stance: Stance | null;
  /** How deep our contact is, 0 to 1; null where the audience is not to know. */
  coverageShare: number | null;
  isKeyPlayer: boolean;
  tone: NodeTone;
  /** How much larger than usual the stance is drawn. */
  stanceScale: number;
  /** How high somebody stands in the house, in the Organization lens; null elsewhere and where it is not known. */
  level: Person['level'];
  marks: readonly NodeMark[];
  /** What the lens says of the person, in sentences. */
  notes: readonly string[];
  /** Whether they have no part in this picture, so stand small at its edge. */
  isAside: boolean;
  /** Whether they came later than the day that is shown. */
  isNotYet: boolean;
  isPlacedByHand: boolean;
  /** With whom this person moves along, unless placed by hand. */
  leaderId: Id | null;
  /** How many people it stands for where it is a folded unit; 0 for a person. */
  memberCount: number;
};

/** The soft box around the people of a unit. */
export type SceneUnit = {
  id: Id;
  name: string;
  /** Whether we have not looked into it yet; false where the audience is not to know. */
  isUnexplored: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** A rival supplier that somebody on the map has a tie to. */
export type SceneRival = {
  competitorId: Id;
  name: string;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
};

/** One of us, all of us, or an empty seat. */
export type SceneFixture = Fixture & { x: number; y: number; shape: NodeShape; initials: string };

export type SceneEdge = {
  id: Id;
  kind: EdgeKind;
  from: Id;
  to: Id;
  /** 1 weak to 3 strong. */
  strength: number;
  route: Route;
  /** Whether it stands back, where there are more lines than can be read. */
  isFaint: boolean;
  /** Where several ties run together to or from a folded unit: how many of which kind, the drawn kind first. */
  bundle?: readonly BundledKind[];
};

/** Everything that is on the map, placed: what the screen, the document and the command line all draw. */
export type MapScene = {
  lens: MapLens;
  audience: Audience;
  accountName: string;
  today: CalendarDate;
  nodes: readonly SceneNode[];
  /** Who stands in a folded unit, so is not drawn. */
  inside: readonly FoldedPerson[];
  units: readonly SceneUnit[];
  rivals: readonly SceneRival[];
  edges: readonly SceneEdge[];
  fixtures: readonly SceneFixture[];
  guides: readonly Guide[];
  /** What the lens says of the whole, in sentences. */
  summary: readonly string[];
  /** Which decision is shown; null in the other lenses, and where there is none. */
  decisionId: Id | null;
  bounds: Box;
  /** The part to look at first. */
  core: Box;
  /** What a first look shows. */
  opening: Box;
  /** People left out because more than `limit` are on the map. */
  hiddenCount: number;
  /** What the size of a circle says. */
  sizeBy: CircleSize;
};

export type MapOptions = {
  lens: MapLens;
  audience: Audience;
  /** Relationships that ended before this day are left out. */
  today: CalendarDate;
  /** Most people drawn, 1,500 unless said otherwise; key players and linked people come first. */
  limit?: number;
  /** Which decision the decision center shows; the first open one unless said otherwise. */
  decisionId?: Id | null;
  /** The day that is shown, today unless said otherwise; customers always see today. */
  asOf?: CalendarDate;
  /** The day since which movement is shown; none without it. */
  since?: CalendarDate | null;
  /** What the size of a circle says in the Influence lens; the usual one unless said otherwise. */
  sizeBy?: CircleSize | null;
  /** What is kept of the plan's past; without it only readings and dates tell of an earlier day. */
  past?: PlanPast | null;
  /** The plan on the day since which movement is shown; worked out unless given. */
  earlier?: Plan | null;
  /** How people see us today, where another day is shown. */
  levelsToday?: ReadonlyMap<Id, RelationshipLevel> | null;
  /** Who came later than the day that is shown. */
  notYetIds?: ReadonlySet<Id>;
  /** Units that are drawn as one box each; none unless said otherwise. */
  folded?: ReadonlySet<Id>;
};

/** Beyond this a canvas without graphics hardware no longer keeps up (measured), nor does a reader. */
export const mostPeople = 1500;

/**
 * The map of a plan through one lens. The same data gives the same picture; people placed by hand are
 * exactly there. For customers it is made from the redacted plan: neutral nodes and reporting lines only.
 */
export function mapScene(plan: Plan, options: MapOptions): MapScene {
  return inOneGo(mapSceneSteps(plan, options));
}

const nobody: ReadonlySet<Id> = new Set();

/**
 * The same in slices: yields how far it is, from 0 to 1, between pieces of work of a few milliseconds, so that who
 * waits can be told, and the work be left.
 */
export function* mapSceneSteps(given: Plan, asked: MapOptions): Generator<number, MapScene> {
  const { plan, options } = mapOn(given, asked);
  const { audience, today, limit = mostPeople } = options;
  const visible = forAudience(plan, audience);
  // What moves people is not for customers, and neither is a picture whose shape came from it.
  const lensName = audience === 'customer' ? 'organization' : options.lens;
  const lens = lenses[lensName];
  const { decisionId = null, since = null, earlier = null, levelsToday = null, notYetIds = nobody } = options;
  const subject = mapSubject(visible, {
    lens: lensName,
    kinds: lens.kinds,
    hiddenKinds: lens.hiddenKinds,
    audience,
    today,
    limit,
    look: lens.look,
    read: lens.read,
    reading: { audience, today, decisionId, since, earlier, levelsToday, notYetIds },
    sizeBy: options.sizeBy ?? null,
    folded: options.folded ?? nobody,
    areaOfMany: lens.areaOfMany,
  });
  const layout = yield* layoutSteps(lensName, subject);
  const nodes = nodesOf(subject, layout, audience, lensName);
  const units = unitsOf(subject, layout);
  const rivals = rivalsOf(subject, layout);
  const edges = edgesOf(subject, layout, lens.kinds);
  const fixtures = fixturesOf(subject, layout);
  const bounds = boundsOf({ nodes, units, rivals, edges, fixtures, guides: layout.guides });
  return {
    lens: lensName,
    audience,
    accountName: visible.account.name,
    today,
    nodes,
    inside: subject.inside,
    units,
    rivals,
    edges,
    fixtures,
    guides: layout.guides,
    summary: subject.reading.summary,
    decisionId: lensName === 'decisionCenter' ? (shownDecision(visible, decisionId)?.id ?? null) : null,
    bounds,
    core: layout.core ?? bounds,
    opening: layout.opening ?? layout.core ?? bounds,
    hiddenCount: subject.hiddenCount,
    sizeBy: subject.sizeBy,
  };
}

const shares: Readonly<Record<Coverage, number>> = {
  unknown: 0,
  none: 0,
  brief: 1 / 3,
  multiple: 2 / 3,
  inDepth: 1,
};

/** How full the ring of our coverage is: none or unknown 0, brief a third, several contacts two, in depth all. */
export function coverageShare(coverage: Coverage): number {
  return shares[coverage];
}

function nodesOf(subject: MapSubject, layout: Layout, audience: Audience, lens: MapLens): SceneNode[] {
  const isInternal = audience === 'internal';
  return subject.people.map((entry: MapPerson) => ({
    personId: entry.id,
    name: entry.person.name,
    title: entry.person.title,
    unitName: entry.unit?.name ?? '',
    initials: entry.memberCount > 0 ? numberText(entry.memberCount) : initials(entry.person.name),
    ...placeOf(layout, entry.id),
    radius: entry.shape.radius,
    shape: entry.shape,
    stance: isInternal && entry.memberCount === 0 ? entry.stakeholder.stance : null,
    coverageShare:
      isInternal && entry.memberCount === 0 && lenses[lens].hasCoverage
        ? coverageShare(entry.stakeholder.coverage)
        : null,
    isKeyPlayer: entry.isKeyPlayer,
    ...factsOf(subject, entry, lens),
    isNotYet: subject.reading.facts.get(entry.id)?.isNotYet ?? false,
    level: lens === 'organization' && isInternal ? entry.person.level : null,
    isPlacedByHand: subject.placements.has(entry.id),
    leaderId: layout.leaders.get(entry.id) ?? null,
    memberCount: entry.memberCount,
  }));
}

function factsOf({ reading }: MapSubject, entry: MapPerson, lens: MapLens) {
  const { marks, notes, isAside } = reading.facts.get(entry.id) ?? plainFacts;
  const { politicalStatus } = entry.stakeholder;
  const isInnermost = lens === 'decisionCenter' && politicalStatus === 'innerCircle' && !isAside;
  const tone: NodeTone = isInnermost ? 'solid' : entry.isKeyPlayer && !isAside ? 'tinted' : 'plain';
  return { marks, notes, isAside, tone, stanceScale: lenses[lens].stanceScale };
}

function fixturesOf({ reading }: MapSubject, layout: Layout): SceneFixture[] {
  return reading.fixtures
    .filter(({ id }) => layout.positions.has(id))
    .map((fixture) => ({
      ...fixture,
      ...placeOf(layout, fixture.id),
      shape: fixtureShape(fixture),
      initials: fixture.kind === 'member' ? initials(fixture.name) : '',
    }));
}

const placeOf = (layout: Layout, id: Id): Point => layout.positions.get(id) ?? { x: 0, y: 0 };

function unitsOf(subject: MapSubject, layout: Layout): SceneUnit[] {
  return layout.areas.map(({ unitId, box }) => ({
    id: unitId,
    name: subject.units[unitId]?.name ?? '',
    isUnexplored: subject.units[unitId]?.exploration === 'notExplored',
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  }));
}

function rivalsOf(subject: MapSubject, layout: Layout): SceneRival[] {
  const { halfWidth, top } = rivalExtent;
  return subject.rivals.flatMap(({ id, name }) =>
    layout.positions.has(id)
      ? [{ competitorId: id, name, ...placeOf(layout, id), halfWidth, halfHeight: top }]
      : [],
  );
}

function edgesOf(subject: MapSubject, layout: Layout, kinds: readonly RelationshipKind[]): SceneEdge[] {
  const faint = faintLines(subject.ties);
  const edges = subject.ties
    .filter(
      ({ kind, from, to }) =>
        (!isRelationship(kind) || kinds.includes(kind)) &&
        layout.positions.has(from) &&
        layout.positions.has(to),
    )
    .map((tie) => ({
      ...tie,
      route: layout.routes.get(tie.id) ?? { kind: 'straight' },
      isFaint: faint.has(tie.id),
    }));
  // What stands back lies below what stands in front.
  return faint.size === 0 ? edges : edges.sort((a, b) => Number(b.isFaint) - Number(a.isFaint));
}

type Extents = Pick<MapScene, 'nodes' | 'units' | 'rivals' | 'edges' | 'fixtures' | 'guides'>;

function boundsOf({ nodes, units, rivals, edges, fixtures, guides }: Extents): Box {
  const corners = edges.flatMap(({ route }) => (route.kind === 'elbow' ? route.points : []));
  return boxAround([
    ...nodes.map((node) => spaceOf(node.shape, node)),
    ...fixtures.map((fixture) => spaceOf(fixture.shape, fixture)),
    ...guides.map(guideBox),
    ...units.map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height })),
    ...rivals.map(({ x, y, halfWidth, halfHeight }) =>
      grown({ left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }, 2),
    ),
    ...corners.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
  ]);
}
