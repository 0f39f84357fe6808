import type { CollaborationIdea } from '../../../shared/model/records/value.ts';
import { ideaScoreFields } from '../../../shared/quick-add/idea-line.ts';

export type ScoreField = (typeof ideaScoreFields)[number];

type Question = { head: string; name: string; question: string };

/** How each of the seven points is asked for: in the head of its column, in the history, and in full. */
export const scoreQuestions: Readonly<Record<ScoreField, Question>> = {
  processEfficiency: {
    head: 'Process',
    name: 'process efficiency',
    question: 'Process efficiency: how much leaner does it make the work of both?',
  },
  totalCost: { head: 'Cost', name: 'total cost', question: 'Total cost: how much does it take out of it?' },
  marketPosition: {
    head: 'Market',
    name: 'market position',
    question: 'Market position: how much stronger in front of their own customers?',
  },
  customerReadiness: {
    head: 'Ready',
    name: 'customer readiness',
    question: 'Customer readiness: do they want it now, and who would run it?',
  },
  ourCapability: {
    head: 'Able',
    name: 'our capability',
    question: 'Our capability: can we do it well today?',
  },
  timeFit: { head: 'Time', name: 'time', question: 'Time: 5 within weeks, 1 in years' },
  costFit: { head: 'Effort', name: 'effort', question: 'Cost of doing it: 5 small, 1 large' },
};

export const impactFields = ideaScoreFields.slice(0, 3);
export const feasibilityFields = ideaScoreFields.slice(3);

/** How many of the seven points are scored. */
export function scoredCount(idea: CollaborationIdea): number {
  return ideaScoreFields.filter((field) => idea[field] !== null).length;
}
