import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { DecisionCenter } from '../../model/records/decision-center.ts';
import { dayCount } from '../../text/dates.ts';
import {
  buyClassLabels,
  entryVerdictLabels,
  evidenceQuestionLabels,
  phaseLabel,
} from '../../text/decision-labels.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { contactDepth, isRealContact } from '../contact-depth.ts';
import { earlyEntry } from '../decision/early-entry.ts';
import { buyClassInSentence } from '../decision/entry-sentences.ts';
import { decisionTiming } from '../decision/phase-dates.ts';
import { mostQualification, needsWorkFrom, qualificationScore } from '../decision/qualification-score.ts';
import { approvalPath, holdersIn, membersOf, seatsOf } from '../decision/seats.ts';
import { whoCouldKnow } from '../decision/who-could-know.ts';
import { introductionPath } from '../introduction-path.ts';
import { holdersOf, memberName, personName, stakeholderOf } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

/** How near a deadline has to be for a weak qualification to matter more than anything else. */
const nearDays = 60;

export const decisionRules: readonly CoachingRule[] = [
  { id: 'decisionDeciderEmpty', step: 'decisionProcess', weight: 74, evaluate: first(deciderEmpty) },
  { id: 'qualificationWeak', step: 'decisionProcess', weight: 71, evaluate: first(qualificationWeak) },
  { id: 'enteredAfterRival', step: 'decisionProcess', weight: 66, evaluate: first(enteredAfterRival) },
  { id: 'decisionApproverNotKnown', step: 'decisionProcess', weight: 64, evaluate: first(approverNotKnown) },
  { id: 'decisionApproverEmpty', step: 'decisionProcess', weight: 61, evaluate: first(approverEmpty) },
  { id: 'decisionDeadlinePassed', step: 'decisionProcess', weight: 60, evaluate: first(deadlinePassed) },
  { id: 'decisionChampionMissing', step: 'decisionProcess', weight: 54, evaluate: first(championMissing) },
  { id: 'decisionMissing', step: 'decisionProcess', weight: 52, evaluate: decisionMissing },
  { id: 'phaseDatesPast', step: 'decisionProcess', weight: 46, evaluate: first(phaseDatesPast) },
  { id: 'ourEntryUnknown', step: 'decisionProcess', weight: 40, evaluate: first(ourEntryUnknown) },
  { id: 'buyClassUnknown', step: 'decisionProcess', weight: 36, evaluate: first(buyClassUnknown) },
  { id: 'entryEvidenceMissing', step: 'decisionProcess', weight: 33, evaluate: first(evidenceMissing) },
];

type DecisionRule = (plan: Plan, decision: DecisionCenter, today: CalendarDate) => Advice | null;

/** The same for the open decisions, the one with the nearest deadline first. */
function first(rule: DecisionRule): CoachingRule['evaluate'] {
  return (plan, today) => {
    const open = listOf(plan, 'decisionCenters')
      .filter((decision) => decision.status === 'open')
      .sort((a, b) => ((a.deadline ?? '9') < (b.deadline ?? '9') ? -1 : 1));
    for (const decision of open) {
      const advice = rule(plan, decision, today);
      if (advice !== null) return advice;
    }
    return null;
  };
}

/** "Ask Jon Berg; Mara Lindqvist knows them." or the question whom to ask. */
function askWhom(plan: Plan, decision: DecisionCenter, today: CalendarDate): string {
  const informant = whoCouldKnow(plan, decision.id, 1, today)[0];
  if (informant === undefined) return 'Who over there would tell us?';
  const us = memberName(plan, informant.teamMemberId);
  const name = personName(plan, informant.personId);
  return us === '' ? `${name} could know.` : `${name} could know; ${us} can ask.`;
}

function decisionMissing(plan: Plan): Advice | null {
  if (listOf(plan, 'decisionCenters').length > 0) return null;
  const opportunity = listOf(plan, 'opportunities').find(({ stage }) => !stage.startsWith('closed'));
  const decider = holdersOf(plan, 'decider')[0];
  if (opportunity === undefined && decider === undefined) return null;
  return {
    title: 'Name what they are going to decide',
    sentence:
      opportunity === undefined
        ? `${personName(plan, decider?.personId ?? null)} decides, but the plan does not say what. One line makes a decision with a seat for everyone.`
        : `We work for ${quoted(opportunity.title)}, but no decision of ${plan.account.name} stands behind it. One line makes one, with a seat for everyone.`,
    actionLabel: 'Add a decision',
    recordId: null,
  };
}

