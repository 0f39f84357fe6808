import { seatsOf } from '../../method/decision/seats.ts';
import { personName, stakeholderOf } from '../../method/stakeholders.ts';
import type { Change } from '../../model/change.ts';
import { insertOf, updateOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { buyingRoleLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { addPersonChanges } from '../build-person.ts';
import type { PersonLine } from '../person-line.ts';
import { findPerson } from '../words/matching.ts';
import type { LineChanges } from '../words/naming.ts';
import type { SeatLine } from './seat-line.ts';

/**
 * The changes that a typed seat makes. Somebody the plan does not know is added; a person named without a role sits
 * in the roles they usually have; an empty seat of the role is filled before a new one is added.
 * Throws INVALID_INPUT when the line says neither a person with a role nor a role, or the seat is there already.
 */
export function addSeatChanges(
  plan: Plan,
  decisionId: Id,
  line: SeatLine,
  newId: IdSource,
  today: CalendarDate,
): LineChanges {
  const changes: Change[] = [];
  const known = line.person === null ? null : findPerson(plan, line.person.name);
  const usual = known === null ? [] : (stakeholderOf(plan, known.id)?.roles ?? []);
  const roles = line.roles.length > 0 ? line.roles : usual;
  if (roles.length === 0)
    throw new AppError('INVALID_INPUT', 'Say the person and the role, such as “Ana Ruiz decider”');
  const personId =
    line.person === null ? null : (known?.id ?? addedPerson(plan, line.person, changes, newId, today));
  const name = known === null ? (line.person?.name ?? '') : personName(plan, known.id);
  const taken = new Set(seatsOf(plan, decisionId).map((seat) => `${seat.role} ${seat.personId}`));
  const wanted = roles.filter((role) => personId === null || !taken.has(`${role} ${personId}`));
  const roleWords = listText(roles.map((role) => buyingRoleLabels[role].toLowerCase()));
  if (wanted.length === 0)
    throw new AppError('INVALID_INPUT', `${name} already sits in this decision as ${roleWords}`);
  const order = line.approvalOrder === null ? {} : { approvalOrder: line.approvalOrder };
  for (const role of wanted) {
    const vacant = seatsOf(plan, decisionId).find((seat) => seat.role === role && seat.personId === null);
    const filled =
      personId === null || vacant === undefined
        ? null
        : updateOf(plan, 'decisionSeats', vacant.id, { personId, ...order });
    changes.push(
      filled ??
        insertOf('decisionSeats', { id: newId(), decisionCenterId: decisionId, role, personId, ...order }),
    );
  }
  const label = personId === null ? `Add an empty seat: ${roleWords}` : `Seat ${name} as ${roleWords}`;
  return { label, changes };
}

function addedPerson(
  plan: Plan,
  line: PersonLine,
  changes: Change[],
  newId: IdSource,
  today: CalendarDate,
): Id {
  const added = addPersonChanges(plan, line, today, newId);
  changes.push(...added.changes);
  return added.personId;
}
