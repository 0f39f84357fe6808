import { updateOf } from '../../../shared/model/editing.ts';
import type { Account } from '../../../shared/model/records/account-plan.ts';
import { useEdit, usePlan } from '../../state/plan-store.ts';

/** Changes fields of the account, with the words for the history. */
export function useAccountChange() {
  const plan = usePlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<Account, 'id'>>) =>
    void edit(label, [updateOf(plan, 'account', plan.account.id, values)]);
}
