import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { centralityOf, type NodeMeasures } from '../graph/centrality.ts';
import { type Cutpoints, cutpointsOf } from '../graph/cutpoints.ts';
import { arrowsIn, directedBetweenness, pullOf } from '../graph/directed.ts';
import { distancesFrom } from '../graph/distances.ts';
import { harmonicCloseness } from '../graph/network-figures.ts';
import { type Neighbors, neighborsIn } from '../graph/plain-network.ts';
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

/** Up to so many people every measure is worked out; for more it would take seconds (measured: O(n·m)). */
export const mostMeasured = 800;

/** What all people of a plan share, worked out once. */
type Ground = {
  neighbors: Neighbors;
  centrality: ReadonlyMap<Id, NodeMeasures>;
  harmonic: ReadonlyMap<Id, number>;
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
 * people, and above `mostMeasured`.
 *
 * Source  METHOD 3.6
 */
export function personStandings(plan: Plan, asOf: CalendarDate): Map<Id, PersonStanding> {
  const count = Object.keys(plan.people).length;
  if (count < 3 || count > mostMeasured) return new Map();
  const ground = groundOf(plan, asOf);
  return new Map(listOf(plan, 'people').map(({ id }) => [id, standingOf(plan, id, ground)]));
}

function groundOf(plan: Plan, asOf: CalendarDate): Ground {
  const neighbors = neighborsIn(networkOf(plan, personTies(plan, networkKinds, asOf)));
  const influence = personTies(plan, ['influences'], asOf);
  const arrows = arrowsIn(networkOf(plan, influence));
  const weighted = influence.map(({ fromPersonId: from, toPersonId: to, strength }) => ({
    from,
    to,
    weight: strength ?? normalStrength,
  }));
  const points = singlePointsOfFailure(plan, asOf).people;
  return {
    neighbors,
    centrality: centralityOf(neighbors),
    harmonic: harmonicCloseness(neighbors),
    arrows,
    directed: directedBetweenness(arrows),
    pull: pullOf([...neighbors.keys()], weighted),
    cutpoints: cutpointsOf(neighbors),
    cutsOff: new Map(points.map(({ personId, cutsOff }) => [personId, cutsOff])),
    separation: separationFromDecider(plan, asOf),
  };
}

function standingOf(plan: Plan, personId: Id, ground: Ground): PersonStanding {
  const { neighbors, arrows } = ground;
  const tiedTo = neighbors.get(personId) ?? [];
  const distances = [...distancesFrom(neighbors, [personId]).values()].filter((steps) => steps > 0);
  const moves = arrows.outgoing.get(personId)?.length ?? 0;
  const movedBy = arrows.incoming.get(personId)?.length ?? 0;
  const pull = ground.pull.get(personId) ?? 0;
  const stronger = [...ground.pull.values()].filter((other) => other > pull + 1e-9).length;
  const standing = {
    personId,
    ...(ground.centrality.get(personId) ?? { degree: 0, closeness: 0, betweenness: 0 }),
    tiedTo: tiedTo.length,
    others: neighbors.size - 1,
    reaches: distances.length,
    meanSteps: distances.length === 0 ? null : distances.reduce((a, b) => a + b, 0) / distances.length,
    harmonic: ground.harmonic.get(personId) ?? 0,
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
