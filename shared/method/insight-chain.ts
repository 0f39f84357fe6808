import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { PlanAction, PlanObjective } from '../model/records/commitment.ts';
import { type InsightCard, type InsightKind, insightKinds } from '../model/records/insight.ts';
import type { CollaborationIdea } from '../model/records/value.ts';
import { isKeyPlayer } from './key-players.ts';

/** What follows from an insight: the line somebody wrote, and what in the plan answers it. */
export type SoWhat = {
  line: string;
  objectives: PlanObjective[];
  ideas: CollaborationIdea[];
  actions: PlanAction[];
};

/** The kinds of card that must be confirmed for the story to hold (METHOD 3.3 [AL11]). */
export const storyKinds: readonly InsightKind[] = ['goal', 'pressure', 'initiative', 'obstacle'];

/** Share of goals and initiatives that key players should own (METHOD 3.3 [AL11]). */
export const ownedShareWanted = 0.33;

/** What follows from one card by itself; dropped goals, ideas and actions no longer answer anything. */
export function soWhatOf(plan: Plan, card: InsightCard): SoWhat {
  const answers = <R extends { insightIds: Id[]; status: string }>(record: R): boolean =>
    record.status !== 'dropped' && record.insightIds.includes(card.id);
  return {
    line: card.soWhat.trim(),
    objectives: listOf(plan, 'objectives').filter(answers),
    ideas: listOf(plan, 'ideas').filter(answers),
    actions: listOf(plan, 'actions').filter(answers),
  };
}

/** Ids of all cards that a goal, an idea or an action of ours answers. */
function answeredCards(plan: Plan): Set<Id> {
  const answers = [plan.objectives, plan.ideas, plan.actions].flatMap((records) => Object.values(records));
  return new Set(answers.flatMap((answer) => (answer.status === 'dropped' ? [] : answer.insightIds)));
}

/**
 * Cards from which nothing follows: no "so what" line, no goal, idea or action, and none on any card that
 * continues the chain from them (METHOD R32).
 */
export function orphanInsights(plan: Plan): InsightCard[] {
  const cards = listOf(plan, 'insightCards');
  const answered = answeredCards(plan);
  const waiting = cards.filter((card) => answered.has(card.id) || card.soWhat.trim() !== '');
  for (const card of waiting) answered.add(card.id);
  // An answer counts for every card before it in the chain; each card is visited once, so a ring ends too.
  for (let card = waiting.pop(); card !== undefined; card = waiting.pop()) {
    const before = card.leadsFromId === null ? undefined : plan.insightCards[card.leadsFromId];
    if (before === undefined || answered.has(before.id)) continue;
    answered.add(before.id);
    waiting.push(before);
  }
  return cards.filter((card) => !answered.has(card.id));
}

/** One card at its place in the story: how many cards lead up to it. */
export type ChainLink = { card: InsightCard; depth: number };

/**
 * All cards in reading order: each chain from its first card on, what follows a card right below it; chains
 * and branches by kind (goal first), then by age. Cards that lead in a ring start at the oldest of them.
 */
export function insightChain(plan: Plan): ChainLink[] {
  const kindRank = (card: InsightCard): number => insightKinds.indexOf(card.kind);
  const cards = listOf(plan, 'insightCards').sort((a, b) => kindRank(a) - kindRank(b));
  const links: ChainLink[] = [];
  const placed = new Set<Id>();
  const place = (root: InsightCard): void => {
    const waiting: ChainLink[] = [{ card: root, depth: 0 }];
    for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
      const { card, depth } = link;
      if (placed.has(card.id)) continue;
      placed.add(card.id);
      links.push(link);
      const following = cards.filter((other) => other.leadsFromId === card.id);
      waiting.push(...following.reverse().map((next) => ({ card: next, depth: depth + 1 })));
    }
  };
  for (const card of cards)
    if (card.leadsFromId === null || plan.insightCards[card.leadsFromId] === undefined) place(card);
  for (const card of cards) if (!placed.has(card.id)) place(card);
  return links;
}

/** How well the customer's story is known. */
export type InsightStrength = {
  /** Kinds with at least one confirmed (or since achieved) card. */
  confirmedKinds: InsightKind[];
  missingKinds: InsightKind[];
  /** Goals and initiatives, and how many of them a key player owns. */
  goalsAndInitiatives: number;
  ownedByKeyPlayers: number;
  /** All four kinds confirmed and a third owned by key players. */
  isGoodEnough: boolean;
};

/**
 * The "good enough" reading of the insight step: a confirmed goal, pressure, initiative and obstacle, and at
 * least a third of goals and initiatives owned by key players.
 *
 * Source  METHOD 3.3 [AL11]
 */
export function insightStrength(plan: Plan): InsightStrength {
  const cards = listOf(plan, 'insightCards');
  const isConfirmed = (kind: InsightKind): boolean =>
    cards.some((card) => card.kind === kind && card.validation !== 'unconfirmed');
  const players = new Set(
    listOf(plan, 'stakeholders')
      .filter((stakeholder) => isKeyPlayer(stakeholder))
      .map((stakeholder) => stakeholder.personId),
  );
  const aims = cards.filter((card) => card.kind === 'goal' || card.kind === 'initiative');
  const owned = aims.filter((card) => card.ownerIds.some((id) => players.has(id)));
  const missingKinds = storyKinds.filter((kind) => !isConfirmed(kind));
  return {
    confirmedKinds: storyKinds.filter(isConfirmed),
    missingKinds,
    goalsAndInitiatives: aims.length,
    ownedByKeyPlayers: owned.length,
    isGoodEnough:
      missingKinds.length === 0 && owned.length >= ownedShareWanted * aims.length && aims.length > 0,
  };
}
