import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { InsightCard, InsightKind } from '../../model/records/insight.ts';
import { daysBetween } from '../../text/calendar.ts';
import { dayCount } from '../../text/dates.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { insightStrength, orphanInsights, ownedShareWanted } from '../insight-chain.ts';
import { keyPlayers } from '../key-players.ts';
import { holdersOf, personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { namesOf, quoted, shareWords } from './words.ts';

const daysWithoutNews = 90;

export const insightRules: readonly CoachingRule[] = [
  { id: 'goalUnknown', step: 'insight', weight: 74, evaluate: goalUnknown },
  { id: 'goalUnconfirmed', step: 'insight', weight: 58, evaluate: goalUnconfirmed },
  { id: 'storyIncomplete', step: 'insight', weight: 46, evaluate: storyIncomplete },
  { id: 'aimsWithoutKeyPlayers', step: 'insight', weight: 42, evaluate: aimsWithoutKeyPlayers },
  { id: 'insightLeadsNowhere', step: 'insight', weight: 40, evaluate: insightLeadsNowhere },
  { id: 'newsGoneStale', step: 'insight', weight: 18, evaluate: newsGoneStale },
];

function goalUnknown(plan: Plan): Advice | null {
  if (listOf(plan, 'insightCards').some((card) => card.kind === 'goal')) return null;
  const decider = holdersOf(plan, 'decider')[0];
  const whom = decider === undefined ? 'the person you know best there' : personName(plan, decider.personId);
  return {
    title: 'Ask for the goal',
    sentence: `Nothing says yet what ${plan.account.name} wants to reach. Ask ${whom} what has to be true in twelve months, and write down the answer word for word.`,
    actionLabel: 'Add a goal',
    recordId: null,
  };
}

const priorityRanks = { high: 0, medium: 1, low: 2 };
const priorityRank = (card: InsightCard): number =>
  card.priority === null ? 3 : priorityRanks[card.priority];

function goalUnconfirmed(plan: Plan): Advice | null {
  const goals = listOf(plan, 'insightCards')
    .filter((card) => card.kind === 'goal' && card.validation === 'unconfirmed')
    .sort((a, b) => priorityRank(a) - priorityRank(b));
  const goal = goals[0];
  if (goal === undefined) return null;
  const owner = goal.ownerIds[0] ?? goal.toldById;
  const who = owner === null || owner === undefined ? 'Somebody there' : personName(plan, owner);
  return {
    title: 'Have a goal confirmed',
    sentence: `${quoted(goal.title)} is our reading until ${plan.account.name} confirms it. ${who} can, in one question.`,
    actionLabel: 'Open the goal',
    recordId: goal.id,
  };
}

function storyIncomplete(plan: Plan): Advice | null {
  const { confirmedKinds, missingKinds } = insightStrength(plan);
  // A missing goal has rules of its own.
  const missing: InsightKind[] = missingKinds.filter((kind) => kind !== 'goal');
  if (confirmedKinds.length === 0 || missing.length === 0) return null;
  const article = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);
  const list = listText(missing.map(article));
  const waiting = listOf(plan, 'insightCards').find(
    (card) => missing.includes(card.kind) && card.validation === 'unconfirmed',
  );
  return {
    title: missing.length === 1 ? `The story lacks ${list}` : 'The story has holes',
    sentence:
      waiting === undefined
        ? `${shareWords(confirmedKinds.length, 4)} parts of the customer’s story are confirmed. Ask for ${list}.`
        : `${shareWords(confirmedKinds.length, 4)} parts of the customer’s story are confirmed; ${list} is not. ${quoted(waiting.title)} only needs their yes.`,
    actionLabel: 'Complete the story',
    recordId: waiting?.id ?? null,
  };
}

function aimsWithoutKeyPlayers(plan: Plan): Advice | null {
  const { goalsAndInitiatives: all, ownedByKeyPlayers: owned } = insightStrength(plan);
  const players = keyPlayers(plan).map((player) => player.personId);
  if (all === 0 || players.length === 0 || owned >= ownedShareWanted * all) return null;
  return {
    title: 'Tie the goals to key players',
    sentence: `${shareWords(owned, all)} goals and initiatives ${owned === 1 ? 'belongs' : 'belong'} to a key player. Which of them ${players.length === 1 ? 'does' : 'do'} ${namesOf(plan, players)} answer for?`,
    actionLabel: 'Name the owners',
    recordId: null,
  };
}

function insightLeadsNowhere(plan: Plan): Advice | null {
  const orphans = orphanInsights(plan);
  const first = orphans.find((card) => card.priority === 'high') ?? orphans[0];
  if (first === undefined) return null;
  const teller = personName(plan, first.toldById);
  const told = teller === '' ? '' : `, which ${teller} told us,`;
  const others = orphans.length - 1;
  const more =
    others === 0 ? '' : ` ${capitalized(counted(others, 'more waits', 'more wait'))} for a “so what”.`;
  return {
    title: 'An insight leads nowhere',
    sentence: `${quoted(first.title)}${told} has no goal, idea or action behind it.${more}`,
    actionLabel: 'Say what follows',
    recordId: first.id,
  };
}

function newsGoneStale(plan: Plan, today: CalendarDate): Advice | null {
  const dates = listOf(plan, 'signals').map((signal) => signal.date);
  const latest = dates.sort().at(-1);
  if (latest === undefined || daysBetween(latest, today) <= daysWithoutNews) return null;
  return {
    title: 'No news for a while',
    sentence: `The latest news about ${plan.account.name} is ${dayCount(daysBetween(latest, today))} old. Ten minutes on their press page often find a reason to call.`,
    actionLabel: 'Add a signal',
    recordId: null,
  };
}
