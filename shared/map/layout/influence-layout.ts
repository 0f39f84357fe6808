import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Id } from '../../model/field.ts';
import { stretch } from '../../model/in-slices.ts';
import type { Point } from '../geometry.ts';
import type { MapSubject } from '../map-subject.ts';
import { curveRoutes } from './curves.ts';
import { emptyLayout, type Layout } from './layout.ts';
import { looseGrid } from './loose-grid.ts';
import { faintLines } from './main-lines.ts';
import { hashOf, seededRandom } from './seeded.ts';
import { type Body, pushApartSteps } from './separation.ts';

/** Ticks of the simulation: enough for it to come to rest with the decay below. */
const ticks = 200;
/** About how much of the whole work the simulation is (measured at 1,000 people). */
const forcesShare = 0.7;
/** On larger maps, people without a line here stand in a block of their own instead of in the cloud. */
const largestCloud = 60;

interface Star extends SimulationNodeDatum {
  body: Body;
  weight: number;
  x: number;
  y: number;
}

/**
 * The Influence lens: who moves whom. Lines pull their ends together, who has more say stands nearer the
 * middle, all else keeps apart; seeded by the people's ids, so that the same data gives the same picture.
 * A generator, so that a caller with a screen to draw can do it in slices; it yields after each tick.
 */
export function* influenceSteps(subject: MapSubject): Generator<number, Layout> {
  const { linked, loose } = parted(subject);
  const stars = starsOf(subject, linked);
  const simulation = simulationOf(subject, stars);
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    yield ((tick + 1) / ticks) * forcesShare;
  }
  for (const star of stars) Object.assign(star.body.at, { x: star.x, y: star.y });
  const bodies = stars.map((star) => star.body);
  yield* stretch(pushApartSteps(bodies), forcesShare, 1);
  const positions = new Map<Id, Point>(
    bodies.map((body) => [body.id, { x: Math.round(body.at.x), y: Math.round(body.at.y) }]),
  );
  for (const [id, at] of subject.placements) positions.set(id, at);
  looseGrid(loose, subject, positions);
  return { ...emptyLayout, positions, routes: curveRoutes(subject, positions) };
}

/** Who takes part in the play of forces: everybody on a small map, else only who has a line in this lens. */
function parted(subject: MapSubject): { linked: ReadonlySet<Id>; loose: Id[] } {
  const ends = new Set(
    subject.ties.filter((tie) => tie.kind !== 'reportsTo').flatMap((tie) => [tie.from, tie.to]),
  );
  const isSmall = subject.people.length <= largestCloud;
  const loose = isSmall
    ? []
    : subject.people.filter(({ id }) => !ends.has(id) && !subject.placements.has(id)).map(({ id }) => id);
  const out = new Set(loose);
  return { linked: new Set(subject.people.map(({ id }) => id).filter((id) => !out.has(id))), loose };
}

function starsOf(subject: MapSubject, linked: ReadonlySet<Id>): Star[] {
  const people = subject.people
    .filter(({ id }) => linked.has(id))
    .map(({ id, shape, stakeholder }) => {
      const { halfWidth, bottom, radius } = shape;
      const body: Body = {
        id,
        at: startOf(id),
        halfWidth,
        top: radius + 4,
        bottom,
        isFixed: subject.placements.has(id),
      };
      return { body, weight: stakeholder.influence ?? 2 };
    });
  const rivals = subject.rivals.map(({ id }) => ({
    body: { id, at: startOf(id), ...rivalExtent, isFixed: false },
    weight: 0,
  }));
  return [...people, ...rivals].map(({ body, weight }) => {
    const placed = subject.placements.get(body.id);
    const at = placed ?? body.at;
    return {
      body: { ...body, at: { ...at } },
      weight,
      x: at.x,
      y: at.y,
      ...(placed ? { fx: at.x, fy: at.y } : {}),
    };
  });
}

/** How much space a rival's mark takes. */
export const rivalExtent = { halfWidth: 60, top: 16, bottom: 16 } as const;

/** Where a node starts: from its id alone, so that the order of the data does not matter. */
function startOf(id: Id): Point {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const distance = 80 + ((hash >>> 16) / 0x10000) * 320;
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}

const lengths: Readonly<Record<string, number>> = {
  conflict: 260,
  competitorTie: 150,
  reportsTo: 210,
  dottedLine: 230,
};
const pulls: Readonly<Record<string, number>> = {
  conflict: 0.05,
  reportsTo: 0.06,
  dottedLine: 0.03,
  competitorTie: 0.2,
};

/** How much of its pull a line that stands back keeps. */
const faintPull = 0.08;

function simulationOf(subject: MapSubject, stars: Star[]) {
  const byId = new Map(stars.map((star) => [star.body.id, star]));
  const faint = faintLines(subject.ties);
  const links = subject.ties.flatMap((tie) => {
    const [source, target] = [byId.get(tie.from), byId.get(tie.to)];
    return source === undefined || target === undefined ? [] : [{ source, target, tie }];
  });
  const pull = forceLink<Star, SimulationLinkDatum<Star> & { tie: (typeof links)[number]['tie'] }>(links)
    .distance(({ tie }) => lengths[tie.kind] ?? 200)
    .strength(
      ({ tie }) => (pulls[tie.kind] ?? 0.12 + tie.strength * 0.08) * (faint.has(tie.id) ? faintPull : 1),
    );
  return forceSimulation(stars)
    .randomSource(seededRandom(stars.length))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('pull', pull)
    .force('apart', forceManyBody<Star>().strength(-1500).distanceMax(520))
    .force(
      'room',
      forceCollide<Star>((star) => Math.max(star.body.halfWidth, star.body.bottom) * 0.95).strength(0.7),
    )
    .force(
      'middleX',
      forceX<Star>(0).strength((star) => 0.016 + star.weight * 0.008),
    )
    .force(
      'middleY',
      forceY<Star>(0).strength((star) => 0.08 + star.weight * 0.03),
    )
    .stop();
}
