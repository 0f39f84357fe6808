import type { RowProblem } from '../../../shared/ipc/import-shapes.ts';
import type { AccountIndex } from '../accounts/account-index.ts';
import { type KnownAccount, mostCurrent } from '../accounts/known-account.ts';
import { externalIdKey } from '../people/keys.ts';

type Refusal = Omit<RowProblem, 'row'>;

/** The plan of the account that a row names by id or name, or why there is none. */
export function accountOfDeal(
  index: AccountIndex,
  { externalId, name }: { externalId: string; name: string },
): KnownAccount | Refusal {
  const byId = mostCurrent(index.withId(externalId));
  if (byId !== undefined) return byId;
  if (externalId === '' && name === '')
    return { field: 'accountName', value: '', reason: 'This row names no account' };
  if (name === '')
    return {
      field: 'accountExternalId',
      value: externalId,
      reason: 'No plan’s account has this id; import the accounts first',
    };
  const namesakes = index.withName(name);
  const known = mostCurrent(namesakes);
  if (known === undefined)
    return {
      field: 'accountName',
      value: name,
      reason: 'No plan’s account has this name; import the accounts first',
    };
  const ids = new Set(namesakes.map(({ account }) => externalIdKey(account.externalId)));
  if (ids.size > 1)
    return {
      field: 'accountName',
      value: name,
      reason: 'Several accounts have this name; a column with the account’s id would tell them apart',
    };
  return known;
}

export const isRefusal = (found: KnownAccount | Refusal): found is Refusal => 'reason' in found;
