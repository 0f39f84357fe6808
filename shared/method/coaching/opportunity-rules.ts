import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { Opportunity } from '../../model/records/opportunity.ts';
import { daysBetween } from '../../text/calendar.ts';
import { dayCount } from '../../text/dates.ts';
import { shortListText } from '../../text/lists.ts';
import { shortMoneyText } from '../../text/money.ts';
import { counted } from '../../text/numbers.ts';
import { opportunityStageLabels } from '../../text/opportunity-labels.ts';
import { meetingsAhead } from '../opportunity/meetings-ahead.ts';
import { type OpportunityChecks, opportunityChecks } from '../opportunity/opportunity-checks.ts';
import { usualProbability } from '../opportunity/stages.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

export const opportunityRules: readonly CoachingRule[] = [
  { id: 'closeDatePast', step: 'whitespace', weight: 64, evaluate: closeDatePast },
  { id: 'tooHopeful', step: 'whitespace', weight: 56, evaluate: tooHopeful },
  { id: 'opportunityWithoutCenter', step: 'whitespace', weight: 48, evaluate: withoutCenter },
  { id: 'opportunityWithoutMeeting', step: 'whitespace', weight: 47, evaluate: withoutMeeting },
  { id: 'opportunityWithoutNextStep', step: 'whitespace', weight: 45, evaluate: withoutNextStep },
  { id: 'meetingWithoutOutcome', step: 'whitespace', weight: 42, evaluate: meetingWithoutOutcome },
  { id: 'opportunityWithoutOrigin', step: 'whitespace', weight: 40, evaluate: withoutOrigin },
  { id: 'meetingUnprepared', step: 'whitespace', weight: 39, evaluate: meetingUnprepared },
];

/** "“Twin roll-out” (€0.6 m)": the opportunity with what it is worth, as far as that is known. */
function named({ title, value }: Opportunity): string {
  return value === null ? quoted(title) : `${quoted(title)} (${shortMoneyText(value)})`;
}

/** The advice about the first of a list; the rest of the list is named after it. */
function about(
  list: keyof OpportunityChecks,
  words: (first: Opportunity, today: CalendarDate, plan: Plan) => Omit<Advice, 'recordId'>,
): CoachingRule['evaluate'] {
  return (plan, today) => {
    const [first, ...others] = opportunityChecks(plan, today)[list];
    if (first === undefined) return null;
    const advice = words(first, today, plan);
    const more =
      others.length === 0
        ? ''
        : ` The same goes for ${shortListText(
            others.map(({ title }) => quoted(title)),
            2,
          )}.`;
    return { ...advice, sentence: `${advice.sentence}${more}`, recordId: first.id };
  };
}

function closeDatePast(plan: Plan, today: CalendarDate): Advice | null {
  return about('closeDatePast', (first) => ({
    title: `${quoted(first.title)} should be decided`,
    sentence: `${named(first)} was to close ${dayCount(daysBetween(first.closeDate ?? today, today))} ago and is still in ${opportunityStageLabels[first.stage].toLowerCase()}. What does the customer say, and which day is true now?`,
    actionLabel: 'Set the day',
  }))(plan, today);
}

function tooHopeful(plan: Plan, today: CalendarDate): Advice | null {
  return about('tooHopeful', (first) => ({
    title: `Who is for ${quoted(first.title)}?`,
    sentence: `${named(first)} stands at ${first.probability} %, while ${usualProbability[first.stage]} % is usual in ${opportunityStageLabels[first.stage].toLowerCase()}, and nobody in it is known to be for us. Name the supporter or lower the figure.`,
    actionLabel: 'Check the figure',
  }))(plan, today);
}

function withoutCenter(plan: Plan, today: CalendarDate): Advice | null {
  return about('withoutDecisionCenter', (first) => ({
    title: `Who decides ${quoted(first.title)}?`,
    sentence: `${named(first)} belongs to no decision center, so nobody sees who has a say in it. Link it to the one that decides.`,
    actionLabel: 'Name the decision center',
  }))(plan, today);
}

function withoutMeeting(plan: Plan, today: CalendarDate): Advice | null {
  return about('withoutMeeting', (first) => ({
    title: `No meeting planned for ${quoted(first.title)}`,
    sentence: `${named(first)} is open and nobody is going to talk with ${plan.account.name} about it. Which conversation moves it on?`,
    actionLabel: 'Plan a meeting',
  }))(plan, today);
}

function withoutNextStep(plan: Plan, today: CalendarDate): Advice | null {
  return about('withoutNextStep', (first) => ({
    title: `What is next for ${quoted(first.title)}?`,
    sentence: `${named(first)} is in ${opportunityStageLabels[first.stage].toLowerCase()} without a next step. One line says who does what by when.`,
    actionLabel: 'Write the next step',
  }))(plan, today);
}

function withoutOrigin(plan: Plan, today: CalendarDate): Advice | null {
  return about('withoutOrigin', (first) => ({
    title: `What is ${quoted(first.title)} for?`,
    sentence: `${named(first)} comes from no idea, no goal and no initiative of ${plan.account.name}. What nobody asked for is bought on price.`,
    actionLabel: 'Name where it comes from',
  }))(plan, today);
}

function meetingWithoutOutcome(plan: Plan, today: CalendarDate): Advice | null {
  const past = meetingsAhead(plan, today).filter(({ isPast }) => isPast);
  const last = past.at(-1);
  if (last === undefined) return null;
  return {
    title: `What came of ${quoted(last.title)}?`,
    sentence: `It was planned for ${dayCount(daysBetween(last.date, today))} ago${last.people.length === 0 ? '' : ` with ${shortListText(last.people, 2)}`} and is still marked as planned. Write the outcome while it is remembered.`,
    actionLabel: 'Write the outcome',
    recordId: last.meetingId,
  };
}

/** A meeting is prepared before its last week begins. */
const daysToPrepare = 7;

function meetingUnprepared(plan: Plan, today: CalendarDate): Advice | null {
  const next = meetingsAhead(plan, today).find(
    ({ isPast, date, lacks }) =>
      !isPast && daysBetween(today, date) <= daysToPrepare && lacks.includes('wantToCommit'),
  );
  if (next === undefined) return null;
  const days = daysBetween(today, next.date);
  return {
    title: `Prepare ${quoted(next.title)}`,
    sentence: `It is ${days === 0 ? 'today' : `in ${counted(days, 'day', 'days')}`}, and the plan does not say what we want ${next.people.length === 0 ? plan.account.name : shortListText(next.people, 2)} to commit to. A meeting without that is a visit.`,
    actionLabel: 'Prepare the meeting',
    recordId: next.meetingId,
  };
}
