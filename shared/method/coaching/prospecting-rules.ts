import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { ProspectingProgram, Touch } from '../../model/records/prospecting.ts';
import { addDays, daysBetween } from '../../text/calendar.ts';
import { dayAndDate, dayCount } from '../../text/dates.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { channelLabels, measureText, weekdayName } from '../../text/prospecting-labels.ts';
import { isKeyPlayer } from '../key-players.ts';
import { attainmentByProgram } from '../prospecting/attainment.ts';
import { audienceOf, audienceProgress } from '../prospecting/audience-progress.ts';
import { mondayOf } from '../prospecting/iso-week.ts';
import { programFocus } from '../prospecting/program-focus.ts';
import { prospectingMeasures } from '../prospecting/touch-counts.ts';
import { activePrograms, hasTarget } from '../prospecting/weekly-target.ts';
import { memberName, personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { namesOf, quoted } from './words.ts';

export const prospectingRules: readonly CoachingRule[] = [
  { id: 'prospectingTargetMissed', step: 'actions', weight: 51, evaluate: targetMissed },
  { id: 'nextStepNotPlanned', step: 'actions', weight: 47, evaluate: nextStepNotPlanned },
  { id: 'audienceUntouched', step: 'actions', weight: 39, evaluate: audienceUntouched },
  { id: 'cadenceStepDue', step: 'actions', weight: 37, evaluate: cadenceStepDue },
  { id: 'programWithoutAudience', step: 'actions', weight: 36, evaluate: programWithoutAudience },
  { id: 'prospectingMissing', step: 'actions', weight: 33, evaluate: prospectingMissing },
  { id: 'programWithoutTarget', step: 'actions', weight: 26, evaluate: programWithoutTarget },
  { id: 'onlyGenericPrograms', step: 'actions', weight: 25, evaluate: onlyGenericPrograms },
  { id: 'timeBlockNotUsed', step: 'actions', weight: 19, evaluate: timeBlockNotUsed },
];

/** Weeks in a row after which a target is wrong, or the week is. */
const weeksTolerated = 3;
/** A program has had its chance with everybody by then: the length of the published cadence. */
const daysUntilTouched = 21;
const weekDays = 7;

const prospectingPrograms = (plan: Plan): ProspectingProgram[] =>
  activePrograms(plan).filter(({ kind }) => kind === 'prospecting');

function targetMissed(plan: Plan, today: CalendarDate): Advice | null {
  const attainment = attainmentByProgram(plan, today);
  const missed = (program: ProspectingProgram) => attainment.get(program.id)?.missed ?? 0;
  const program = prospectingPrograms(plan)
    .filter((candidate) => missed(candidate) >= weeksTolerated)
    .sort((a, b) => missed(b) - missed(a))[0];
  const last = program === undefined ? undefined : attainment.get(program.id)?.weeks.at(-2);
  if (program === undefined || last === undefined) return null;
  const asked = prospectingMeasures.filter((measure) => last.actual[measure] < last.target[measure]);
  const short = asked.map(
    (measure) => `${last.actual[measure]} of ${measureText(measure, last.target[measure])}`,
  );
  return {
    title: `${capitalized(counted(missed(program), 'week', 'weeks'))} below the target`,
    sentence: `${quoted(program.title)} missed its week ${counted(missed(program), 'time', 'times')} in a row, last with ${listText(short)}. Keep a fixed time for it, or set a target that the week can hold.`,
    actionLabel: 'Open the program',
    recordId: program.id,
  };
}

function nextStepNotPlanned(plan: Plan, today: CalendarDate): Advice | null {
  const touches = listOf(plan, 'touches');
  const actions = listOf(plan, 'actions');
  const isPlanned = ({ personId, date }: Touch) =>
    actions.some(
      (action) =>
        personId !== null &&
        action.status !== 'dropped' &&
        (action.customerCounterpartId === personId || action.personIds.includes(personId)) &&
        (action.dueDate === null || action.dueDate >= date),
    );
  // Who was spoken to again since has been asked anew.
  const isLatest = (touch: Touch) =>
    !touches.some((other) => other.personId === touch.personId && other.date > touch.date);
  const open = touches.filter(
    (touch) => touch.nextStep !== '' && touch.personId !== null && isLatest(touch) && !isPlanned(touch),
  );
  const first = open.at(-1);
  if (first === undefined) return null;
  const more =
    open.length === 1
      ? ''
      : ` ${capitalized(counted(open.length - 1, 'more next step', 'more next steps'))} hang in the air.`;
  return {
    title: 'A next step nobody has planned',
    sentence: `With ${personName(plan, first.personId)} the next step is ${quoted(first.nextStep)} since ${dayAndDate(first.date, today)}, and no action holds it.${more} Who does it by when?`,
    actionLabel: 'Open the touch',
    recordId: first.id,
  };
}

function audienceUntouched(plan: Plan, today: CalendarDate): Advice | null {
  for (const program of prospectingPrograms(plan)) {
    const since = daysBetween(program.startDate ?? plan.plan.startDate, today);
    const untouched = audienceProgress(plan, program, today).filter(({ state }) => state === 'untouched');
    if (since < daysUntilTouched || untouched.length === 0) continue;
    return {
      title: 'Not touched yet',
      sentence: `${quoted(program.title)} has run for ${dayCount(since)}, and nobody has been in touch with ${namesOf(
        plan,
        untouched.map(({ personId }) => personId),
      )}. Who of us begins, and who could introduce us?`,
      actionLabel: 'Open the program',
      recordId: program.id,
    };
  }
  return null;
}

function cadenceStepDue(plan: Plan, today: CalendarDate): Advice | null {
  const due = prospectingPrograms(plan)
    .flatMap((program) => audienceProgress(plan, program, today).map((member) => ({ program, member })))
    .flatMap(({ program, member }) =>
      member.state === 'inCadence' && member.next !== null && member.next.dueOn <= today
        ? [{ program, next: member.next, personId: member.personId, touches: member.touches }]
        : [],
    )
    .sort((a, b) => (a.next.dueOn < b.next.dueOn ? -1 : 1));
  const first = due[0];
  if (first === undefined) return null;
  const more =
    due.length === 1
      ? ''
      : ` ${capitalized(counted(due.length - 1, 'more person waits', 'more people wait'))} for the next step.`;
  const times = first.touches === 1 ? 'once' : `${first.touches} times`;
  return {
    title: `Next for ${personName(plan, first.personId)}: ${channelLabels[first.next.channel].toLowerCase()}`,
    sentence: `We tried ${times}; the cadence of ${quoted(first.program.title)} goes on with ${quoted(first.next.title)}, due ${dayAndDate(first.next.dueOn, today)}.${more}`,
    actionLabel: 'Open the program',
    recordId: first.program.id,
  };
}

function programWithoutAudience(plan: Plan): Advice | null {
  const program = prospectingPrograms(plan).find((candidate) => audienceOf(plan, candidate).length === 0);
  if (program === undefined) return null;
  return {
    title: 'A program for nobody',
    sentence: `${quoted(program.title)} names neither people nor units of ${plan.account.name}. Whom should it reach by the end of the month?`,
    actionLabel: 'Name the audience',
    recordId: program.id,
  };
}

function prospectingMissing(plan: Plan): Advice | null {
  if (listOf(plan, 'prospectingPrograms').length > 0) return null;
  const met = new Set<Id | null>(listOf(plan, 'touches').map(({ personId }) => personId));
  const unmet = listOf(plan, 'stakeholders')
    .filter((stakeholder) => stakeholder.lastContact === null && !met.has(stakeholder.personId))
    .sort((a, b) => Number(isKeyPlayer(b)) - Number(isKeyPlayer(a)));
  const first = unmet[0];
  if (first === undefined) return null;
  return {
    title: 'Set out to meet them',
    sentence: `Nobody has spoken to ${namesOf(
      plan,
      unmet.map(({ personId }) => personId),
    )}, and no program says that somebody will. One new person a week is fifty a year.`,
    actionLabel: 'Add a program',
    recordId: first.personId,
  };
}

function programWithoutTarget(plan: Plan): Advice | null {
  const program = prospectingPrograms(plan).find((candidate) => !hasTarget(candidate));
  if (program === undefined) return null;
  return {
    title: 'What should a week bring?',
    sentence: `${quoted(program.title)} has no weekly target, so nobody sees whether it works. One conversation a week is enough to begin.`,
    actionLabel: 'Set a target',
    recordId: program.id,
  };
}

function onlyGenericPrograms(plan: Plan): Advice | null {
  const programs = listOf(plan, 'prospectingPrograms').filter(({ status }) => status !== 'done');
  const first = programs[0];
  if (first === undefined || programs.some((program) => programFocus(program).focus === 'accountSpecific'))
    return null;
  return {
    title: 'The same for everybody',
    sentence: `${programs.length === 1 ? `The only program, ${quoted(first.title)}, is` : `All ${programs.length} programs are`} generic. What would ${plan.account.name} read that nobody else gets?`,
    actionLabel: 'Open the program',
    recordId: first.id,
  };
}

function timeBlockNotUsed(plan: Plan, today: CalendarDate): Advice | null {
  const monday = addDays(mondayOf(today), -weekDays);
  const isLastWeek = ({ date }: Touch) => date >= monday && date < addDays(monday, weekDays);
  const active = new Set(
    listOf(plan, 'touches')
      .filter(isLastWeek)
      .map(({ teamMemberId }) => teamMemberId),
  );
  // Somebody who has never logged anything does not log; that is another question.
  const loggers = new Set(listOf(plan, 'touches').map(({ teamMemberId }) => teamMemberId));
  const block = listOf(plan, 'timeBlocks').find(
    ({ ownerId }) => ownerId !== null && loggers.has(ownerId) && !active.has(ownerId),
  );
  if (block === undefined) return null;
  const day = block.weekday === null ? 'each week' : `on ${weekdayName(block.weekday)}s`;
  return {
    title: 'Time kept, not used',
    sentence: `${memberName(plan, block.ownerId)} keeps ${block.minutes ?? 0} minutes ${day} for ${quoted(block.title)}, and logged nothing last week. Move the block, or log what happened in it.`,
    actionLabel: 'Open the time block',
    recordId: block.id,
  };
}
