import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { PlanObjective } from '../model/records/commitment.ts';
import { openObjectives, ownedDatedActions } from './action-checks.ts';

/** Which side's win a goal leaves empty. */
export type MissingWin = 'customer' | 'us' | 'both';

/** The side whose win is empty, or null when both sides win (METHOD R6). */
export function missingWin(objective: PlanObjective): MissingWin | null {
  const forCustomer = objective.winForCustomer.trim() !== '';
  const forUs = objective.winForUs.trim() !== '';
  if (forCustomer && forUs) return null;
  if (!forCustomer && !forUs) return 'both';
  return forCustomer ? 'us' : 'customer';
}

/** Whether the figure rests on the quota and on nothing else (METHOD R10). */
export function restsOnQuotaOnly(objective: PlanObjective): boolean {
  return objective.bases.length === 1 && objective.bases[0] === 'quota';
}

/** Owned, dated actions a goal needs behind it (METHOD 3.13 [AL7]). */
export const actionsPerObjective = 2;

export type ObjectiveChecks = {
  /** The plan aims at no growth at all (METHOD R5); true for a plan without goals. */
  lacksGrowth: boolean;
  notMutual: { objectiveId: Id; missing: MissingWin }[];
  quotaOnly: Id[];
  withoutMeasure: Id[];
  withoutDate: Id[];
  /** Goals with fewer than two owned, dated actions. */
  underworked: { objectiveId: Id; ownedDatedActions: number }[];
};

/** Checks the open goals; the growth check also counts those already achieved. */
export function objectiveChecks(plan: Plan): ObjectiveChecks {
  const open = openObjectives(plan);
  const idsOf = (objectives: readonly PlanObjective[]): Id[] => objectives.map((objective) => objective.id);
  return {
    lacksGrowth: !listOf(plan, 'objectives').some(
      (objective) =>
        objective.kind === 'grow' && (objective.status === 'open' || objective.status === 'achieved'),
    ),
    notMutual: open.flatMap((objective) => {
      const missing = missingWin(objective);
      return missing === null ? [] : [{ objectiveId: objective.id, missing }];
    }),
    quotaOnly: idsOf(open.filter(restsOnQuotaOnly)),
    withoutMeasure: idsOf(open.filter((o) => o.measure.trim() === '' || o.target.trim() === '')),
    withoutDate: idsOf(open.filter((objective) => objective.dueDate === null)),
    underworked: open
      .map((objective) => ({
        objectiveId: objective.id,
        ownedDatedActions: ownedDatedActions(plan, objective.id).length,
      }))
      .filter((entry) => entry.ownedDatedActions < actionsPerObjective),
  };
}
