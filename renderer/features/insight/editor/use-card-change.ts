import { updateOf } from '../../../../shared/model/editing.ts';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { useEdit, usePlan } from '../../../state/plan-store.ts';

export type CardChange = (label: string, values: Partial<Omit<InsightCard, 'id'>>) => void;

/** Changes fields of one card, with the words for the history. */
export function useCardChange(card: InsightCard): CardChange {
  const plan = usePlan();
  const edit = useEdit();
  return (label, values) => void edit(label, [updateOf(plan, 'insightCards', card.id, values)]);
}
