import { daysLate, isOpenAction, openObjectives, ownedDatedActions } from '../../method/action-checks.ts';
import { keyPlayers } from '../../method/key-players.ts';
import {
  actionsPerObjective,
  missingWin,
  objectiveChecks,
  restsOnQuotaOnly,
} from '../../method/objective-checks.ts';
import { outcomeBoard } from '../../method/outcomes/outcome-board.ts';
import { alignment } from '../../method/prospecting/alignment.ts';
import { audienceOf } from '../../method/prospecting/audience-progress.ts';
import { activePrograms, hasTarget } from '../../method/prospecting/weekly-target.ts';
import { daysSinceReview, lastHeldReview, nextPlannedReview } from '../../method/reviews.ts';
import { isFlank, swotPairing } from '../../method/strategy/swot.ts';
import { lastReviewFroze } from '../../method/versions/version-list.ts';
import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanObjective } from '../../model/records/commitment.ts';
import { type Condition, every, met, noneLacking } from './condition.ts';

/** When strategy and goals are done (METHOD R5, R6, R10). */
export function strategyConditions(plan: Plan): Condition[] {
  const goals = listOf(plan, 'objectives').filter(
    (goal) => goal.status === 'open' || goal.status === 'achieved',
  );
  const openFlanks = new Set(swotPairing(plan).open.map(({ id }) => id));
  return [
    met('At least one goal grows the account', !objectiveChecks(plan).lacksGrowth),
    every('Both sides win by every goal', goals, (goal) => missingWin(goal) === null),
    every('Every goal has a measure, a target and a date', goals, isMeasurable),
    every(
      'No goal rests on the quota alone',
      goals,
      (goal) => goal.bases.length > 0 && !restsOnQuotaOnly(goal),
    ),
    every('Every goal has an owner', goals, (goal) => goal.ownerId !== null),
    noneLacking(
      'A strength offsets every vulnerability and threat',
      Object.keys(plan.swotEntries).length > 0,
      listOf(plan, 'swotEntries').filter(isFlank),
      (flank) => !openFlanks.has(flank.id),
    ),
    every(
      'Every key player has a target for how they see us',
      keyPlayers(plan),
      ({ perceptionDesired }) => perceptionDesired !== null,
    ),
  ];
}

function isMeasurable(goal: PlanObjective): boolean {
  return goal.measure.trim() !== '' && goal.target.trim() !== '' && goal.dueDate !== null;
}

/** When the actions are done (METHOD R60, R61). */
export function actionsConditions(plan: Plan, today: CalendarDate): Condition[] {
  const actions = listOf(plan, 'actions').filter((action) => action.status !== 'dropped');
  const open = actions.filter(isOpenAction);
  return [
    every(
      'Two owned and dated actions behind every goal',
      openObjectives(plan),
      (goal) => ownedDatedActions(plan, goal.id).length >= actionsPerObjective,
    ),
    every('Every open action has an owner and a date', open, (a) => a.ownerId !== null && a.dueDate !== null),
    every('Nothing is late', open, (action) => daysLate(action, today) === 0),
    met(
      'One action agreed with the customer',
      actions.some((action) => action.joint),
    ),
    every(
      'Every goal of theirs has an action',
      alignment(plan).customerGoals,
      ({ actionIds }) => actionIds.length > 0,
    ),
    met(
      'A program says whom we meet and what a week brings',
      activePrograms(plan).some((program) => hasTarget(program) && audienceOf(plan, program).length > 0),
    ),
  ];
}

/** When the reviews are done (METHOD R2, R67, R70). */
export function reviewConditions(plan: Plan, today: CalendarDate): Condition[] {
  const last = lastHeldReview(plan, today);
  const said = [last?.whatChanged, last?.whatWeLearned, last?.decisions];
  return [
    met('The next review is on the calendar', nextPlannedReview(plan, today) !== null),
    met(
      `Reviewed within the last ${plan.plan.reviewCadenceDays} days`,
      last !== null && daysSinceReview(plan, today) <= plan.plan.reviewCadenceDays,
    ),
    every('The last review says what changed, what we learned and what we decided', said, (text) =>
      Boolean(text?.trim()),
    ),
    met('The last review froze a version', lastReviewFroze(plan, today)),
    every('Every outcome rated within a year', outcomeBoard(plan, today), ({ isDue }) => !isDue),
  ];
}
