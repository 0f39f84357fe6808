import type { InsightKind } from '../../../shared/model/records/insight.ts';

/** What usually comes after a kind of card, and how to ask for it. */
export type NextLink = { kind: InsightKind; question: string };

const nextLinks: Readonly<Record<InsightKind, NextLink | null>> = {
  goal: { kind: 'pressure', question: 'Add the pressure behind it: what makes it urgent?' },
  pressure: { kind: 'initiative', question: 'Add the initiative it led to: what have they started?' },
  initiative: { kind: 'obstacle', question: 'Add an obstacle: what stands in the way?' },
  obstacle: { kind: 'solution', question: 'Add a solution: what would remove it?' },
  solution: null,
};

/** The link that follows a card of this kind; null at the end of the chain. */
export function nextLinkOf(kind: InsightKind): NextLink | null {
  return nextLinks[kind];
}
