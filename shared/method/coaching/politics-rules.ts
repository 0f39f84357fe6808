import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Stakeholder } from '../../model/records/stakeholder.ts';
import { daysBetween } from '../../text/calendar.ts';
import { capitalized } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { contactsOf } from '../contact-depth.ts';
import { coverageGaps } from '../coverage-gaps.ts';
import { isKeyPlayer, keyPlayers } from '../key-players.ts';
import { normalStrength, personTies } from '../person-ties.ts';
import { relationshipGaps } from '../relationship-gap.ts';
import { accessBottlenecks } from '../single-points-of-failure.ts';
import { holdersOf, isOpposed, isSupportive, memberName, personName } from '../stakeholders.ts';
import { ladderLabels } from '../strategy/ladder.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { namesOf, partClause, quoted, shareWords } from './words.ts';

const daysUntilQuiet = 30;
const stancesBeforeDoubt = 5;

/** How they stand: rules about support, pull and the threads our access hangs on. */
export const politicsRules: readonly CoachingRule[] = [
  { id: 'keyPlayersNotSupportive', step: 'decisionCenter', weight: 56, evaluate: keyPlayersNotSupportive },
  { id: 'opponentPullsMore', step: 'decisionCenter', weight: 54, evaluate: opponentPullsMore },
  { id: 'supportersOutnumbered', step: 'decisionCenter', weight: 52, evaluate: supportersOutnumbered },
  { id: 'friendGoneQuiet', step: 'decisionCenter', weight: 49, evaluate: friendGoneQuiet },
  { id: 'singleThread', step: 'decisionCenter', weight: 48, evaluate: singleThread },
  { id: 'operationalOnly', step: 'decisionCenter', weight: 47, evaluate: operationalOnly },
  { id: 'accessThroughOne', step: 'decisionCenter', weight: 45, evaluate: accessThroughOne },
  { id: 'stanceUnknown', step: 'decisionCenter', weight: 44, evaluate: stanceUnknown },
  { id: 'perceptionTooLow', step: 'decisionCenter', weight: 36, evaluate: perceptionTooLow },
  { id: 'rivalsFriendsUnknown', step: 'decisionCenter', weight: 34, evaluate: rivalsFriendsUnknown },
];

const idsOf = (stakeholders: readonly Stakeholder[]): Id[] => stakeholders.map((s) => s.personId);

function keyPlayersNotSupportive(plan: Plan): Advice | null {
  const players = keyPlayers(plan);
  const others = players.filter((player) => !isSupportive(player));
  if (others.length * 2 <= players.length) return null;
  return {
    title: 'Most key players are not with us',
    sentence: `${shareWords(players.length - others.length, players.length)} key players ${players.length - others.length === 1 ? 'supports' : 'support'} us. Start with ${personName(plan, others[0]?.personId ?? null)}: what would they win?${others.length > 1 ? ` Then ${namesOf(plan, idsOf(others.slice(1)))}.` : ''}`,
    actionLabel: `Open ${personName(plan, others[0]?.personId ?? null)}`,
    recordId: others[0]?.personId ?? null,
  };
}

type Pull = { person: Stakeholder; pull: number };

/** The strongest influence on the decider among people who fit, by the arrow to them, else by their own say. */
function strongestPull(
  plan: Plan,
  deciderId: Id,
  fits: (s: Stakeholder) => boolean,
  asOf: CalendarDate,
): Pull | null {
  const arrows = new Map(
    personTies(plan, ['influences'], asOf)
      .filter((tie) => tie.toPersonId === deciderId)
      .map((tie) => [tie.fromPersonId, tie.strength ?? normalStrength]),
  );
  const pulls = listOf(plan, 'stakeholders')
    .filter((s) => fits(s) && s.personId !== deciderId)
    // An arrow to the decider (1–3) says more than influence in general (1–5), which only breaks ties.
    .map((person) => ({ person, pull: (arrows.get(person.personId) ?? 0) * 10 + (person.influence ?? 0) }))
    .sort((a, b) => b.pull - a.pull);
  return pulls[0] ?? null;
}

