import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import { type BuyingRole, buyingRoles } from '../model/records/stakeholder.ts';

/** Who holds each role of the buying center; one person may hold several (METHOD 3.4). */
export function roleHolders(plan: Plan): Record<BuyingRole, Id[]> {
  const stakeholders = listOf(plan, 'stakeholders');
  const holders = (role: BuyingRole): Id[] =>
    stakeholders.filter((s) => s.roles.includes(role)).map((s) => s.personId);
  return {
    initiator: holders('initiator'),
    user: holders('user'),
    influencer: holders('influencer'),
    decider: holders('decider'),
    approver: holders('approver'),
    buyer: holders('buyer'),
    gatekeeper: holders('gatekeeper'),
  };
}

/** Roles that nobody on the map holds yet, in the order of METHOD 3.4. */
export function missingRoles(plan: Plan): BuyingRole[] {
  const holders = roleHolders(plan);
  return buyingRoles.filter((role) => holders[role].length === 0);
}
