import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { goalsServedBy, isOpenAction, openObjectives } from '../action-checks.ts';

/** A goal of either side, and the open actions that serve it. */
export type AlignedGoal = { id: Id; title: string; actionIds: Id[] };

/** An open action, and what it serves on either side. */
export type AlignedAction = { id: Id; title: string; customerGoalIds: Id[]; objectiveIds: Id[] };

/** Their goals, what is being done, and our goals, with what is missing between them (METHOD R61). */
export type Alignment = {
  customerGoals: AlignedGoal[];
  actions: AlignedAction[];
  objectives: AlignedGoal[];
  /** Their goals that no open action serves. */
  customerGoalsWithoutAction: Id[];
  /** Our open goals that no open action serves. */
  objectivesWithoutAction: Id[];
  /** Open actions that serve neither side. */
  actionsForNeither: Id[];
};

/**
 * How the open actions join their goals and ours. An action serves a goal of theirs through the insights it is
 * linked to, directly or by its goal or idea, and whatever these lead from.
 */
export function alignment(plan: Plan): Alignment {
  const objectives = openObjectives(plan);
  const theirs = listOf(plan, 'insightCards').filter(
    (card) => card.kind === 'goal' && card.validation !== 'done',
  );
  const actions = listOf(plan, 'actions')
    .filter(isOpenAction)
    .map((action): AlignedAction => {
      const served = goalsServedBy(plan, [action]);
      return {
        id: action.id,
        title: action.title,
        customerGoalIds:
          served.size === 0 ? [] : theirs.filter(({ id }) => served.has(id)).map(({ id }) => id),
        objectiveIds:
          action.objectiveIds.length === 0
            ? []
            : objectives.filter(({ id }) => action.objectiveIds.includes(id)).map(({ id }) => id),
      };
    });
  const goals = (
    records: readonly { id: Id; title: string }[],
    side: 'customerGoalIds' | 'objectiveIds',
  ): AlignedGoal[] => {
    const goalsById = new Map(
      records.map(({ id, title }): [Id, AlignedGoal] => [id, { id, title, actionIds: [] }]),
    );
    for (const action of actions) for (const id of action[side]) goalsById.get(id)?.actionIds.push(action.id);
    return [...goalsById.values()];
  };
  const aligned = {
    customerGoals: goals(theirs, 'customerGoalIds'),
    objectives: goals(objectives, 'objectiveIds'),
  };
  const unserved = (list: readonly AlignedGoal[]): Id[] =>
    list.filter(({ actionIds }) => actionIds.length === 0).map(({ id }) => id);
  return {
    ...aligned,
    actions,
    customerGoalsWithoutAction: unserved(aligned.customerGoals),
    objectivesWithoutAction: unserved(aligned.objectives),
    actionsForNeither: actions
      .filter(({ customerGoalIds, objectiveIds }) => customerGoalIds.length + objectiveIds.length === 0)
      .map(({ id }) => id),
  };
}
