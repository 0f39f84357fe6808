import { updateOf } from '../../../shared/model/editing.ts';
import type { BusinessCase, BusinessCaseLine } from '../../../shared/model/records/business-case.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

/** Changes fields of one case, with the words for the history. */
export function useCaseChange(businessCase: BusinessCase) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<BusinessCase, 'id'>>) =>
    void edit(label, [updateOf(plan, 'businessCases', businessCase.id, values)]);
}

/** Changes fields of one line of a case. */
export function useLineChange(line: BusinessCaseLine) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<BusinessCaseLine, 'id'>>) =>
    void edit(label, [updateOf(plan, 'businessCaseLines', line.id, values)]);
}
