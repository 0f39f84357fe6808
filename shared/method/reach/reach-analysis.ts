import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { contactDepths, isRealContact } from '../contact-depth.ts';
import { isKeyPlayer, keyPlayers } from '../key-players.ts';
import { accessBottlenecks, singlePointsOfFailure } from '../single-points-of-failure.ts';
import { personName } from '../stakeholders.ts';
import { type LossOfPerson, lossOfPerson } from './loss-of-person.ts';
import { type NextMeeting, nextMeeting } from './next-meeting.ts';
import { type WayIn, waysIn } from './ways-in.ts';

/** Somebody who counts and whom none of us really knows, with the best ways there. */
export type TargetWays = { personId: Id; name: string; ways: WayIn[] };

/** Somebody with whom much would go. */
export type Dependence = { personId: Id; name: string; loss: LossOfPerson };

/** How we get to people, and on whom that hangs. */
export type ReachAnalysis = {
  /** Key players first; whom no way leads to has an empty list. */
  waysIn: TargetWays[];
  meetNext: (NextMeeting & { name: string }) | null;
  /** Those without whom most breaks, the worst first. */
  dependence: Dependence[];
};

/** People whose loss is worked out, and how many of them are told. */
const mostWeighed = 12;
const mostTold = 3;

/**
 * The best three ways to every key player, decider and approver with whom nobody of us is in real contact; whom to
 * meet next; and the three people without whom most breaks, among those whom our ways or the map itself hang on and
 * our champions: first who takes most key people out of reach, then most units, then cuts most people off.
 *
 * Source  METHOD 3.6, introduction paths and articulation points; R48; order [D]
 */
export function reachAnalysis(plan: Plan, asOf: CalendarDate): ReachAnalysis {
  const next = nextMeeting(plan, asOf);
  return {
    waysIn: uncovered(plan).map((personId) => ({
      personId,
      name: personName(plan, personId),
      ways: waysIn(plan, personId, asOf),
    })),
    meetNext: next === null ? null : { ...next, name: personName(plan, next.personId) },
    dependence: dependenceOf(plan, asOf),
  };
}

/** Who counts and is not known, key players first. */
function uncovered(plan: Plan): Id[] {
  const depths = contactDepths(plan);
  const deciders = listOf(plan, 'stakeholders').filter(
    (entry) => !isKeyPlayer(entry) && (entry.roles.includes('decider') || entry.roles.includes('approver')),
  );
  const ids = [...keyPlayers(plan), ...deciders].map(({ personId }) => personId);
  return [...new Set(ids)].filter(
    (id) => plan.people[id] !== undefined && !isRealContact(depths.get(id) ?? 'unknown'),
  );
}

function dependenceOf(plan: Plan, asOf: CalendarDate): Dependence[] {
  const champions = listOf(plan, 'stakeholders').filter(({ stance }) => stance === 'champion');
  const candidates = [
    ...accessBottlenecks(plan, asOf).map(({ personId }) => personId),
    ...champions.map(({ personId }) => personId),
    ...singlePointsOfFailure(plan, asOf).people.map(({ personId }) => personId),
  ];
  return [...new Set(candidates)]
    .filter((id) => plan.people[id] !== undefined)
    .slice(0, mostWeighed)
    .map((personId) => ({
      personId,
      name: personName(plan, personId),
      loss: lossOfPerson(plan, personId, asOf),
    }))
    .filter(({ loss }) => loss.breakages.some(({ id }) => id !== 'nothing'))
    .sort((a, b) => graver(a.loss, b.loss))
    .slice(0, mostTold);
}

const weightsOf = (loss: LossOfPerson): number[] => [
  loss.outOfReach.length,
  loss.unitIds.length,
  loss.cutOff.length,
  loss.longerWays.length,
];

/** Below 0 where the first loss is graver. */
function graver(first: LossOfPerson, second: LossOfPerson): number {
  const [own, other] = [weightsOf(first), weightsOf(second)];
  const differences = own.map((weight, index) => (other[index] ?? 0) - weight);
  return differences.find((difference) => difference !== 0) ?? 0;
}
