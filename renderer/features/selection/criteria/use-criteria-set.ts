import { type CriteriaSet, criteriaSetChanges } from '../../../../shared/method/selection/criteria-sets.ts';
import { newId } from '../../../../shared/model/id.ts';
import { useEdit, usePlan } from '../../../state/plan-store.ts';

/** Puts a published set of criteria to use, as one step of the history. */
export function useCriteriaSet(): (set: CriteriaSet) => void {
  const plan = usePlan();
  const edit = useEdit();
  return (set) => void edit(`Use the criteria “${set.name}”`, criteriaSetChanges(plan, set, newId));
}
