import type { CalendarDate } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import { daysLate, isOpenAction, openObjectives, ownedDatedActions } from './action-checks.ts';
import { type CoachingPoint, nextBestStep } from './coaching.ts';
import {
  executionHealth,
  freshnessHealth,
  type HealthParts,
  type HealthRating,
  healthRating,
  healthScore,
  insightHealth,
  relationshipHealth,
} from './health-parts.ts';
import { insightStrength } from './insight-chain.ts';
import { mapStatus } from './map-status.ts';
import { actionsPerObjective } from './objective-checks.ts';
import { daysSinceReview } from './reviews.ts';

/** Each number runs from 0 to 100 and is not rounded. */
export type PlanHealth = HealthParts & {
  score: number;
  rating: HealthRating;
  /** The one thing worth doing next. */
  nextBestStep: CoachingPoint;
};

/**
 * How well the plan stands: .30 insight + .30 relationship + .25 execution + .15 freshness.
 * It rewards confirmed insight and movement, not filled fields, and blocks nothing.
 *
 * Source  METHOD 3.13 [D]
 */
export function planHealth(plan: Plan, today: CalendarDate): PlanHealth {
  const parts: HealthParts = {
    insight: insightPart(plan),
    relationship: relationshipHealth(mapStatus(plan), keyRolesPresent(plan)),
    execution: executionHealth(onTimeShare(plan, today), workedObjectiveShare(plan)),
    freshness: freshnessHealth(daysSinceReview(plan, today), plan.plan.reviewCadenceDays),
  };
  const score = healthScore(parts);
  return { score, rating: healthRating(score), ...parts, nextBestStep: nextBestStep(plan, today) };
}

function insightPart(plan: Plan): number {
  const { confirmedKinds, goalsAndInitiatives, ownedByKeyPlayers } = insightStrength(plan);
  const share = goalsAndInitiatives === 0 ? 0 : ownedByKeyPlayers / goalsAndInitiatives;
  return insightHealth(confirmedKinds.length, share);
}

/** How many of sponsor, decider and champion have a name on the customer's side, 0 to 3. */
function keyRolesPresent(plan: Plan): number {
  const all = listOf(plan, 'stakeholders');
  const found = [
    all.some((stakeholder) => stakeholder.executiveSponsor),
    all.some((stakeholder) => stakeholder.roles.includes('decider')),
    all.some((stakeholder) => stakeholder.stance === 'champion'),
  ];
  return found.filter(Boolean).length;
}

/** Open actions not late. With none open: all done earns it, nothing planned does not. */
function onTimeShare(plan: Plan, today: CalendarDate): number {
  const actions = listOf(plan, 'actions');
  const open = actions.filter((action) => isOpenAction(action));
  if (open.length === 0) return actions.some((action) => action.status === 'done') ? 1 : 0;
  return open.filter((action) => daysLate(action, today) === 0).length / open.length;
}

/** Open goals with two owned, dated actions. With none open: one achieved earns it, none set does not. */
function workedObjectiveShare(plan: Plan): number {
  const open = openObjectives(plan);
  if (open.length === 0)
    return listOf(plan, 'objectives').some((objective) => objective.status === 'achieved') ? 1 : 0;
  const worked = open.filter(
    (objective) => ownedDatedActions(plan, objective.id).length >= actionsPerObjective,
  );
  return worked.length / open.length;
}
