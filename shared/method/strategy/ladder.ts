import { listOf, type Plan } from '../../model/plan.ts';
import type { RelationshipLevel } from '../../model/records/stakeholder.ts';
import type { LadderStep } from '../../model/records/strategy.ts';
import { relationshipLevelLabels } from '../../text/labels.ts';

type LevelLabels = Readonly<Record<RelationshipLevel, string>>;

// The published ladders with three and five steps, laid over our four (METHOD 3.7 [D]).
const builtIn: Readonly<Record<Plan['plan']['perceptionLadder'], LevelLabels>> = {
  relationship: relationshipLevelLabels,
  buySell: {
    vendor: 'Commodity to specification',
    credibleSource: 'Good products and service',
    problemSolver: 'Contributes to business issues',
    trustedAdvisor: 'Contributes to organization issues',
  },
  supplier: {
    vendor: 'Simple supplier',
    credibleSource: 'Preferred vendor',
    problemSolver: 'Preferred vendor, asked early',
    trustedAdvisor: 'Trusted advisor',
  },
};

/** The plan's own step for a level; null where it uses the words of its ladder. */
export function ownLadderStep(plan: Plan, level: RelationshipLevel): LadderStep | null {
  return listOf(plan, 'ladderSteps').find((step) => step.level === level) ?? null;
}

/** What the levels of the perception ladder are called in this plan: its own words, else those of its ladder. */
export function ladderLabels(plan: Plan): LevelLabels {
  const words = builtIn[plan.plan.perceptionLadder];
  const own = (level: RelationshipLevel): string => ownLadderStep(plan, level)?.title ?? words[level];
  return {
    vendor: own('vendor'),
    credibleSource: own('credibleSource'),
    problemSolver: own('problemSolver'),
    trustedAdvisor: own('trustedAdvisor'),
  };
}
