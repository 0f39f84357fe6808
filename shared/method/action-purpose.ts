import type { Plan } from '../model/plan.ts';
import type { PlanAction } from '../model/records/commitment.ts';

/** What an action is for and with whom, in a line: "Cost model · closes Total cost · with Jon Berg"; '' for nothing. */
export function actionPurpose(plan: Plan, action: PlanAction): string {
  const counterpart = plan.people[action.customerCounterpartId ?? '']?.name;
  return [
    ...action.objectiveIds.map((id) => plan.objectives[id]?.title),
    ...action.criterionIds.map((id) => `closes ${plan.criteria[id]?.title ?? ''}`),
    ...action.ideaIds.map((id) => plan.ideas[id]?.title),
    counterpart === undefined ? undefined : `with ${counterpart}`,
    action.joint ? 'joint' : undefined,
    action.confidential ? 'confidential' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
