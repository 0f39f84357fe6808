import type { ListName, RecordOf } from '../../../shared/model/collections.ts';
import { deletionOf, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

type Values<C extends ListName> = Partial<Pick<RecordOf<C>, Exclude<keyof RecordOf<C>, 'id'>>>;

/** Sets fields of one record, as one step that can be undone. */
export type ChangeRecord<C extends ListName> = (label: string, values: Values<C>) => void;

/** How a record of the open plan is changed. */
export function useChange<C extends ListName>(collection: C, id: Id): ChangeRecord<C> {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label, values) => void edit(label, [updateOf(plan, collection, id, values)]);
}

/** How a record of the open plan is deleted. */
export function useDeletion(collection: ListName, id: Id): (label: string) => void {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label) => void edit(label, deletionOf(plan, collection, id));
}
