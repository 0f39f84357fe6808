import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import { contactDepths, isRealContact } from './contact-depth.ts';
import { type Cutpoints, cutpointsOf } from './graph/cutpoints.ts';
import { componentsOf, distancesFrom } from './graph/distances.ts';
import { neighborsIn } from './graph/plain-network.ts';
import { isKeyPlayer } from './key-players.ts';
import { introductionKinds, networkKinds, networkOf, personTies } from './person-ties.ts';

/** A person without whom the map falls apart. */
export type SinglePoint = {
  personId: Id;
  name: string;
  /** Who would be cut off from the largest part that is left. */
  cutsOff: Id[];
};

export type SinglePointsOfFailure = {
  /** The one who cuts off most first. */
  people: SinglePoint[];
  /** Ties that alone hold two parts together, as pairs of person ids. */
  bridges: [Id, Id][];
};

/**
 * Articulation points and bridges of the map of people, over all ties except conflicts.
 *
 * Source  METHOD 3.6
 */
export function singlePointsOfFailure(plan: Plan, asOf: CalendarDate | null = null): SinglePointsOfFailure {
  const neighbors = neighborsIn(networkOf(plan, personTies(plan, networkKinds, asOf)));
  const cutpoints = cutpointsOf(neighbors);
  const partOf = new Map(componentsOf(neighbors).flatMap((part) => part.map((id) => [id, part] as const)));
  const people = [...cutpoints.articulationPoints].map((personId) => ({
    personId,
    name: plan.people[personId]?.name ?? '',
    cutsOff: cutOffBy(cutpoints, personId, partOf.get(personId) ?? []),
  }));
  return {
    people: people.sort((a, b) => b.cutsOff.length - a.cutsOff.length),
    bridges: cutpoints.bridges,
  };
}

/** Who is left outside the largest part when the person goes, of the part of the map they are in. */
function cutOffBy({ order, behind }: Cutpoints, personId: Id, part: readonly Id[]): Id[] {
  const parts = (behind.get(personId) ?? []).map(([start, end]) => order.slice(start, end));
  const largest = parts.reduce<Id[]>((best, next) => (next.length > best.length ? next : best), []);
  const rest = part.length - 1 - parts.reduce((sum, next) => sum + next.length, 0);
  if (rest >= largest.length) return parts.flat();
  const kept = new Set([personId, ...largest]);
  return part.filter((id) => !kept.has(id));
}

/** A person through whom every way of ours to some key people leads. */
export type AccessBottleneck = { personId: Id; name: string; blocks: Id[] };

const us = 'us';

/**
 * Contacts on whom our access to key players, deciders and approvers hangs alone: without them, nobody we know
 * leads there any more. Over reporting, informal and introduction ties from everyone one of us knows. The one
 * who blocks most first.
 *
 * Source  METHOD 3.6, articulation points of the map with us as one more node [D]
 */
export function accessBottlenecks(plan: Plan, asOf: CalendarDate | null = null): AccessBottleneck[] {
  const people = networkOf(plan, personTies(plan, introductionKinds, asOf));
  const ours = [...contactDepths(plan)].filter(
    ([id, depth]) => isRealContact(depth) && plan.people[id] !== undefined,
  );
  const neighbors = neighborsIn({
    nodes: [us, ...people.nodes],
    ties: [...people.ties, ...ours.map(([id]) => [us, id] as const)],
  });
  const { order, behind } = cutpointsOf(neighbors);
  // The search starts at us, so what lies behind a person is what we cannot reach without that person.
  const place = new Map(order.map((id, index) => [id, index]));
  const targets = listOf(plan, 'stakeholders')
    .filter((s) => isKeyPlayer(s) || s.roles.includes('decider') || s.roles.includes('approver'))
    .map((s) => ({ id: s.personId, at: place.get(s.personId) ?? -1 }));
  const reachable = distancesFrom(neighbors, [us]);
  return [...behind]
    .filter(([personId]) => personId !== us && reachable.has(personId))
    .map(([personId, runs]) => ({
      personId,
      name: plan.people[personId]?.name ?? '',
      blocks: targets
        .filter(({ at }) => runs.some(([start, end]) => at >= start && at < end))
        .map(({ id }) => id),
    }))
    .filter((bottleneck) => bottleneck.blocks.length > 0)
    .sort((a, b) => b.blocks.length - a.blocks.length);
}
