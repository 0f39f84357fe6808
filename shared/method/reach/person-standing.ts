import type { CalendarDate, Id } from '../../model/field.ts';
import { inOneGo, stretch } from '../../model/in-slices.ts';
import { isUnchanged, watched } from '../../model/once-per-plan.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { centralitySteps, type NodeMeasures } from '../graph/centrality.ts';
import { type Cutpoints, cutpointsOf } from '../graph/cutpoints.ts';
import { arrowsIn, directedBetweenness, pullOf } from '../graph/directed.ts';
import { type Neighbors, neighborsIn } from '../graph/plain-network.ts';
import { type Reach, reachSteps } from '../graph/reach-from.ts';
import { separationFromDecider } from '../introduction-path.ts';
import { networkKinds, networkOf, normalStrength, personTies } from '../person-ties.ts';
import { singlePointsOfFailure } from '../single-points-of-failure.ts';
import { type StandingLine, standingLines } from './standing-lines.ts';

/** Everything measured of one person's place among the others. */
export type PersonStanding = NodeMeasures & {
  personId: Id;
  /** Others with a tie to them, and how many others there are. */
  tiedTo: number;
  others: number;
  /** Whom they can reach over any ties, and in how many steps on average; null when nobody. */
  reaches: number;
  meanSteps: number | null;
  harmonic: number;
  /** By the arrows of influence: whom they move, who moves them, and what share of directed ways runs through them. */
  moves: number;
  movedBy: number;
  directedBetweenness: number;
  /** Share of all pull on the map (PageRank over the arrows of influence), and the place it gives, 1 the most. */
  pull: number;
  pullPlace: number | null;
  isArticulationPoint: boolean;
  cutsOff: Id[];
  /** Whom one single tie holds to them, with nobody else in between. */
  bridgesTo: Id[];
  /** Steps to the nearest decider; null where there is none or no way. */
  separationFromDecider: number | null;
  lines: StandingLine[];
};

/** What all people of a plan share, worked out once. */
type Ground = {
  neighbors: Neighbors;
  centrality: ReadonlyMap<Id, NodeMeasures>;
  reach: ReadonlyMap<Id, Reach>;
  arrows: ReturnType<typeof arrowsIn>;
  directed: ReadonlyMap<Id, number>;
  pull: ReadonlyMap<Id, number>;
  cutpoints: Cutpoints;
  cutsOff: ReadonlyMap<Id, Id[]>;
  separation: Readonly<Record<Id, number | null>>;
};

/**
 * The place of every person on the map, in figures and in words. Degree, closeness, betweenness, articulation points
 * and bridges are read over all ties between people except conflicts, without direction or strength; pull, who moves
 * whom and directed betweenness over the arrows of influence alone, pull by their strength. Separation from the
 * decider runs over reporting, informal and introduction ties. Only ties that hold on the day count. Empty below three
 * people.
 *
 * Cost    O(n·m) time: seconds for thousands of people
 * Source  METHOD 3.6
 */
export function personStandings(plan: Plan, asOf: CalendarDate): Map<Id, PersonStanding> {
  const ground = inOneGo(groundSteps(plan, asOf));
  if (ground === null) return new Map();
  return new Map(listOf(plan, 'people').map(({ id }) => [id, standingOf(plan, id, ground)]));
}

type Remembered = { day: CalendarDate; parts: ReadonlyMap<string | symbol, unknown>; ground: Ground | null };
let last: Remembered | null = null;

/**
 * The place of one person in words, in slices: yields how far it is, from 0 to 1. What it takes is remembered for the
 * next person, as long as what it looks at stays as it is. Empty below three people.
 */
export function* standingSteps(
  plan: Plan,
  personId: Id,
  asOf: CalendarDate,
): Generator<number, StandingLine[]> {
  const ground = yield* rememberedGround(plan, asOf);
  return ground === null || plan.people[personId] === undefined
    ? []
    : standingOf(plan, personId, ground).lines;
}

/** The same of everybody, as figures. */
export function* everybodySteps(plan: Plan, asOf: CalendarDate): Generator<number, PersonStanding[]> {
  const ground = yield* rememberedGround(plan, asOf);
  return ground === null ? [] : listOf(plan, 'people').map(({ id }) => standingOf(plan, id, ground));
}

function* rememberedGround(plan: Plan, asOf: CalendarDate): Generator<number, Ground | null> {
  if (last === null || last.day !== asOf || !isUnchanged(plan, last.parts)) {
    const parts = new Map<string | symbol, unknown>();
    const ground = yield* groundSteps(
      watched(
        () => plan,
        (name, part) => parts.set(name, part),
      ),
      asOf,
    );
    last = { day: asOf, parts, ground };
  }
  return last.ground;
}

/** Null below three people. */
function* groundSteps(plan: Plan, asOf: CalendarDate): Generator<number, Ground | null> {
  if (Object.keys(plan.people).length < 3) return null;
  const neighbors = neighborsIn(networkOf(plan, personTies(plan, networkKinds, asOf)));
  const influence = personTies(plan, ['influences'], asOf);
  const arrows = arrowsIn(networkOf(plan, influence));
  const weighted = influence.map(({ fromPersonId: from, toPersonId: to, strength }) => ({
    from,
    to,
    weight: strength ?? normalStrength,
  }));
  const points = singlePointsOfFailure(plan, asOf).people;
  const reach = yield* stretch(reachSteps(neighbors), 0, 0.1);
  const centrality = yield* stretch(centralitySteps(neighbors), 0.1, 0.8);
  yield 0.8;
  const directed = directedBetweenness(arrows);
  yield 0.95;
  return {
    neighbors,
    centrality,
    reach,
    arrows,
    directed,
    pull: pullOf([...neighbors.keys()], weighted),
    cutpoints: cutpointsOf(neighbors),
    cutsOff: new Map(points.map(({ personId, cutsOff }) => [personId, cutsOff])),
    separation: separationFromDecider(plan, asOf),
  };
}

function standingOf(plan: Plan, personId: Id, ground: Ground): PersonStanding {
  const { neighbors, arrows } = ground;
  const tiedTo = neighbors.get(personId) ?? [];
  const { count, steps, inverse } = ground.reach.get(personId) ?? { count: 0, steps: 0, inverse: 0 };
  const moves = arrows.outgoing.get(personId)?.length ?? 0;
  const movedBy = arrows.incoming.get(personId)?.length ?? 0;
  const pull = ground.pull.get(personId) ?? 0;
  const stronger = [...ground.pull.values()].filter((other) => other > pull + 1e-9).length;
  const standing = {
    personId,
    ...(ground.centrality.get(personId) ?? { degree: 0, closeness: 0, betweenness: 0 }),
    tiedTo: tiedTo.length,
    others: neighbors.size - 1,
    reaches: count,
    meanSteps: count === 0 ? null : steps / count,
    harmonic: inverse / (neighbors.size - 1),
    moves,
    movedBy,
    directedBetweenness: ground.directed.get(personId) ?? 0,
    pull,
    pullPlace: moves + movedBy === 0 ? null : stronger + 1,
    isArticulationPoint: ground.cutpoints.articulationPoints.has(personId),
    cutsOff: ground.cutsOff.get(personId) ?? [],
    bridgesTo: ground.cutpoints.bridges.flatMap(([a, b]) => {
      if (a === personId) return [b];
      return b === personId ? [a] : [];
    }),
    separationFromDecider: ground.separation[personId] ?? null,
  };
  return { ...standing, lines: standingLines(plan, standing) };
}
