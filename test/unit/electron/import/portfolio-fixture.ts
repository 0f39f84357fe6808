import { suggestAccountMapping } from '../../../../electron/import/accounts/account-columns.ts';
import { knownAccountOf } from '../../../../electron/import/accounts/known-account.ts';
import { planAccountsImport } from '../../../../electron/import/accounts/plan-accounts-import.ts';
import { type CsvTable, headerOf } from '../../../../electron/import/csv/read-table.ts';
import { suggestDealMapping } from '../../../../electron/import/deals/deal-columns.ts';
import { planDealsImport } from '../../../../electron/import/deals/plan-deals-import.ts';
import { recognizeSource } from '../../../../electron/import/people/recognize-source.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import type { ChangeSet } from '../../../../shared/model/change.ts';
import { emptyPlan } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { nextId, tableOf } from './import-fixture.ts';

/** Plans by their ids, as a store would hold them. */
export type Portfolio = ReadonlyMap<Id, Plan>;

export const emptyPortfolio: Portfolio = new Map();

/** A portfolio of these plans. */
export const portfolioOf = (...plans: Plan[]): Portfolio =>
  new Map(plans.map((plan) => [plan.plan.id, plan]));

/** The only plan whose account is called this. */
export function planNamed(portfolio: Portfolio, name: string): Plan {
  const [plan, ...others] = [...portfolio.values()].filter(({ account }) => account.name === name);
  if (plan === undefined || others.length > 0) throw new Error(`${others.length} more plans for ${name}`);
  return plan;
}

function applied(portfolio: Portfolio, changeSets: readonly ChangeSet[]): Portfolio {
  const plans = new Map(portfolio);
  for (const { planId, changes } of changeSets) {
    const known = plans.get(planId);
    plans.set(planId, known === undefined ? planMadeBy(changes) : applyChanges(known, changes));
  }
  return plans;
}

/** The plan that a change set makes. */
function planMadeBy(changes: ChangeSet['changes']): Plan {
  const frame = changes.find((change) => change.op === 'insert' && change.collection === 'plan');
  const account = changes.find((change) => change.op === 'insert' && change.collection === 'account');
  if (frame?.op !== 'insert' || frame.collection !== 'plan') throw new Error('No plan is made');
  if (account?.op !== 'insert' || account.collection !== 'account') throw new Error('No account is made');
  const others = changes.filter((change) => change !== frame && change !== account);
  return applyChanges(emptyPlan(frame.after, account.after), others);
}

const read = (table: CsvTable | string) => (typeof table === 'string' ? tableOf(table) : table);

export async function importAccounts(portfolio: Portfolio, file: CsvTable | string) {
  const table = await read(file);
  const { mapping, remark } = suggestAccountMapping(table);
  const planned = await planAccountsImport({
    accounts: [...portfolio.values()].map(knownAccountOf),
    table,
    source: recognizeSource(headerOf(table, true)),
    mapping,
    newId: nextId,
    fileName: 'accounts.csv',
    ownerName: 'Mara Lindqvist',
    currency: 'USD',
    today: '2027-01-15',
  });
  return { ...planned, mapping, remark, portfolio: applied(portfolio, planned.changeSets) };
}

export async function importDeals(portfolio: Portfolio, file: CsvTable | string) {
  const table = await read(file);
  const mapping = suggestDealMapping(table);
  const planned = await planDealsImport({
    accounts: [...portfolio.values()].map(knownAccountOf),
    load: (planId) => {
      const plan = portfolio.get(planId);
      if (plan === undefined) throw new Error('Only plans that are there are asked for');
      return plan;
    },
    table,
    source: recognizeSource(headerOf(table, true)),
    mapping,
    newId: nextId,
    fileName: 'deals.csv',
  });
  return { ...planned, mapping, portfolio: applied(portfolio, planned.changeSets) };
}
