import { type CollaborationScore, rankedIdeas } from '../../../shared/method/collaboration-score.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { CollaborationIdea } from '../../../shared/model/records/value.ts';

/** An idea with what its points come to; null until all seven are scored. */
export type ScoredIdea = { id: string; idea: CollaborationIdea; score: CollaborationScore | null };

/** All ideas, the most worthwhile first. */
export function scoredIdeas(plan: Plan): ScoredIdea[] {
  return rankedIdeas(plan).map(({ idea, score }) => ({ id: idea.id, idea, score }));
}
