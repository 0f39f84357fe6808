import { type CriteriaSet, criteriaSetChanges } from '../../../../shared/method/selection/criteria-sets.ts';
import { newId } from '../../../../shared/model/id.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

/** Puts a published set of criteria to use, as one step of the history. */
export function useCriteriaSet(): (set: CriteriaSet) => void {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (set) => void edit(`Use the criteria “${set.name}”`, criteriaSetChanges(plan, set, newId));
}