function deciderEmpty(plan: Plan, decision: DecisionCenter, today: CalendarDate): Advice | null {
  if (holdersIn(plan, decision.id, 'decider').length > 0) return null;
  const members = membersOf(plan, decision.id).length;
  return {
    title: `Nobody sits in the decider’s chair of ${quoted(decision.title)}`,
    sentence: `${capitalized(counted(members, 'person takes', 'people take'))} part in it, and none of them decides. ${askWhom(plan, decision, today)}`,
    actionLabel: 'Fill the seat',
    recordId: decision.id,
  };
}

function approverEmpty(plan: Plan, decision: DecisionCenter, today: CalendarDate): Advice | null {
  const deciders = holdersIn(plan, decision.id, 'decider');
  if (deciders.length === 0 || holdersIn(plan, decision.id, 'approver').length > 0) return null;
  const vacant = seatsOf(plan, decision.id).find((seat) => seat.role === 'approver');
  return {
    title: `Who approves ${quoted(decision.title)}?`,
    sentence: `${personName(plan, deciders[0] ?? null)} decides, but who authorizes it is not known. ${askWhom(plan, decision, today)}`,
    actionLabel: 'Name the approver',
    recordId: vacant?.id ?? decision.id,
  };
}

function approverNotKnown(plan: Plan, decision: DecisionCenter, today: CalendarDate): Advice | null {
  const seat = approvalPath(plan, decision.id).open.find(
    ({ personId }) =>
      personId !== null && plan.people[personId] && !isRealContact(contactDepth(plan, personId)),
  );
  if (seat?.personId === undefined || seat.personId === null) return null;
  const name = personName(plan, seat.personId);
  const path = introductionPath(plan, seat.personId, today);
  return {
    title: `None of us knows ${name}, who has to approve`,
    sentence: `${quoted(decision.title)} needs the approval of ${name}. ${path === null ? 'No path leads there yet: who could introduce us?' : `${path.sentence}.`}`,
    actionLabel: 'See the seat',
    recordId: seat.id,
  };
}

function championMissing(plan: Plan, decision: DecisionCenter): Advice | null {
  const members = membersOf(plan, decision.id);
  const stanceOf = (id: string) => stakeholderOf(plan, id)?.stance;
  if (members.length === 0 || members.some((id) => stanceOf(id) === 'champion')) return null;
  const supporter = members.find((id) => stanceOf(id) === 'supporter');
  return {
    title: `No champion in ${quoted(decision.title)}`,
    sentence: `Of the ${counted(members.length, 'person', 'people')} in it nobody sells for us when we are not in the room. ${supporter === undefined ? 'Who would win most if it went our way?' : `${personName(plan, supporter)} supports us: what would make a champion of them?`}`,
    actionLabel: 'See who sits there',
    recordId: decision.id,
  };
}

function qualificationWeak(plan: Plan, decision: DecisionCenter, today: CalendarDate): Advice | null {
  const { score, scored } = qualificationScore(plan, decision.id);
  const { daysToDeadline } = decisionTiming(plan, decision, today);
  const isNear = daysToDeadline !== null && daysToDeadline >= 0 && daysToDeadline <= nearDays;
  if (score >= needsWorkFrom || !isNear) return null;
  const why =
    scored === 0 ? 'nobody has qualified it' : `MEDDPICC stands at ${score} of ${mostQualification}`;
  return {
    title: `Work on ${quoted(decision.title)}, or let it go`,
    sentence: `It is decided in ${dayCount(daysToDeadline)} and ${why}; below ${needsWorkFrom} the effort is better spent elsewhere. Find out today what is still unknown.`,
    actionLabel: 'Qualify it',
    recordId: decision.id,
  };
}

