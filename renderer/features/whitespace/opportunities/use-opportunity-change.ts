import { updateOf } from '../../../../shared/model/editing.ts';
import type { Opportunity } from '../../../../shared/model/records/opportunity.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

/** Changes fields of one opportunity, with the words for the history. */
export function useOpportunityChange(opportunity: Opportunity) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<Opportunity, 'id'>>) =>
    void edit(label, [updateOf(plan, 'opportunities', opportunity.id, values)]);
}
