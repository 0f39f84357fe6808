import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { daysBetween, lastDayOf } from '../../text/calendar.ts';
import { dayCount, monthAndYear } from '../../text/dates.ts';
import { counted } from '../../text/numbers.ts';
import { openObjectives } from '../action-checks.ts';
import { keyPlayers } from '../key-players.ts';
import { holdersOf, memberName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';

const daysBeforeTheEnd = 60;
const peopleOneCanCover = 5;

export const frameRules: readonly CoachingRule[] = [
  { id: 'ambitionMissing', step: 'frame', weight: 62, evaluate: ambitionMissing },
  { id: 'planEnding', step: 'frame', weight: 55, evaluate: planEnding },
  { id: 'sponsorMissing', step: 'frame', weight: 48, evaluate: sponsorMissing },
  { id: 'teamOfOne', step: 'frame', weight: 27, evaluate: teamOfOne },
  { id: 'stillDraft', step: 'frame', weight: 16, evaluate: stillDraft },
];

function ambitionMissing({ plan, account }: Plan): Advice | null {
  if (plan.ambition.trim() !== '') return null;
  const end = monthAndYear(lastDayOf(plan.startDate, plan.horizonMonths));
  return {
    title: 'Say what it is for',
    sentence: `Nothing says yet where ${account.name} and we want to be in ${end}. One sentence that both sides would sign is enough.`,
    actionLabel: 'Write the ambition',
    recordId: plan.id,
  };
}

function planEnding({ plan, account }: Plan, today: CalendarDate): Advice | null {
  const left = daysBetween(today, lastDayOf(plan.startDate, plan.horizonMonths));
  if (left > daysBeforeTheEnd || plan.status === 'closed' || plan.status === 'archived') return null;
  return {
    title: left < 0 ? 'The plan has run out' : `The plan ends in ${dayCount(left)}`,
    sentence:
      left < 0
        ? `Its horizon ended ${dayCount(-left)} ago. Extend it, or duplicate it for the next stretch with ${account.name}.`
        : `Agree the next stretch with ${account.name} while this one still runs, and carry over only what is still true.`,
    actionLabel: 'Set the horizon',
    recordId: plan.id,
  };
}

function sponsorMissing(plan: Plan): Advice | null {
  if (plan.plan.sponsorId !== null) return null;
  const senior = holdersOf(plan, 'decider')[0] ?? keyPlayers(plan)[0];
  const person = senior === undefined ? undefined : plan.people[senior.personId];
  const named = person?.title ? `${person.name}, ${person.title},` : person?.name;
  return {
    title: 'Name our sponsor',
    sentence:
      named === undefined
        ? `No executive of ours stands behind ${plan.account.name} yet. Somebody there will want a counterpart of their rank.`
        : `${named} has no counterpart of that rank on our side. Ask one of our executives to take the call.`,
    actionLabel: 'Choose a sponsor',
    recordId: plan.plan.id,
  };
}

function teamOfOne(plan: Plan): Advice | null {
  const people = Object.keys(plan.people).length;
  if (Object.keys(plan.teamMembers).length > 1 || people <= peopleOneCanCover) return null;
  return {
    title: 'One of us is not a team',
    sentence: `${memberName(plan, plan.plan.ownerId)} alone faces ${counted(people, 'person', 'people')}. If that one is away, so are we: add who else of us knows somebody there.`,
    actionLabel: 'Add to the team',
    recordId: null,
  };
}

function stillDraft(plan: Plan): Advice | null {
  const goals = openObjectives(plan).length;
  const actions = listOf(plan, 'actions').length;
  if (plan.plan.status !== 'draft' || goals === 0 || actions === 0) return null;
  return {
    title: 'Ready to be shown',
    sentence: `The plan is still a private draft, though it holds ${counted(goals, 'goal', 'goals')} and ${counted(actions, 'action', 'actions')}. Set it to active and let the team see it.`,
    actionLabel: 'Set it to active',
    recordId: plan.plan.id,
  };
}
