import { updateOf } from '../../../shared/model/editing.ts';
import type { Account } from '../../../shared/model/records/account-plan.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

/** Changes fields of the account, with the words for the history. */
export function useAccountChange() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<Account, 'id'>>) =>
    void edit(label, [updateOf(plan, 'account', plan.account.id, values)]);
}
