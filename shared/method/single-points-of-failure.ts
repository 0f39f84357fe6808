import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import { contactDepths, isRealContact } from './contact-depth.ts';
import { cutpointsOf } from './graph/cutpoints.ts';
import { distancesFrom } from './graph/distances.ts';
import { type Neighbors, neighborsIn } from './graph/plain-network.ts';
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
  const { articulationPoints, bridges } = cutpointsOf(neighbors);
  const people = [...articulationPoints].map((personId) => ({
    personId,
    name: plan.people[personId]?.name ?? '',
    cutsOff: cutOffBy(neighbors, personId),
  }));
  return { people: people.sort((a, b) => b.cutsOff.length - a.cutsOff.length), bridges };
}

/** Who is left outside the largest part when the person goes. */
function cutOffBy(neighbors: Neighbors, personId: string): string[] {
  const parts: string[][] = [];
  const seen = new Set<string>();
  for (const start of neighbors.get(personId) ?? []) {
    if (seen.has(start)) continue;
    const part = reachableWithout(neighbors, start, personId);
    for (const member of part) seen.add(member);
    parts.push(part);
  }
  const largest = Math.max(0, ...parts.map((part) => part.length));
  const kept = parts.findIndex((part) => part.length === largest);
  return parts.filter((_, index) => index !== kept).flat();
}

function reachableWithout(neighbors: Neighbors, start: string, removed: string): string[] {
  const seen = new Set([removed, start]);
  const reached = [start];
  for (const node of reached)
    for (const neighbor of neighbors.get(node) ?? []) {
      if (seen.has(neighbor)) continue;
      seen.add(neighbor);
      reached.push(neighbor);
    }
  return reached;
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
  const reachable = distancesFrom(neighbors, [us]);
  const targets = listOf(plan, 'stakeholders')
    .filter((s) => isKeyPlayer(s) || s.roles.includes('decider') || s.roles.includes('approver'))
    .map((s) => s.personId)
    .filter((id) => reachable.has(id));
  return [...cutpointsOf(neighbors).articulationPoints]
    .filter((personId) => personId !== us && reachable.has(personId))
    .map((personId) => {
      const left = new Set(reachableWithout(neighbors, us, personId));
      return {
        personId,
        name: plan.people[personId]?.name ?? '',
        blocks: targets.filter((target) => target !== personId && !left.has(target)),
      };
    })
    .filter((bottleneck) => bottleneck.blocks.length > 0)
    .sort((a, b) => b.blocks.length - a.blocks.length);
}
