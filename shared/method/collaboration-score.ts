import { listOf, type Plan } from '../model/plan.ts';
import type { CollaborationIdea } from '../model/records/value.ts';

export type IdeaQuadrant = 'focus' | 'plan' | 'quickWin' | 'drop';

export type CollaborationScore = {
  /** Mean of process efficiency, total cost and market position, 1–5. */
  impact: number;
  /** Mean of customer readiness, our capability, time and cost, 1–5. */
  feasibility: number;
  /** Impact × feasibility, 1–25. */
  priority: number;
  quadrant: IdeaQuadrant;
};

/** Ideas that may be active at the same time (METHOD 3.10 [D]). */
export const activeIdeaLimit = 3;

/** From here on impact and feasibility count as high (METHOD 3.10 [D]). */
const highFrom = 3;

/**
 * What an idea is worth and how well it can be done; null until all seven points are scored, because half a
 * score would rank against whole ones.
 *
 * Source  METHOD 3.10 [D]
 */
export function collaborationScore(idea: CollaborationIdea): CollaborationScore | null {
  const impact = meanOf([idea.processEfficiency, idea.totalCost, idea.marketPosition]);
  const feasibility = meanOf([idea.customerReadiness, idea.ourCapability, idea.timeFit, idea.costFit]);
  if (impact === null || feasibility === null) return null;
  return { impact, feasibility, priority: impact * feasibility, quadrant: quadrantOf(impact, feasibility) };
}

/** Which of the four fields an idea falls in: high from 3 on both axes. Source: METHOD 3.10 [D]. */
export function quadrantOf(impact: number, feasibility: number): IdeaQuadrant {
  if (impact >= highFrom) return feasibility >= highFrom ? 'focus' : 'plan';
  return feasibility >= highFrom ? 'quickWin' : 'drop';
}

function meanOf(scores: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const score of scores) {
    if (score === null) return null;
    sum += score;
  }
  return sum / scores.length;
}

export type RankedIdea = { idea: CollaborationIdea; score: CollaborationScore | null };

const isLive = (idea: CollaborationIdea): boolean => idea.status === 'idea' || idea.status === 'active';

/**
 * All ideas in the order of their worth: highest priority first, of equals the strategic before the operational,
 * unscored ones after the scored. What is done or dropped comes last.
 */
export function rankedIdeas(plan: Plan): RankedIdea[] {
  const levelRank = (idea: CollaborationIdea): number => (idea.level === 'strategic' ? 0 : 1);
  return listOf(plan, 'ideas')
    .map((idea) => ({ idea, score: collaborationScore(idea) }))
    .sort(
      (a, b) =>
        Number(isLive(b.idea)) - Number(isLive(a.idea)) ||
        (b.score?.priority ?? 0) - (a.score?.priority ?? 0) ||
        levelRank(a.idea) - levelRank(b.idea),
    );
}

/** Ideas that are being worked on, in the order of their worth. */
export function activeIdeas(plan: Plan): RankedIdea[] {
  return rankedIdeas(plan).filter(({ idea }) => idea.status === 'active');
}
