import type { Change } from '../../model/change.ts';
import { updateOf } from '../../model/editing.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { approvalPath } from './seats.ts';

/** The place after the last one in the order of approvals. */
export function lastApprovalPlace(plan: Plan, decisionId: Id): number {
  const places = approvalPath(plan, decisionId).steps.map((step) => step.approvalOrder ?? 0);
  return Math.min(mostPlaces, Math.max(0, ...places) + 1);
}

/** As the model allows. */
const mostPlaces = 50;

/**
 * The changes that move a seat one place up (−1) or down (+1) in the order of approvals and number all of them from
 * 1. Empty where the seat stands at that end already or is no part of the order.
 */
export function movedApproval(plan: Plan, decisionId: Id, seatId: Id, by: -1 | 1): (Change | null)[] {
  const ids = approvalPath(plan, decisionId).steps.map((seat) => seat.id);
  const from = ids.indexOf(seatId);
  const neighbor = ids[from + by];
  if (from < 0 || neighbor === undefined) return [];
  ids[from + by] = seatId;
  ids[from] = neighbor;
  return ids.map((id, index) => updateOf(plan, 'decisionSeats', id, { approvalOrder: index + 1 }));
}
