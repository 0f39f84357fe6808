import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanObjective } from '../../model/records/commitment.ts';
import { capitalized } from '../../text/lists.ts';
import { counted, countWord } from '../../text/numbers.ts';
import { openObjectives } from '../action-checks.ts';
import { rankedIdeas } from '../collaboration-score.ts';
import { objectiveChecks } from '../objective-checks.ts';
import { memberName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

export const strategyRules: readonly CoachingRule[] = [
  { id: 'goalsMissing', step: 'strategy', weight: 72, evaluate: goalsMissing },
  { id: 'notMutual', step: 'strategy', weight: 53, evaluate: notMutual },
  { id: 'growthMissing', step: 'strategy', weight: 51, evaluate: growthMissing },
  { id: 'goalWithoutWork', step: 'strategy', weight: 50, evaluate: goalWithoutWork },
  { id: 'quotaOnly', step: 'strategy', weight: 33, evaluate: quotaOnly },
  { id: 'notMeasurable', step: 'strategy', weight: 31, evaluate: notMeasurable },
];

function goalsMissing(plan: Plan): Advice | null {
  if (listOf(plan, 'objectives').some((goal) => goal.status !== 'dropped')) return null;
  const theirs = listOf(plan, 'insightCards').find((card) => card.kind === 'goal');
  return {
    title: 'Set the first goal',
    sentence:
      theirs === undefined
        ? `The plan has no goal yet. What do ${plan.account.name} and we both win by the end of it?`
        : `${plan.account.name} wants ${quoted(theirs.title)}. Turn it into a goal that both sides win by.`,
    actionLabel: 'Add a goal',
    recordId: null,
  };
}

function notMutual(plan: Plan): Advice | null {
  const lacking = objectiveChecks(plan).notMutual;
  const first = lacking[0];
  const goal = first === undefined ? undefined : plan.objectives[first.objectiveId];
  if (first === undefined || goal === undefined) return null;
  const sentences = {
    customer: `${quoted(goal.title)} says what we win, not what ${plan.account.name} does. Why would they put people on it?`,
    us: `${quoted(goal.title)} says what ${plan.account.name} wins, not what we do. Why would our own side pay for it?`,
    both: `${quoted(goal.title)} does not say yet what either side wins by it.`,
  };
  const more = counted(lacking.length - 1, 'more goal is', 'more goals are');
  return {
    title: 'Not mutual yet',
    sentence: `${sentences[first.missing]}${lacking.length === 1 ? '' : ` ${capitalized(more)} one-sided too.`}`,
    actionLabel: first.missing === 'us' ? 'Write our win' : 'Write their win',
    recordId: goal.id,
  };
}

function growthMissing(plan: Plan): Advice | null {
  const open = openObjectives(plan);
  if (open.length === 0 || !objectiveChecks(plan).lacksGrowth) return null;
  const idea = rankedIdeas(plan).find(({ score }) => score?.quadrant === 'focus')?.idea;
  const only = open.length === 1 ? 'The only goal protects' : `All ${countWord(open.length)} goals protect`;
  return {
    title: 'Nothing grows yet',
    sentence: `${only} what we have. ${idea === undefined ? 'Where could the account be larger in a year, for both sides?' : `${quoted(idea.title)} is the best idea on the list: what would it grow?`}`,
    actionLabel: 'Add a growth goal',
    recordId: null,
  };
}

function goalWithoutWork(plan: Plan): Advice | null {
  const first = objectiveChecks(plan)
    .underworked.toSorted((a, b) => a.ownedDatedActions - b.ownedDatedActions)
    .at(0);
  const goal = first === undefined ? undefined : plan.objectives[first.objectiveId];
  if (first === undefined || goal === undefined) return null;
  const owner = memberName(plan, goal.ownerId);
  return {
    title: first.ownedDatedActions === 0 ? 'A goal nobody works on' : 'A goal needs a second step',
    sentence: `${quoted(goal.title)} has ${counted(first.ownedDatedActions, 'action', 'actions')} with an owner and a date. Two keep it moving${owner === '' ? '.' : `: what does ${owner} do next?`}`,
    actionLabel: 'Add an action',
    recordId: goal.id,
  };
}

function firstOf(plan: Plan, ids: readonly string[]): PlanObjective | undefined {
  return ids[0] === undefined ? undefined : plan.objectives[ids[0]];
}

function quotaOnly(plan: Plan): Advice | null {
  const goal = firstOf(plan, objectiveChecks(plan).quotaOnly);
  if (goal === undefined) return null;
  return {
    title: 'A quota is not a reason',
    sentence: `${quoted(goal.title)} rests on our quota alone. What in ${plan.account.name}’s potential, our share of it or the pipeline carries the figure?`,
    actionLabel: 'Say what it rests on',
    recordId: goal.id,
  };
}

function notMeasurable(plan: Plan): Advice | null {
  const { withoutMeasure, withoutDate } = objectiveChecks(plan);
  const goal = firstOf(plan, [...withoutMeasure, ...withoutDate]);
  if (goal === undefined) return null;
  const lacks = [
    goal.measure.trim() === '' ? 'measure' : '',
    goal.target.trim() === '' ? 'target' : '',
    goal.dueDate === null ? 'date' : '',
  ].filter((word) => word !== '');
  return {
    title: 'How will we know?',
    sentence: `${quoted(goal.title)} has no ${lacks.join(' and no ')}. Agree with the customer on a figure both sides can read off.`,
    actionLabel: 'Add the measure',
    recordId: goal.id,
  };
}
