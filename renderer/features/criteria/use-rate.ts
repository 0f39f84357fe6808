import { newId } from '../../../shared/model/id.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { type RatingCell, ratingEdit } from './rating-changes.ts';

/** Sets or takes away a rating, from the picture and from the table alike. */
export function useRate(): (cell: RatingCell, rating: number | null) => void {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (cell, rating) => {
    const { label, changes } = ratingEdit(plan, cell, rating, newId);
    void edit(label, changes);
  };
}
