import type { Id } from '../model/field.ts';
import { groupsOf } from '../model/once-per-plan.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { BuyingRole, Stakeholder } from '../model/records/stakeholder.ts';

const byPerson = groupsOf('stakeholders', (stakeholder) => stakeholder.personId);

/** What the plan says of a person's part in the decision, or null when nobody has said anything. */
export function stakeholderOf(plan: Plan, personId: Id): Stakeholder | null {
  return byPerson(plan).get(personId)?.[0] ?? null;
}

/** The person's name; '' for a person who is not in the plan. */
export function personName(plan: Plan, personId: Id | null): string {
  return personId === null ? '' : (plan.people[personId]?.name ?? '');
}

/** The team member's name; '' for one who is not in the plan. */
export function memberName(plan: Plan, memberId: Id | null): string {
  return memberId === null ? '' : (plan.teamMembers[memberId]?.name ?? '');
}

/** Everyone who holds the role, oldest entry first. */
export function holdersOf(plan: Plan, role: BuyingRole): Stakeholder[] {
  return listOf(plan, 'stakeholders').filter((stakeholder) => stakeholder.roles.includes(role));
}

/** Champion or supporter: sells for us, or at least speaks for us (METHOD 3.5). */
export function isSupportive(stakeholder: Stakeholder): boolean {
  return stakeholder.stance === 'champion' || stakeholder.stance === 'supporter';
}

/** Sceptic or opponent. */
export function isOpposed(stakeholder: Stakeholder): boolean {
  return stakeholder.stance === 'sceptic' || stakeholder.stance === 'opponent';
}
