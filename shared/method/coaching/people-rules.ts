import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { contactDepths, contactsOf, depthNumber, isRealContact } from '../contact-depth.ts';
import { introductionPath } from '../introduction-path.ts';
import { isKeyPlayer, keyPlayers } from '../key-players.ts';
import { holdersOf, isSupportive, memberName, personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { withTitle } from './words.ts';

/** Who is who: rules about seats of the decision center that are empty, and the way to those that are not. */
export const peopleRules: readonly CoachingRule[] = [
  { id: 'mapEmpty', step: 'decisionCenter', weight: 90, evaluate: mapEmpty },
  { id: 'deciderUnknown', step: 'decisionCenter', weight: 85, evaluate: deciderUnknown },
  { id: 'deciderWithoutContact', step: 'decisionCenter', weight: 80, evaluate: deciderWithoutContact },
  { id: 'keyPlayerUnknown', step: 'decisionCenter', weight: 70, evaluate: keyPlayerUnknown },
  { id: 'championMissing', step: 'decisionCenter', weight: 66, evaluate: championMissing },
  { id: 'deciderBarelyKnown', step: 'decisionCenter', weight: 60, evaluate: deciderBarelyKnown },
  { id: 'approverUnknown', step: 'decisionCenter', weight: 50, evaluate: approverUnknown },
];

function mapEmpty(plan: Plan): Advice | null {
  if (Object.keys(plan.people).length > 0) return null;
  return {
    title: 'Put the first people on the map',
    sentence: `Nobody at ${plan.account.name} is on the map yet. Start with the person you spoke to last, then their manager: “Ana Ruiz, CFO, Finance > Jon Berg”.`,
    actionLabel: 'Add a person',
    recordId: null,
  };
}

function deciderUnknown(plan: Plan): Advice | null {
  const people = Object.keys(plan.people).length;
  if (people === 0 || holdersOf(plan, 'decider').length > 0) return null;
  const guide = bestGuide(plan);
  const ask =
    guide === null ? 'Ask who has to say yes.' : `Ask ${guide}: who has to say yes, and who can say no?`;
  return {
    title: 'Find out who decides',
    sentence: `${capitalized(counted(people, 'person is', 'people are'))} on the map and nobody is marked as the decider. ${ask}`,
    actionLabel: 'Mark the decider',
    recordId: null,
  };
}

/** The friend of ours who can be asked: supportive, and known best; null when there is none. */
function bestGuide(plan: Plan): string | null {
  const depths = contactDepths(plan);
  const friends = listOf(plan, 'stakeholders')
    .filter((stakeholder) => isSupportive(stakeholder))
    .map(({ personId }) => ({ personId, depth: depthNumber(depths.get(personId) ?? 'unknown') }))
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => b.depth - a.depth);
  return friends[0] === undefined ? null : personName(plan, friends[0].personId);
}

function deciderWithoutContact(plan: Plan, today: CalendarDate): Advice | null {
  const depths = contactDepths(plan);
  const decider = holdersOf(plan, 'decider').find((d) => !isRealContact(depths.get(d.personId) ?? 'unknown'));
  if (decider === undefined) return null;
  const name = personName(plan, decider.personId);
  const path = introductionPath(plan, decider.personId, today);
  return {
    title: `Reach ${name}`,
    sentence: `Nobody of us knows ${withTitle(plan, decider.personId)}, who decides. ${path === null ? 'No way there is on the map yet: who works closest to them?' : `${path.sentence}.`}`,
    actionLabel: path === null ? 'Draw a way in' : 'Show the path',
    recordId: decider.personId,
  };
}

function keyPlayerUnknown(plan: Plan): Advice | null {
  const people = Object.keys(plan.people).length;
  if (people === 0 || listOf(plan, 'stakeholders').some((stakeholder) => isKeyPlayer(stakeholder)))
    return null;
  const decider = holdersOf(plan, 'decider')[0];
  const start =
    decider === undefined
      ? 'Who is trusted by whoever decides?'
      : `Whom does ${personName(plan, decider.personId)} ask before deciding?`;
  return {
    title: 'Mark the key players',
    sentence: `${capitalized(counted(people, 'person', 'people'))} on the map, and no word on who has the say. ${start} Two or three belong to the inner circle.`,
    actionLabel: 'Mark key players',
    recordId: decider?.personId ?? null,
  };
}

const peopleBeforeChampion = 3;

function championMissing(plan: Plan): Advice | null {
  const stakeholders = listOf(plan, 'stakeholders');
  if (stakeholders.length < peopleBeforeChampion) return null;
  if (stakeholders.some((stakeholder) => stakeholder.stance === 'champion')) return null;
  const closest = stakeholders
    .filter((stakeholder) => stakeholder.stance === 'supporter')
    .sort(
      (a, b) => Number(isKeyPlayer(b)) - Number(isKeyPlayer(a)) || (b.influence ?? 0) - (a.influence ?? 0),
    )[0];
  return {
    title: 'Nobody sells for us yet',
    sentence:
      closest === undefined
        ? `None of the ${stakeholders.length} people on the map speaks for us when we are not in the room. Who gains most if this succeeds?`
        : `We have no champion. ${personName(plan, closest.personId)} supports us and is closest: what would make it their own project?`,
    actionLabel: closest === undefined ? 'Open the map' : `Open ${personName(plan, closest.personId)}`,
    recordId: closest?.personId ?? null,
  };
}

function deciderBarelyKnown(plan: Plan): Advice | null {
  const depths = contactDepths(plan);
  const decider = holdersOf(plan, 'decider').find((d) => depths.get(d.personId) === 'brief');
  if (decider === undefined) return null;
  const ours = contactsOf(plan, decider.personId).map((tie) => memberName(plan, tie.teamMemberId));
  return {
    title: `See ${personName(plan, decider.personId)} again`,
    sentence: `${personName(plan, decider.personId)} decides, and ${ours.length === 0 ? 'we have' : `${listText(ours)} ${ours.length === 1 ? 'has' : 'have'}`} met them only briefly. Bring something worth half an hour.`,
    actionLabel: 'Plan a meeting',
    recordId: decider.personId,
  };
}

function approverUnknown(plan: Plan): Advice | null {
  const decider = holdersOf(plan, 'decider')[0];
  if (decider === undefined || holdersOf(plan, 'approver').length > 0) return null;
  const guide = bestGuide(plan);
  const players = keyPlayers(plan).length;
  return {
    title: 'One approver is not known',
    sentence: `${personName(plan, decider.personId)} decides, but nobody on the map signs the money${players > 1 ? `, though ${counted(players, 'key player', 'key players')} are known` : ''}. ${guide === null ? 'Ask whose budget it is.' : `${guide} can tell us whose budget it is.`}`,
    actionLabel: 'Add the approver',
    recordId: null,
  };
}
