import type { CalendarDate, Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import { centralityOf, type NodeMeasures } from './graph/centrality.ts';
import { cutpointsOf } from './graph/cutpoints.ts';
import { componentsOf } from './graph/distances.ts';
import { density, neighborsIn, tieCount } from './graph/plain-network.ts';
import { networkKinds, networkOf, personTies } from './person-ties.ts';

/** One person's place in the map of people. All three measures are normalized to 0–1. */
export type PersonMeasures = NodeMeasures & {
  personId: Id;
  name: string;
  /** Whether the map falls apart without this person. */
  isArticulationPoint: boolean;
};

export type NetworkSummary = {
  people: number;
  ties: number;
  /** Ties there are among ties there could be; null below two people. */
  density: number | null;
  /** Sizes of the parts that hang together, the largest first. */
  componentSizes: number[];
};

/**
 * Degree, closeness and betweenness of every person over all ties between people except conflicts, read without
 * direction or strength; the highest betweenness first. Below three people there is nothing to measure, and the
 * list is empty. With a day, only ties that hold on it count.
 *
 * Source  METHOD 3.6
 */
export function networkMeasures(plan: Plan, asOf: CalendarDate | null = null): PersonMeasures[] {
  const neighbors = neighborsIn(networkOf(plan, personTies(plan, networkKinds, asOf)));
  if (neighbors.size < 3) return [];
  const { articulationPoints } = cutpointsOf(neighbors);
  return [...centralityOf(neighbors)]
    .map(([personId, measures]) => ({
      personId,
      name: plan.people[personId]?.name ?? '',
      ...measures,
      isArticulationPoint: articulationPoints.has(personId),
    }))
    .sort((a, b) => b.betweenness - a.betweenness || b.degree - a.degree);
}

/** How large and how close the map of people is, over the same ties as the measures. Source: METHOD 3.6. */
export function networkSummary(plan: Plan, asOf: CalendarDate | null = null): NetworkSummary {
  const neighbors = neighborsIn(networkOf(plan, personTies(plan, networkKinds, asOf)));
  return {
    people: neighbors.size,
    ties: tieCount(neighbors),
    density: neighbors.size < 2 ? null : density(neighbors),
    componentSizes: componentsOf(neighbors).map((component) => component.length),
  };
}
