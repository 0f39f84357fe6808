import { updateOf } from '../../../../shared/model/editing.ts';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

export type CardChange = (label: string, values: Partial<Omit<InsightCard, 'id'>>) => void;

/** Changes fields of one card, with the words for the history. */
export function useCardChange(card: InsightCard): CardChange {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label, values) => void edit(label, [updateOf(plan, 'insightCards', card.id, values)]);
}
