import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanAction } from '../../model/records/commitment.ts';
import { dayCount } from '../../text/dates.ts';
import { capitalized } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { actionChecks, isOpenAction, openObjectives } from '../action-checks.ts';
import { holdersOf, isSupportive, memberName, personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

export const actionRules: readonly CoachingRule[] = [
  { id: 'actionOverdue', step: 'actions', weight: 78, evaluate: actionOverdue },
  { id: 'actionsMissing', step: 'actions', weight: 64, evaluate: actionsMissing },
  { id: 'actionWithoutOwner', step: 'actions', weight: 41, evaluate: actionWithoutOwner },
  { id: 'actionWithoutDate', step: 'actions', weight: 40, evaluate: actionWithoutDate },
  { id: 'nothingJoint', step: 'actions', weight: 29, evaluate: nothingJoint },
  { id: 'customerGoalUnserved', step: 'actions', weight: 28, evaluate: customerGoalUnserved },
  { id: 'actionServesNoGoal', step: 'actions', weight: 24, evaluate: actionServesNoGoal },
];

function actionOverdue(plan: Plan, today: CalendarDate): Advice | null {
  const { overdue } = actionChecks(plan, today);
  const first = overdue[0];
  const action = first === undefined ? undefined : plan.actions[first.actionId];
  if (first === undefined || action === undefined) return null;
  const owner = memberName(plan, action.ownerId);
  const counterpart = personName(plan, action.customerCounterpartId);
  const waiting = counterpart === '' ? '' : ` ${counterpart} is waiting for it.`;
  const more =
    overdue.length === 1 ? '' : ` ${capitalized(counted(overdue.length - 1, 'more is', 'more are'))} late.`;
  return {
    title: `${capitalized(counted(overdue.length, 'action is', 'actions are'))} late`,
    sentence: `${quoted(action.title)}${owner === '' ? '' : ` (${owner})`} is ${dayCount(first.daysLate)} late.${waiting}${more} Do it, move it or drop it.`,
    actionLabel: 'Open the action',
    recordId: action.id,
  };
}

function actionsMissing(plan: Plan): Advice | null {
  const goals = openObjectives(plan);
  if (goals[0] === undefined || listOf(plan, 'actions').some(isOpenAction)) return null;
  return {
    title: 'Nothing is going to happen',
    sentence: `${capitalized(counted(goals.length, 'goal is', 'goals are'))} set and no action is open. What is the smallest step towards ${quoted(goals[0].title)} this week?`,
    actionLabel: 'Add an action',
    recordId: null,
  };
}

function firstOf(plan: Plan, ids: readonly Id[]): PlanAction | undefined {
  return ids[0] === undefined ? undefined : plan.actions[ids[0]];
}

const andMore = (count: number): string =>
  count <= 1 ? '' : ` and ${counted(count - 1, 'more action', 'more actions')}`;

function actionWithoutOwner(plan: Plan, today: CalendarDate): Advice | null {
  const { withoutOwner } = actionChecks(plan, today);
  const action = firstOf(plan, withoutOwner);
  if (action === undefined) return null;
  return {
    title: 'Whose action is it?',
    sentence: `${quoted(action.title)}${andMore(withoutOwner.length)} ${withoutOwner.length === 1 ? 'has' : 'have'} no owner. What belongs to everybody is done by nobody.`,
    actionLabel: 'Name the owner',
    recordId: action.id,
  };
}

function actionWithoutDate(plan: Plan, today: CalendarDate): Advice | null {
  const { withoutDate } = actionChecks(plan, today);
  const action = firstOf(plan, withoutDate);
  if (action === undefined) return null;
  const owner = memberName(plan, action.ownerId);
  return {
    title: 'By when?',
    sentence: `${quoted(action.title)}${andMore(withoutDate.length)} ${withoutDate.length === 1 ? 'has' : 'have'} no date. ${owner === '' ? 'Pick' : `Ask ${owner} for`} a day, even a rough one.`,
    actionLabel: 'Set a date',
    recordId: action.id,
  };
}

function nothingJoint(plan: Plan): Advice | null {
  const open = listOf(plan, 'actions').filter(isOpenAction);
  if (
    open.length === 0 ||
    listOf(plan, 'actions').some((action) => action.joint && action.status !== 'dropped')
  )
    return null;
  const friends = listOf(plan, 'stakeholders').filter(isSupportive);
  const partner = personName(plan, (friends[0] ?? holdersOf(plan, 'decider')[0])?.personId ?? null);
  return {
    title: 'Share the work',
    sentence: `${open.length === 1 ? 'The only open action is' : `All ${open.length} open actions are`} ours alone. Which one would ${partner === '' ? `somebody at ${plan.account.name}` : partner} do with us?`,
    actionLabel: 'Agree one together',
    recordId: open.find((action) => action.customerCounterpartId !== null)?.id ?? open[0]?.id ?? null,
  };
}

function customerGoalUnserved(plan: Plan, today: CalendarDate): Advice | null {
  const ids = actionChecks(plan, today).customerGoalsWithoutAction;
  const goal = ids[0] === undefined ? undefined : plan.insightCards[ids[0]];
  if (goal === undefined || !listOf(plan, 'actions').some(isOpenAction)) return null;
  return {
    title: 'Their goal, nobody’s action',
    sentence: `${plan.account.name} wants ${quoted(goal.title)}, and nothing we do serves it. What could we do about it this month?`,
    actionLabel: 'Add an action',
    recordId: goal.id,
    targetStep: 'insight',
  };
}

function actionServesNoGoal(plan: Plan, today: CalendarDate): Advice | null {
  const { withoutObjective } = actionChecks(plan, today);
  const action = firstOf(plan, withoutObjective);
  if (action === undefined || openObjectives(plan).length === 0) return null;
  return {
    title: 'Busy, but for what?',
    sentence: `${quoted(action.title)}${andMore(withoutObjective.length)} ${withoutObjective.length === 1 ? 'serves' : 'serve'} none of our goals. Link it, or ask whether it is worth the time.`,
    actionLabel: 'Link a goal',
    recordId: action.id,
  };
}
