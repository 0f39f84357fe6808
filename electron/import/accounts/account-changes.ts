import type { Change, ChangeSet } from '../../../shared/model/change.ts';
import { emptyPlan, insertionOf, newRecord, updateOf } from '../../../shared/model/editing.ts';
import type { CalendarDate } from '../../../shared/model/field.ts';
import { newPlan } from '../../../shared/model/new-plan.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import { isSameCompany } from './account-index.ts';
import type { AccountRow } from './account-row.ts';
import type { KnownAccount } from './known-account.ts';

export type NewPlanFrame = { ownerName: string; currency: string; today: CalendarDate; newId: IdSource };

/** The plan that a new account gets: its frame, its owner, and what the file says of the account. */
export function planOfRow(row: AccountRow, { ownerName, currency, today, newId }: NewPlanFrame): Plan {
  const start = { accountName: row.name, ownerName: row.owner?.name ?? ownerName, today, currency };
  const plan = newPlan(start, newId);
  const account = newRecord('account', { ...plan.account, ...row.fields, externalId: row.externalId });
  const owner = plan.teamMembers[plan.plan.ownerId];
  if (owner === undefined) throw new Error('A new plan has no owner');
  const named = { ...owner, email: row.owner?.email ?? '' };
  return { ...plan, account, teamMembers: { [named.id]: named } };
}

/** The change set that makes a whole plan. */
export function creationOf(plan: Plan, label: string): ChangeSet {
  return { planId: plan.plan.id, label, changes: insertionOf(plan) };
}

/** What a row changes of an account that has a plan; blank cells change nothing, and an id from elsewhere stays. */
export function accountChanges({ plan, account }: KnownAccount, row: AccountRow): Change[] {
  const frame = emptyPlan(plan, account);
  const isRenamed = row.name !== '' && !isSameCompany(row.name, account.name);
  const changes = [
    updateOf(frame, 'account', account.id, {
      ...row.fields,
      ...(isRenamed ? { name: row.name } : {}),
      ...(account.externalId === '' && row.externalId !== '' ? { externalId: row.externalId } : {}),
    }),
    // A plan that is called like its account goes on being called like it.
    isRenamed && plan.name === account.name ? updateOf(frame, 'plan', plan.id, { name: row.name }) : null,
  ];
  return changes.filter((change) => change !== null);
}
