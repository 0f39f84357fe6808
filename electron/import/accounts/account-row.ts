import type { Account } from '../../../shared/model/records/account-plan.ts';
import { amountOf, currencyOf, wholeNumberOf } from '../columns/amount-cell.ts';
import { type OwnerName, ownerNameOf } from '../columns/owner-name.ts';
import type { RowCells } from '../columns/row-cells.ts';

/** One row of a file of accounts in our terms. */
export type AccountRow = {
  row: number;
  name: string;
  externalId: string;
  owner: OwnerName | null;
  /** What the row says about the account besides its name and id; what it leaves blank is not here. */
  fields: Partial<Omit<Account, 'id'>>;
};

/** What a row says. Amounts without a currency are of the given one. */
export function readAccountRow(cells: RowCells, currency: string): AccountRow {
  const ownCurrency = currencyOf(cells, currency);
  const said: Partial<Omit<Account, 'id'>> = {
    industry: cells.line('industry'),
    headquarters: cells.joined('headquarters'),
    website: cells.line('website'),
    ownership: cells.line('ownership'),
    overview: cells.prose('overview'),
    employees: wholeNumberOf(cells, 'employees', 10_000_000),
    annualRevenue:
      amountOf(cells, 'annualRevenue', ownCurrency) ??
      amountOf(cells, 'annualRevenueMillions', ownCurrency, ' m'),
  };
  return {
    row: cells.row,
    name: cells.line('accountName'),
    externalId: cells.line('externalId'),
    owner: ownerNameOf(cells.line('owner')),
    fields: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '' && value !== null)),
  };
}
