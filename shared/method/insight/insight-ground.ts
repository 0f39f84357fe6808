import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanAction, PlanObjective } from '../../model/records/commitment.ts';
import type { CollaborationIdea } from '../../model/records/value.ts';

/** What we plan to do without anything the customer said behind it. */
export type Groundless = { objectives: PlanObjective[]; ideas: CollaborationIdea[]; actions: PlanAction[] };

/**
 * Goals, ideas and actions that answer no insight: the other direction of "so what?" (METHOD R32). A goal may lean
 * on the insight of its ideas, an action on that of its goals and ideas; an action that closes a gap in a criterion
 * answers the customer by that. What is dropped, done or over is left out.
 */
export function groundlessCommitments(plan: Plan): Groundless {
  const isThere = (insightIds: readonly Id[]): boolean =>
    insightIds.some((id) => plan.insightCards[id] !== undefined);
  const hasIdeaGround = (ideaIds: readonly Id[]): boolean =>
    ideaIds.some((id) => isThere(plan.ideas[id]?.insightIds ?? []));
  const hasGoalGround = ({ insightIds, ideaIds }: PlanObjective): boolean =>
    isThere(insightIds) || hasIdeaGround(ideaIds);
  const isGroundedAction = ({ insightIds, ideaIds, objectiveIds, criterionIds }: PlanAction): boolean =>
    isThere(insightIds) ||
    criterionIds.length > 0 ||
    hasIdeaGround(ideaIds) ||
    objectiveIds.some((id) => {
      const goal = plan.objectives[id];
      return goal !== undefined && hasGoalGround(goal);
    });
  return {
    objectives: listOf(plan, 'objectives').filter((goal) => goal.status === 'open' && !hasGoalGround(goal)),
    ideas: listOf(plan, 'ideas').filter(
      ({ status, insightIds }) => status !== 'dropped' && status !== 'done' && !isThere(insightIds),
    ),
    actions: listOf(plan, 'actions').filter(
      (action) => (action.status === 'open' || action.status === 'inProgress') && !isGroundedAction(action),
    ),
  };
}
