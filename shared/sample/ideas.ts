import type { CollaborationIdea } from '../model/records/value.ts';
import { ideaRows } from './idea-rows.ts';
import { addRecord, idsOf, optionalIdOf, type Sample } from './sample.ts';

type Copied =
  | 'title'
  | 'description'
  | 'level'
  | 'valueTypes'
  | 'status'
  | 'valueForCustomer'
  | 'valueForUs'
  | 'nextStep';

/** One idea; its scores from 1 to 5 in the order of METHOD 3.10. */
export interface IdeaRow extends Pick<CollaborationIdea, Copied> {
  key: string;
  /** Process efficiency, total cost, market position. */
  impact: readonly [number, number, number];
  /** Customer readiness, our capability, time, cost. */
  feasibility: readonly [number, number, number, number];
  owner: string | null;
  customerOwner: string | null;
  insights: readonly string[];
  confidential?: boolean;
}

/** Adds the collaboration ideas. */
export function addIdeas(sample: Sample): void {
  for (const row of ideaRows) {
    const { key, impact, feasibility, owner, customerOwner, insights, ...idea } = row;
    const [processEfficiency, totalCost, marketPosition] = impact;
    const [customerReadiness, ourCapability, timeFit, costFit] = feasibility;
    addRecord(sample, 'ideas', key, {
      ...idea,
      processEfficiency,
      totalCost,
      marketPosition,
      customerReadiness,
      ourCapability,
      timeFit,
      costFit,
      ownerId: optionalIdOf(sample, 'teamMembers', owner),
      customerOwnerId: optionalIdOf(sample, 'people', customerOwner),
      insightIds: idsOf(sample, 'insightCards', insights),
    });
  }
}
