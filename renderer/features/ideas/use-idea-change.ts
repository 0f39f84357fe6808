import { updateOf } from '../../../shared/model/editing.ts';
import type { CollaborationIdea } from '../../../shared/model/records/value.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

/** Changes fields of one idea, with the words for the history. */
export function useIdeaChange(idea: CollaborationIdea) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<CollaborationIdea, 'id'>>) =>
    void edit(label, [updateOf(plan, 'ideas', idea.id, values)]);
}