function opponentPullsMore(plan: Plan, today: CalendarDate): Advice | null {
  const decider = holdersOf(plan, 'decider')[0];
  if (decider === undefined) return null;
  const against = strongestPull(plan, decider.personId, (s) => s.stance === 'opponent', today);
  const friend = strongestPull(plan, decider.personId, isSupportive, today);
  if (against === null || against.pull === 0 || against.pull <= (friend?.pull ?? 0)) return null;
  const [opponent, whom] = [personName(plan, against.person.personId), personName(plan, decider.personId)];
  const calmer = friendAround(plan, against.person.personId, today);
  return {
    title: 'An opponent has more pull than our friends',
    sentence: `${opponent} moves ${whom} more than ${friend === null ? 'anybody on our side' : `${personName(plan, friend.person.personId)} does`}.${calmer === null ? ' What would make it a fair trade for them?' : ` ${personName(plan, calmer)} has their ear and is on our side.`}`,
    actionLabel: `Open ${opponent}`,
    recordId: against.person.personId,
  };
}

/** Somebody supportive with a tie to the person, other than a conflict; null when there is nobody. */
function friendAround(plan: Plan, personId: Id, asOf: CalendarDate): Id | null {
  const ties = personTies(plan, ['informal', 'influences', 'reportsTo', 'dottedLine'], asOf);
  const around = new Set(
    ties.flatMap((tie) => {
      if (tie.fromPersonId === personId) return [tie.toPersonId];
      return tie.toPersonId === personId ? [tie.fromPersonId] : [];
    }),
  );
  return (
    listOf(plan, 'stakeholders').find((s) => around.has(s.personId) && isSupportive(s))?.personId ?? null
  );
}

function supportersOutnumbered(plan: Plan): Advice | null {
  const all = listOf(plan, 'stakeholders');
  const [friends, opposed] = [all.filter(isSupportive), all.filter(isOpposed)];
  if (opposed.length === 0 || friends.length > opposed.length) return null;
  const undecided = all
    .filter((s) => s.stance === 'neutral')
    .sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  return {
    title: 'We are outnumbered',
    sentence: `${capitalized(counted(opposed.length, 'person stands', 'people stand'))} against us and ${counted(friends.length, 'stands', 'stand')} with us.${undecided[0] === undefined ? '' : ` ${personName(plan, undecided[0].personId)} is neutral and worth winning first.`}`,
    actionLabel: 'Open the map',
    recordId: undecided[0]?.personId ?? null,
  };
}

function friendGoneQuiet(plan: Plan, today: CalendarDate): Advice | null {
  const latest = latestContacts(plan);
  const quiet = listOf(plan, 'stakeholders')
    .filter((s) => s.stance === 'champion' || (isKeyPlayer(s) && isSupportive(s)))
    .flatMap((stakeholder) => {
      const last = latest.get(stakeholder.personId);
      const days = last === undefined ? 0 : daysBetween(last, today);
      return days > daysUntilQuiet ? [{ stakeholder, days }] : [];
    })
    .sort((a, b) => b.days - a.days)[0];
  if (quiet === undefined) return null;
  const { stakeholder, days } = quiet;
  const name = personName(plan, stakeholder.personId);
  return {
    title: `${name} has gone quiet`,
    sentence: `Nobody has spoken to ${name}, our ${stakeholder.stance === 'champion' ? 'champion' : 'friend among the key players'}, for ${days} days. A short call keeps it warm.`,
    actionLabel: 'Plan a touch',
    recordId: stakeholder.personId,
  };
}

/** The latest day on which anyone of us was in touch, for each person of whom a day is known. */
function latestContacts(plan: Plan): ReadonlyMap<Id, CalendarDate> {
  const latest = new Map<Id, CalendarDate>();
  for (const { personId, lastContact } of [
    ...Object.values(plan.stakeholders),
    ...Object.values(plan.coverageTies),
  ])
    if (lastContact !== null && lastContact > (latest.get(personId) ?? '')) latest.set(personId, lastContact);
  return latest;
}

