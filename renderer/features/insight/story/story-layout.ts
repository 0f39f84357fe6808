import { insightChain } from '../../../../shared/method/insight-chain.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import {
  type InsightCard,
  type InsightKind,
  insightKinds,
} from '../../../../shared/model/records/insight.ts';

/** The cards of one kind, in the order that keeps chains together. */
export type StoryColumn = { kind: InsightKind; cards: InsightCard[] };

/** The story as five columns, each in the reading order of its chains. */
export function storyColumns(plan: Plan): StoryColumn[] {
  const cards = insightChain(plan).map(({ card }) => card);
  return insightKinds.map((kind) => ({ kind, cards: cards.filter((card) => card.kind === kind) }));
}

/** A line of the picture: from a card to one that it leads to. */
export type StoryLink = { fromId: Id; toId: Id };

/** All links between cards that are there. */
export function storyLinks(plan: Plan, columns: readonly StoryColumn[]): StoryLink[] {
  return columns.flatMap(({ cards }) =>
    cards.flatMap(({ id, leadsFromId }) =>
      leadsFromId !== null && plan.insightCards[leadsFromId] !== undefined
        ? [{ fromId: leadsFromId, toId: id }]
        : [],
    ),
  );
}

const gapBetween = 10;

/**
 * Where each card's top stands: what leads from one card stands level with it where there is room, and
 * below its neighbors where there is not. `heightOf` gives the height of a card as it is drawn.
 */
export function placedTops(columns: readonly StoryColumn[], heightOf: (id: Id) => number): Map<Id, number> {
  const tops = new Map<Id, number>();
  for (const { cards } of columns) {
    let free = 0;
    for (const card of cards) {
      const top = Math.max(free, wishedTop(card, cards, tops, heightOf));
      tops.set(card.id, top);
      free = top + heightOf(card.id) + gapBetween;
    }
  }
  return tops;
}

/** The top that puts a card and its siblings, as a group, level with the middle of what they lead from. */
function wishedTop(
  card: InsightCard,
  column: readonly InsightCard[],
  tops: ReadonlyMap<Id, number>,
  heightOf: (id: Id) => number,
): number {
  const { leadsFromId } = card;
  const parentTop = leadsFromId === null ? undefined : tops.get(leadsFromId);
  if (leadsFromId === null || parentTop === undefined) return 0;
  const siblings = column.filter((other) => other.leadsFromId === leadsFromId);
  const spaceOf = (cards: readonly InsightCard[]): number =>
    cards.reduce((sum, { id }) => sum + heightOf(id) + gapBetween, 0);
  const before = siblings.slice(0, siblings.indexOf(card));
  return parentTop + heightOf(leadsFromId) / 2 - (spaceOf(siblings) - gapBetween) / 2 + spaceOf(before);
}

/** The card itself, all it stems from, and all that follows from it. */
export function chainOf(plan: Plan, cardId: Id): Set<Id> {
  const chain = new Set<Id>();
  for (
    let id: Id | null = cardId;
    id !== null && !chain.has(id);
    id = plan.insightCards[id]?.leadsFromId ?? null
  )
    chain.add(id);
  const following = [cardId];
  const cards = Object.values(plan.insightCards);
  for (let id = following.pop(); id !== undefined; id = following.pop())
    for (const { id: nextId, leadsFromId } of cards)
      if (leadsFromId === id && !chain.has(nextId)) {
        chain.add(nextId);
        following.push(nextId);
      }
  return chain;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The card an arrow key leads to: along the chain sideways, else to the neighbor; null at the edge. */
export function neighborOf(columns: readonly StoryColumn[], cardId: Id, direction: Direction): Id | null {
  const at = columns.findIndex(({ cards }) => cards.some((card) => card.id === cardId));
  const column = columns[at]?.cards ?? [];
  const row = column.findIndex((card) => card.id === cardId);
  if (direction === 'up') return column[row - 1]?.id ?? null;
  if (direction === 'down') return column[row + 1]?.id ?? null;
  const all = columns.flatMap(({ cards }) => cards);
  const linked =
    direction === 'right'
      ? all.find((card) => card.leadsFromId === cardId)?.id
      : all.find((card) => card.id === column[row]?.leadsFromId)?.id;
  if (linked !== undefined) return linked;
  const beside = direction === 'right' ? columns.slice(at + 1) : columns.slice(0, Math.max(at, 0)).reverse();
  const nearest = beside.find(({ cards }) => cards.length > 0)?.cards ?? [];
  return (nearest[row] ?? nearest.at(-1))?.id ?? null;
}