function enteredAfterRival(plan: Plan, decision: DecisionCenter): Advice | null {
  const { ours, rivals } = earlyEntry(plan, decision);
  const rival = rivals.find(({ verdict }) => verdict === 'early' || verdict === 'inTime');
  const isLate = ours.verdict === 'late' || ours.verdict === 'tooLate';
  if (!isLate || ours.verdict === null || rival?.verdict === undefined || rival.verdict === null) return null;
  return {
    title: `${rival.name} was there before us`,
    sentence: `In ${quoted(decision.title)} we came in at phase ${ours.phase}, ${entryVerdictLabels[ours.verdict].toLowerCase()}; ${rival.name} at phase ${rival.phase}, ${entryVerdictLabels[rival.verdict].toLowerCase()}. Which requirement of theirs can still be questioned, and by whom?`,
    actionLabel: 'See who came in when',
    recordId: ours.entryId ?? decision.id,
  };
}

function ourEntryUnknown(plan: Plan, decision: DecisionCenter): Advice | null {
  const { ours, rivals } = earlyEntry(plan, decision);
  if (ours.phase !== null || decision.currentPhase === null) return null;
  const placed = rivals
    .filter((rival) => rival.phase !== null)
    .map(({ name, phase }) => `${name} at phase ${phase}`);
  return {
    title: `When did we come into ${quoted(decision.title)}?`,
    sentence: `They are in phase ${decision.currentPhase}, ${phaseLabel(decision.currentPhase).toLowerCase()}${placed.length === 0 ? '' : `; ${listText(placed)}`}. Set our mark, and the plan says whether there is time to shape what they ask for.`,
    actionLabel: 'Set our mark',
    recordId: decision.id,
  };
}

function evidenceMissing(plan: Plan, decision: DecisionCenter): Advice | null {
  const { ours } = earlyEntry(plan, decision);
  if (ours.phase === null || ours.evidence.answered > 0) return null;
  return {
    title: 'What shows that we came in when we say?',
    sentence: `Phase ${ours.phase} of ${quoted(decision.title)} is a claim until it is tested: four questions, from ${quoted(evidenceQuestionLabels.knewBeforeTender.toLowerCase())} to ${quoted(evidenceQuestionLabels.keyRelations.toLowerCase())}, take a minute.`,
    actionLabel: 'Answer the four questions',
    recordId: ours.entryId,
  };
}

function phaseDatesPast(plan: Plan, decision: DecisionCenter, today: CalendarDate): Advice | null {
  const late = decisionTiming(plan, decision, today).phases.filter((phase) => phase.daysLate > 0);
  const longest = late[0];
  if (longest === undefined) return null;
  const name = phaseLabel(longest.phase).toLowerCase();
  const more =
    late.length === 1 ? '' : `, and ${counted(late.length - 1, 'later one', 'later ones')} with it`;
  return {
    title: `The dates of ${quoted(decision.title)} have passed`,
    sentence: `Phase ${longest.phase}, ${name}, should have ended ${dayCount(longest.daysLate)} ago${more}. Has it ended, or has the decision slipped?`,
    actionLabel: 'Set the dates',
    recordId: longest.recordId,
  };
}

function deadlinePassed(plan: Plan, decision: DecisionCenter, today: CalendarDate): Advice | null {
  const { daysToDeadline } = decisionTiming(plan, decision, today);
  if (daysToDeadline === null || daysToDeadline >= 0) return null;
  return {
    title: `Was ${quoted(decision.title)} decided?`,
    sentence: `The day to decide passed ${dayCount(-daysToDeadline)} ago and the plan still calls it open. Say how it ended, or set the new day.`,
    actionLabel: 'Say how it ended',
    recordId: decision.id,
  };
}

function buyClassUnknown(_plan: Plan, decision: DecisionCenter): Advice | null {
  if (decision.buyClass !== 'unknown') return null;
  const classes = [buyClassInSentence('newTask'), buyClassInSentence('modifiedRebuy')].join(', ');
  return {
    title: `What kind of purchase is ${quoted(decision.title)}?`,
    sentence: `${capitalized(classes)} or ${buyClassInSentence('straightRebuy')}? In a ${buyClassLabels.straightRebuy.toLowerCase()} phase 4 is in time, in any other it is late.`,
    actionLabel: 'Say the buy class',
    recordId: decision.id,
  };
}
