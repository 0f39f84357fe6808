import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { DecisionCenter } from '../../model/records/decision-center.ts';
import { type BuyingRole, buyingRoles } from '../../model/records/stakeholder.ts';
import { seatsOf } from './seats.ts';

/** A seat the plan would give a person: the role they usually have. */
export type RosterEntry = { personId: Id; role: BuyingRole };

// Who works with what is bought and who raised the need belong to the place it is bought for; the others do not.
const localRoles: ReadonlySet<BuyingRole> = new Set(['initiator', 'user']);

/**
 * The seats a new decision starts with: everyone in the roles they usually have (`stakeholder.roles`), role by role
 * in the order of METHOD 3.4. A decision of one unit leaves out users and initiators of units elsewhere.
 */
export function startingRoster(plan: Plan, businessUnitId: Id | null): RosterEntry[] {
  const nearby = businessUnitId === null ? null : unitsAround(plan, businessUnitId);
  return usualRoles(plan).filter(({ personId, role }) => {
    const unitId = plan.people[personId]?.unitId ?? null;
    return nearby === null || unitId === null || !localRoles.has(role) || nearby.has(unitId);
  });
}

/** People in roles they usually have who do not sit there in this decision, role by role. */
export function rosterSuggestions(plan: Plan, decision: DecisionCenter): RosterEntry[] {
  const taken = new Set(seatsOf(plan, decision.id).map((seat) => `${seat.role} ${seat.personId}`));
  return startingRoster(plan, decision.businessUnitId).filter(
    ({ personId, role }) => !taken.has(`${role} ${personId}`),
  );
}

function usualRoles(plan: Plan): RosterEntry[] {
  const stakeholders = listOf(plan, 'stakeholders').filter(({ personId }) => plan.people[personId]);
  return buyingRoles.flatMap((role) =>
    stakeholders
      .filter((stakeholder) => stakeholder.roles.includes(role))
      .map(({ personId }) => ({ personId, role })),
  );
}

/** The unit, everything above it and everything below it. */
function unitsAround(plan: Plan, unitId: Id): ReadonlySet<Id> {
  const around = new Set<Id>();
  for (
    let id: Id | null = unitId;
    id !== null && !around.has(id);
    id = plan.businessUnits[id]?.parentId ?? null
  )
    around.add(id);
  const below = [unitId];
  for (let id = below.pop(); id !== undefined; id = below.pop())
    for (const unit of Object.values(plan.businessUnits)) {
      if (unit.parentId !== id || around.has(unit.id)) continue;
      around.add(unit.id);
      below.push(unit.id);
    }
  return around;
}