function singleThread(plan: Plan): Advice | null {
  const threads = coverageGaps(plan).filter((gap) => gap.reason === 'singleThread');
  const first = threads[0];
  if (first === undefined || first.personId === null) return null;
  const others = threads.slice(1).flatMap((gap) => gap.personId ?? []);
  const member = memberName(plan, contactsOf(plan, first.personId)[0]?.teamMemberId ?? null);
  const unit = plan.businessUnits[plan.people[first.personId]?.unitId ?? '']?.name;
  return {
    title: `${unit ?? personName(plan, first.personId)} hangs on a single thread`,
    sentence: `${first.sentence} Who else should be in ${member}’s next meeting?${others.length === 0 ? '' : ` The same goes for ${namesOf(plan, others)}.`}`,
    actionLabel: 'Add a second contact',
    recordId: first.personId,
  };
}

function operationalOnly(plan: Plan): Advice | null {
  const gap = coverageGaps(plan).find((g) => g.reason === 'operationalOnly');
  if (gap === undefined) return null;
  return {
    title: 'Go one level up',
    sentence: gap.sentence,
    actionLabel: 'Show who is next',
    recordId: gap.nextPersonIds[0] ?? null,
  };
}

function accessThroughOne(plan: Plan, today: CalendarDate): Advice | null {
  const bottleneck = accessBottlenecks(plan, today)[0];
  if (bottleneck === undefined) return null;
  return {
    title: `Everything runs through ${bottleneck.name}`,
    sentence: `Every way of ours to ${namesOf(plan, bottleneck.blocks)} leads through ${bottleneck.name}. Open a second door before the first one closes.`,
    actionLabel: 'Show the ways in',
    recordId: bottleneck.personId,
  };
}

function stanceUnknown(plan: Plan): Advice | null {
  const unknown = keyPlayers(plan).filter((player) => player.stance === 'unknown');
  const first = unknown[0];
  if (first === undefined) return null;
  return {
    title: `Where does ${personName(plan, first.personId)} stand?`,
    sentence: `We do not know how ${namesOf(plan, idsOf(unknown))} ${unknown.length === 1 ? 'sees' : 'see'} us. ${capitalized(counted(unknown.length, 'key player', 'key players'))} without a stance can tip it either way.`,
    actionLabel: 'Set the stance',
    recordId: first.personId,
  };
}

function perceptionTooLow(plan: Plan): Advice | null {
  const gap = relationshipGaps(plan).people.find((person) => (person.weighted ?? 0) > 0);
  const stakeholder = listOf(plan, 'stakeholders').find((s) => s.personId === gap?.personId);
  if (gap === undefined || stakeholder === undefined) return null;
  const labels = ladderLabels(plan);
  return {
    title: `Grow in the eyes of ${gap.name}`,
    sentence: `${gap.name}${partClause(stakeholder)} sees us as ${quoted(labels[gap.current])}; we want to be ${quoted(labels[gap.desired])}. It is the heaviest of all gaps (${gap.weighted}): what would they discuss with us before anybody else?`,
    actionLabel: `Open ${gap.name}`,
    recordId: gap.personId,
  };
}

function rivalsFriendsUnknown(plan: Plan): Advice | null {
  const known = listOf(plan, 'stakeholders').filter((stakeholder) => stakeholder.stance !== 'unknown');
  if (known.length < stancesBeforeDoubt || known.some(isOpposed)) return null;
  const rival = listOf(plan, 'competitors')[0]?.name;
  return {
    title: 'Too good to be true',
    sentence: `Of ${known.length} people whose stance we know, nobody is against us. Who speaks for ${rival ?? 'the other supplier'} when we are not in the room?`,
    actionLabel: 'Open the map',
    recordId: null,
  };
}
