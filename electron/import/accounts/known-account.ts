import type { Plan } from '../../../shared/model/plan.ts';
import type { Account, AccountPlan } from '../../../shared/model/records/account-plan.ts';

/** An account that has a plan, as far as a file of accounts or deals needs to know it. */
export type KnownAccount = { plan: AccountPlan; account: Account; ownerName: string };

/** The account of a plan of which at least the team was read. */
export function knownAccountOf({ plan, account, teamMembers }: Plan): KnownAccount {
  return { plan, account, ownerName: teamMembers[plan.ownerId]?.name ?? '' };
}

const isOver = ({ plan }: KnownAccount): boolean => plan.status === 'closed' || plan.status === 'archived';

/** Of several plans for one account the one that is worked with: not closed or archived, begun last. */
export function mostCurrent(plans: readonly KnownAccount[]): KnownAccount | undefined {
  return [...plans].sort(
    (a, b) =>
      Number(isOver(a)) - Number(isOver(b)) ||
      b.plan.startDate.localeCompare(a.plan.startDate) ||
      b.plan.id.localeCompare(a.plan.id),
  )[0];
}
