import { isFilled, seatsByRole, seatsOf } from '../../method/decision/seats.ts';
import { personName, stakeholderOf } from '../../method/stakeholders.ts';
import { applyChanges } from '../../model/applying.ts';
import type { Change } from '../../model/change.ts';
import { insertOf, updateOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import type { BuyingRole } from '../../model/records/stakeholder.ts';
import { buyingRoleLabels } from '../../text/labels.ts';
import { addPersonChanges } from '../build-person.ts';
import { parsePersonLine } from '../person-line.ts';

/** A seat of a decision that nobody fills; `seatId` is its record, null where only the role is missing. */
export type EmptySeat = { decisionId: Id; role: BuyingRole; seatId: Id | null };

/** What seating somebody does to the plan, and who it is. */
export type SeatFilling = { label: string; changes: Change[]; personId: Id };

/**
 * The changes that seat somebody of the plan: in that very seat, else in one of the role that stands empty, else in a
 * new one. Who was not on the map yet comes onto it. Throws NOT_FOUND where the decision or the person is gone, and
 * CONFLICT where they sit there in that role already or the seat was filled meanwhile.
 */
export function seatPersonChanges(plan: Plan, seat: EmptySeat, personId: Id, newId: IdSource): SeatFilling {
  const { decisionId, role } = seat;
  const roleName = buyingRoleLabels[role].toLowerCase();
  const decision = plan.decisionCenters[decisionId];
  if (decision === undefined) throw new AppError('NOT_FOUND', 'This decision no longer exists');
  if (plan.people[personId] === undefined) throw new AppError('NOT_FOUND', 'This person no longer exists');
  const name = personName(plan, personId);
  const isSeated = seatsOf(plan, decisionId).some((one) => one.role === role && one.personId === personId);
  if (isSeated) throw new AppError('CONFLICT', `${name} is the ${roleName} of ${decision.title} already`);
  const onMap =
    stakeholderOf(plan, personId) === null ? [insertOf('stakeholders', { id: newId(), personId })] : [];
  const filled = filledSeat(plan, seat, personId);
  const changes = [
    ...onMap,
    filled ?? insertOf('decisionSeats', { id: newId(), decisionCenterId: decisionId, role, personId }),
  ];
  return { label: `Seat ${name} as ${roleName}`, changes, personId };
}

/** The same for somebody who is typed: "Nina Falk, CFO, Finance" is added to the plan, or completed where they are in it. */
export function seatTypedChanges(
  plan: Plan,
  seat: EmptySeat,
  text: string,
  today: CalendarDate,
  newId: IdSource,
): SeatFilling {
  const person = addPersonChanges(plan, parsePersonLine(text), today, newId);
  const seated = seatPersonChanges(applyChanges(plan, person.changes), seat, person.personId, newId);
  return { ...seated, changes: [...person.changes, ...seated.changes] };
}

/** Puts somebody into an empty seat that is there; null where none is. */
function filledSeat(plan: Plan, { decisionId, role, seatId }: EmptySeat, personId: Id): Change | null {
  if (seatId === null) {
    const vacant = seatsByRole(plan, decisionId).find((one) => one.role === role)?.vacant[0];
    return vacant === undefined ? null : updateOf(plan, 'decisionSeats', vacant.id, { personId });
  }
  const record = plan.decisionSeats[seatId];
  if (record === undefined) throw new AppError('NOT_FOUND', 'This seat no longer exists');
  if (isFilled(plan, record))
    throw new AppError('CONFLICT', `${personName(plan, record.personId)} sits there already`);
  return updateOf(plan, 'decisionSeats', seatId, { personId });
}
