import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { PlanAction, PlanObjective } from '../model/records/commitment.ts';
import type { InsightCard } from '../model/records/insight.ts';
import { daysBetween } from '../text/calendar.ts';

/** Whether something still has to be done: open or in progress. */
export function isOpenAction(action: PlanAction): boolean {
  return action.status === 'open' || action.status === 'inProgress';
}

/** Days an open action is late; 0 when it is not, or has no date. */
export function daysLate(action: PlanAction, today: CalendarDate): number {
  if (!isOpenAction(action) || action.dueDate === null) return 0;
  return Math.max(0, daysBetween(action.dueDate, today));
}

/** Open actions that should have been done, the latest first. */
export function overdueActions(plan: Plan, today: CalendarDate): PlanAction[] {
  return listOf(plan, 'actions')
    .filter((action) => daysLate(action, today) > 0)
    .sort((a, b) => daysLate(b, today) - daysLate(a, today));
}

/** Actions that can happen: owned, dated, not dropped. Done ones count, since they did. */
export function ownedDatedActions(plan: Plan, objectiveId: Id): PlanAction[] {
  return listOf(plan, 'actions').filter(
    (action) =>
      action.status !== 'dropped' &&
      action.ownerId !== null &&
      action.dueDate !== null &&
      action.objectiveIds.includes(objectiveId),
  );
}

/** What is wrong with the actions, and where they and the goals miss one another (METHOD R60, R61). */
export type ActionChecks = {
  overdue: { actionId: Id; daysLate: number }[];
  withoutOwner: Id[];
  withoutDate: Id[];
  /** Open actions that serve none of our goals. */
  withoutObjective: Id[];
  /** Open actions that serve nothing the customer wants, neither directly nor through their goal or idea. */
  withoutCustomerGoal: Id[];
  /** Our open goals that no action serves. */
  objectivesWithoutAction: Id[];
  /** The customer's goals, not yet achieved, that no action serves. */
  customerGoalsWithoutAction: Id[];
};

/** Checks every open action, every open goal of ours and every goal of the customer. */
export function actionChecks(plan: Plan, today: CalendarDate): ActionChecks {
  const live = listOf(plan, 'actions').filter((action) => action.status !== 'dropped');
  const open = live.filter((action) => isOpenAction(action));
  const idsOf = (records: readonly { id: Id }[]): Id[] => records.map((record) => record.id);
  return {
    overdue: overdueActions(plan, today).map((action) => ({
      actionId: action.id,
      daysLate: daysLate(action, today),
    })),
    withoutOwner: idsOf(open.filter((action) => action.ownerId === null)),
    withoutDate: idsOf(open.filter((action) => action.dueDate === null)),
    withoutObjective: idsOf(open.filter((action) => action.objectiveIds.length === 0)),
    withoutCustomerGoal: idsOf(open.filter((action) => insightsServedBy(plan, action).size === 0)),
    objectivesWithoutAction: idsOf(
      openObjectives(plan).filter((objective) => !live.some((a) => a.objectiveIds.includes(objective.id))),
    ),
    customerGoalsWithoutAction: idsOf(goalsWithoutAction(plan, live)),
  };
}

/** Goals of ours that are neither reached, missed nor dropped. */
export function openObjectives(plan: Plan): PlanObjective[] {
  return listOf(plan, 'objectives').filter((objective) => objective.status === 'open');
}

/** Everything of the customer's story an action works on: its own links, and those of its goals and ideas. */
export function insightsServedBy(plan: Plan, action: PlanAction): Set<Id> {
  const served = new Set(action.insightIds);
  for (const objectiveId of action.objectiveIds) {
    const objective = plan.objectives[objectiveId];
    for (const id of objective?.insightIds ?? []) served.add(id);
    for (const ideaId of objective?.ideaIds ?? [])
      for (const id of plan.ideas[ideaId]?.insightIds ?? []) served.add(id);
  }
  for (const ideaId of action.ideaIds) for (const id of plan.ideas[ideaId]?.insightIds ?? []) served.add(id);
  return served;
}

/** Everything of the customer's story that actions serve: what they work on, and what that leads from. */
export function goalsServedBy(plan: Plan, actions: readonly PlanAction[]): Set<Id> {
  const served = new Set<Id>();
  const waiting = actions.flatMap((action) => [...insightsServedBy(plan, action)]);
  // An action on an obstacle or an initiative serves the goal that it stems from.
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (served.has(id)) continue;
    served.add(id);
    const before = plan.insightCards[id]?.leadsFromId ?? null;
    if (before !== null) waiting.push(before);
  }
  return served;
}

function goalsWithoutAction(plan: Plan, actions: readonly PlanAction[]): InsightCard[] {
  const served = goalsServedBy(plan, actions);
  return listOf(plan, 'insightCards').filter(
    (card) => card.kind === 'goal' && card.validation !== 'done' && !served.has(card.id),
  );
}
