import { listOf, type Plan } from '../../model/plan.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted, fixedText } from '../../text/numbers.ts';
import { activeIdeaLimit, activeIdeas, collaborationScore, rankedIdeas } from '../collaboration-score.ts';
import { holdersOf, personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

export const ideaRules: readonly CoachingRule[] = [
  { id: 'startTheBestIdea', step: 'ideas', weight: 39, evaluate: startTheBestIdea },
  { id: 'ideasMissing', step: 'ideas', weight: 38, evaluate: ideasMissing },
  { id: 'tooManyActive', step: 'ideas', weight: 37, evaluate: tooManyActive },
  { id: 'ideaOwnedByOneSide', step: 'ideas', weight: 35, evaluate: ideaOwnedByOneSide },
  { id: 'ideaNotScored', step: 'ideas', weight: 26, evaluate: ideaNotScored },
];

function ideasMissing(plan: Plan): Advice | null {
  if (listOf(plan, 'ideas').some((idea) => idea.status !== 'dropped')) return null;
  const obstacle = listOf(plan, 'insightCards').find(
    (card) => card.kind === 'obstacle' || card.kind === 'pressure',
  );
  return {
    title: 'Collect the first ideas',
    sentence:
      obstacle === undefined
        ? `Nothing is planned that ${plan.account.name} and we would do together. Where do our two processes touch, and what does that cost?`
        : `Nothing is planned that both sides do together. Start with ${quoted(obstacle.title)}: what could we do about it that neither could alone?`,
    actionLabel: 'Add an idea',
    recordId: null,
  };
}

function ideaNotScored(plan: Plan): Advice | null {
  const open = rankedIdeas(plan).filter(({ idea }) => idea.status === 'idea' || idea.status === 'active');
  const unscored = open.filter(({ score }) => score === null);
  const first = unscored[0];
  if (first === undefined) return null;
  return {
    title: unscored.length === 1 ? 'Score one more idea' : 'Score the ideas',
    sentence: `${quoted(first.idea.title)}${unscored.length === 1 ? ' has' : ` and ${counted(unscored.length - 1, 'more idea have', 'more ideas have')}`} no full score, so ${unscored.length === 1 ? 'it cannot' : 'they cannot'} be compared. Seven points from 1 to 5, best with somebody from ${plan.account.name} in the room.`,
    actionLabel: 'Score it',
    recordId: first.idea.id,
  };
}

function tooManyActive(plan: Plan): Advice | null {
  const active = activeIdeas(plan);
  if (active.length <= activeIdeaLimit) return null;
  const rest = active.slice(activeIdeaLimit);
  return {
    title: 'Too many at once',
    sentence: `${capitalized(counted(active.length, 'idea is', 'ideas are'))} active; three get done. ${listText(rest.map(({ idea }) => quoted(idea.title)))} ${rest.length === 1 ? 'ranks' : 'rank'} last and can wait.`,
    actionLabel: 'Choose three',
    recordId: rest.at(-1)?.idea.id ?? null,
  };
}

function startTheBestIdea(plan: Plan): Advice | null {
  if (activeIdeas(plan).length >= activeIdeaLimit) return null;
  const best = rankedIdeas(plan).find(
    ({ idea, score }) => idea.status === 'idea' && score?.quadrant === 'focus',
  );
  if (best === undefined || best.score === null) return null;
  const owner = personName(plan, best.idea.customerOwnerId);
  const decider = personName(plan, holdersOf(plan, 'decider')[0]?.personId ?? null);
  const ask =
    owner !== ''
      ? `Start it with ${owner}.`
      : decider === ''
        ? 'Who over there would run it?'
        : `Ask ${decider} who should run it.`;
  return {
    title: `Start ${quoted(best.idea.title)}`,
    sentence: `Impact ${fixedText(best.score.impact, 1)} and feasibility ${fixedText(best.score.feasibility, 1)} make it the best idea that is not running. ${ask}`,
    actionLabel: 'Make it active',
    recordId: best.idea.id,
  };
}

function ideaOwnedByOneSide(plan: Plan): Advice | null {
  const lone = activeIdeas(plan).find(
    ({ idea }) => idea.customerOwnerId === null || idea.ownerId === null,
  )?.idea;
  if (lone === undefined) return null;
  const missing =
    lone.customerOwnerId !== null
      ? `${personName(plan, lone.customerOwnerId)} has no partner on our side`
      : `nobody at ${plan.account.name} owns it`;
  const score = collaborationScore(lone);
  return {
    title: 'An idea with one parent',
    sentence: `${quoted(lone.title)} is active, but ${missing}. ${score === null ? 'It' : `With a priority of ${fixedText(score.priority, 1)} it`} deserves a name on both sides.`,
    actionLabel: 'Name the owner',
    recordId: lone.id,
  };
}
