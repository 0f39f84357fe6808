import { seatsOf } from '../../method/decision/seats.ts';
import { personName } from '../../method/stakeholders.ts';
import type { Change } from '../../model/change.ts';
import { deletionOf, updateOf } from '../../model/editing.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { DecisionSeat } from '../../model/records/decision-center.ts';
import type { BuyingRole } from '../../model/records/stakeholder.ts';
import { buyingRoleLabels } from '../../text/labels.ts';
import type { LineChanges } from '../words/naming.ts';

/**
 * The changes by which somebody leaves a role of a decision. A seat that says more than who has the role, its place in
 * the approvals or a note, stays and is empty; any other goes. No changes where they do not have the role.
 */
export function leaveSeatChanges(plan: Plan, decisionId: Id, role: BuyingRole, personId: Id): LineChanges {
  const seats = seatsOf(plan, decisionId).filter((seat) => seat.role === role && seat.personId === personId);
  const changes = seats.flatMap((seat): Change[] => {
    if (!saysMore(seat)) return deletionOf(plan, 'decisionSeats', seat.id);
    const change = updateOf(plan, 'decisionSeats', seat.id, { personId: null });
    return change === null ? [] : [change];
  });
  const label = `${personName(plan, personId)} is not the ${buyingRoleLabels[role].toLowerCase()}`;
  return { label, changes };
}

const saysMore = ({ approvalOrder, note }: DecisionSeat): boolean => approvalOrder !== null || note !== '';
