import type { CalendarDate, Id } from '../../model/field.ts';
import { groupsOf } from '../../model/once-per-plan.ts';
import type { Plan } from '../../model/plan.ts';
import type { DecisionSeat } from '../../model/records/decision-center.ts';
import { type BuyingRole, buyingRoles } from '../../model/records/stakeholder.ts';
import { distancesFrom } from '../graph/distances.ts';
import { neighborsIn } from '../graph/plain-network.ts';
import { introductionKinds, networkOf, personTies } from '../person-ties.ts';

/** One role in one decision: who fills it, and the chairs that stand empty. */
export type RoleSeats = {
  role: BuyingRole;
  filled: (DecisionSeat & { personId: Id })[];
  /** Seats that were entered without a person: the role exists, nobody is known for it. */
  vacant: DecisionSeat[];
  /** Nobody fills the role, whether or not an empty seat was entered. */
  isEmpty: boolean;
};

type FilledSeat = DecisionSeat & { personId: Id };

const seatsByDecision = groupsOf('decisionSeats', (seat) => seat.decisionCenterId);

/** The seats of a decision, oldest first. */
export function seatsOf(plan: Plan, decisionId: Id): readonly DecisionSeat[] {
  return seatsByDecision(plan).get(decisionId) ?? [];
}

/** Whether somebody of the plan sits there. */
export function isFilled(plan: Plan, seat: DecisionSeat): seat is FilledSeat {
  return seat.personId !== null && plan.people[seat.personId] !== undefined;
}

/** The seven roles of a decision in the order of METHOD 3.4, each with who fills it and what stands empty. */
export function seatsByRole(plan: Plan, decisionId: Id): RoleSeats[] {
  const seats = seatsOf(plan, decisionId);
  return buyingRoles.map((role) => {
    const ofRole = seats.filter((seat) => seat.role === role);
    const filled = ofRole.filter((seat) => isFilled(plan, seat));
    const vacant = ofRole.filter((seat) => !isFilled(plan, seat));
    return { role, filled, vacant, isEmpty: filled.length === 0 };
  });
}

/** The roles nobody fills in this decision, in the order of METHOD 3.4. */
export function emptyRoles(plan: Plan, decisionId: Id): BuyingRole[] {
  return seatsByRole(plan, decisionId).flatMap(({ role, isEmpty }) => (isEmpty ? [role] : []));
}

/** Everyone who sits in this decision, each once, in the order of their first seat. */
export function membersOf(plan: Plan, decisionId: Id): Id[] {
  const people = seatsOf(plan, decisionId).flatMap((seat) => (isFilled(plan, seat) ? [seat.personId] : []));
  return [...new Set(people)];
}

/** The roles each person has in a decision; one person may hold several. */
export function rolesByPerson(plan: Plan, decisionId: Id): ReadonlyMap<Id, BuyingRole[]> {
  const roles = new Map<Id, BuyingRole[]>();
  for (const { role, filled } of seatsByRole(plan, decisionId))
    for (const { personId } of filled) {
      const known = roles.get(personId) ?? [];
      if (!known.includes(role)) roles.set(personId, [...known, role]);
    }
  return roles;
}

/** Who fills one role, each once. */
export function holdersIn(plan: Plan, decisionId: Id, role: BuyingRole): Id[] {
  const filled = seatsByRole(plan, decisionId).find((entry) => entry.role === role)?.filled ?? [];
  return [...new Set(filled.map((seat) => seat.personId))];
}

export type ApprovalPath = {
  /** Who has to approve, in order; seats that approve at an unknown place come last. */
  steps: DecisionSeat[];
  /** Those who have not approved yet, in the same order. */
  open: DecisionSeat[];
  /** Whom to win next; null when all have approved or nobody has to. */
  next: DecisionSeat | null;
};

/** The way of a decision through its approvals: seats with a place in the order, and every approver seat (METHOD 3.4). */
export function approvalPath(plan: Plan, decisionId: Id): ApprovalPath {
  const steps = seatsOf(plan, decisionId)
    .filter((seat) => seat.approvalOrder !== null || seat.role === 'approver')
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
  const open = steps.filter((seat) => seat.approvedOn === null);
  return { steps, open, next: open[0] ?? null };
}

// Above the largest place the model allows.
const orderOf = (seat: DecisionSeat): number => seat.approvalOrder ?? 1000;

/**
 * Steps from each member of a decision to its nearest decider over reporting, informal and introduction ties: 0
 * for a decider, null where no decider can be reached or none is known. Source: METHOD 3.6, R49.
 */
export function separationInDecision(
  plan: Plan,
  decisionId: Id,
  asOf: CalendarDate | null = null,
): ReadonlyMap<Id, number | null> {
  const neighbors = neighborsIn(networkOf(plan, personTies(plan, introductionKinds, asOf)));
  const distances = distancesFrom(neighbors, holdersIn(plan, decisionId, 'decider'));
  return new Map(membersOf(plan, decisionId).map((id) => [id, distances.get(id) ?? null]));
}
