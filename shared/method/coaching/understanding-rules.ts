import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { longDate } from '../../text/dates.ts';
import { insightAreaLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { metricStandings, northStarOf } from '../insight/customer-metrics.ts';
import { guidedQuestionsOf } from '../insight/guided-questions.ts';
import { emptyAreas, insightAreaQuestions } from '../insight/insight-areas.ts';
import { groundlessCommitments } from '../insight/insight-ground.ts';
import { metricValueText } from '../insight/metric-words.ts';
import { keyPlayers } from '../key-players.ts';
import { personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted, shareWords } from './words.ts';

/** Insights after which the plan is past its first hour, so that gaps around the story are worth a word. */
const storyBegun = 3;

/** What is known around the story: their figures, the questions asked, and what rests on nothing they said. */
export const understandingRules: readonly CoachingRule[] = [
  { id: 'commitmentWithoutInsight', step: 'insight', weight: 39, evaluate: commitmentWithoutInsight },
  { id: 'northStarMissing', step: 'insight', weight: 37, evaluate: northStarMissing },
  { id: 'questionUnanswered', step: 'insight', weight: 30, evaluate: questionUnanswered },
  { id: 'metricNotRead', step: 'insight', weight: 26, evaluate: metricNotRead },
  { id: 'areaEmpty', step: 'insight', weight: 21, evaluate: areaEmpty },
];

const hasStory = (plan: Plan): boolean => Object.keys(plan.insightCards).length >= storyBegun;

function commitmentWithoutInsight(plan: Plan): Advice | null {
  if (!hasStory(plan)) return null;
  const { objectives, ideas, actions } = groundlessCommitments(plan);
  const all = [
    ...objectives.map((record) => ({ word: 'The goal', record })),
    ...ideas.map((record) => ({ word: 'The idea', record })),
    ...actions.map((record) => ({ word: 'The action', record })),
  ];
  const first = all[0];
  if (first === undefined) return null;
  const others = all.length - 1;
  return {
    title: 'What is it for, in their eyes?',
    sentence: `${first.word} ${quoted(first.record.title)} answers nothing ${plan.account.name} told us.${others === 0 ? '' : ` So do ${others} more.`} Link it to an insight, or ask why we do it.`,
    actionLabel: 'See the loose ends',
    recordId: null,
  };
}

function northStarMissing(plan: Plan): Advice | null {
  if (!hasStory(plan) || northStarOf(plan) !== null) return null;
  const metric = listOf(plan, 'customerMetrics')[0];
  return {
    title: 'Which figure do they steer by?',
    sentence:
      metric === undefined
        ? `No figure says yet how ${plan.account.name} measures itself. Ask which one they would keep if they could keep only one.`
        : `None of the figures is marked as the one ${plan.account.name} steers by. Is it ${quoted(metric.title)}?`,
    actionLabel: 'Name the north star',
    recordId: metric?.id ?? null,
  };
}

function questionUnanswered(plan: Plan): Advice | null {
  if (!hasStory(plan)) return null;
  const questions = guidedQuestionsOf(plan);
  const open = questions.filter(({ isAnswered }) => !isAnswered);
  const first = open[0];
  if (first === undefined) return null;
  const player = keyPlayers(plan)[0];
  const whom = player === undefined ? 'the next person you meet there' : personName(plan, player.personId);
  return {
    title: 'A question nobody has asked',
    sentence: `${shareWords(questions.length - open.length, questions.length)} guided questions ${questions.length - open.length === 1 ? 'has' : 'have'} an answer. Ask ${whom}: ${quoted(first.question)}.`,
    actionLabel: 'Write the answer',
    recordId: first.record?.id ?? null,
  };
}

function metricNotRead(plan: Plan, today: CalendarDate): Advice | null {
  const stale = metricStandings(plan, today).find(({ isStale }) => isStale);
  if (stale === undefined) return null;
  const { metric, latest } = stale;
  return {
    title: 'A figure has gone stale',
    sentence:
      latest === null
        ? `${quoted(metric.title)} has no reading yet. What does it stand at today?`
        : `${quoted(metric.title)} was last read on ${longDate(latest.date)}, at ${metricValueText(latest.value, metric.unit)}. What does it stand at today?`,
    actionLabel: 'Note the figure',
    recordId: metric.id,
  };
}

function areaEmpty(plan: Plan): Advice | null {
  if (!hasStory(plan)) return null;
  const empty = emptyAreas(plan);
  const first = empty[0];
  if (first === undefined) return null;
  const names = listText(empty.map((area) => insightAreaLabels[area].toLowerCase()));
  return {
    title: 'A blank area',
    sentence: `The plan says nothing about ${names}. Start with one: ${insightAreaQuestions[first]}`,
    actionLabel: 'Fill an area',
    recordId: null,
  };
}
