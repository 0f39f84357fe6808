import { IconArrowDown, IconArrowUp, IconChecks } from '@tabler/icons-react';
import { lastApprovalPlace, movedApproval } from '../../../../shared/method/decision/approval-order.ts';
import { approvalPath, rolesByPerson } from '../../../../shared/method/decision/seats.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { DecisionSeat } from '../../../../shared/model/records/decision-center.ts';
import { type BuyingRole, buyingRoles } from '../../../../shared/model/records/stakeholder.ts';
import { seatPersonChanges } from '../../../../shared/quick-add/decision/fill-seat.ts';
import { leaveSeatChanges } from '../../../../shared/quick-add/decision/leave-seat.ts';
import { buyingRoleLabels } from '../../../../shared/text/labels.ts';
import { InlineDate } from '../../../components/inline-date.tsx';
import styles from './inspector.module.css';
import { Row, Toggles } from './inspector-fields.tsx';
import { apply, type Subject } from './person-edits.ts';
import seatStyles from './seats-section.module.css';

type SeatsSectionProps = { subject: Subject; decisionId: Id };

/** Which seats somebody has in the decision that is shown, and their place in its approvals. */
export function SeatsSection({ subject, decisionId }: SeatsSectionProps) {
  const { plan, person } = subject;
  const held = rolesByPerson(plan, decisionId).get(person.id) ?? [];
  const title = plan.decisionCenters[decisionId]?.title ?? '';
  const { steps } = approvalPath(plan, decisionId);
  const own = steps.filter((seat) => seat.personId === person.id);
  const change = (chosen: readonly BuyingRole[]): void => {
    const role = buyingRoles.find((one) => chosen.includes(one) !== held.includes(one));
    if (role === undefined) return;
    const { label, changes } = held.includes(role)
      ? leaveSeatChanges(plan, decisionId, role, person.id)
      : seatPersonChanges(plan, { decisionId, role, seatId: null }, person.id, newId);
    apply(subject, label, changes);
  };
  return (
    <>
      <Toggles
        label={`Seats in ${title}`}
        values={buyingRoles}
        words={buyingRoleLabels}
        chosen={held}
        onCommit={change}
      />
      {own.map((seat) => (
        <Approval
          key={seat.id}
          subject={subject}
          seat={seat}
          place={steps.indexOf(seat) + 1}
          count={steps.length}
        />
      ))}
      {held.length > 0 && own.length === 0 && <HasToApprove subject={subject} decisionId={decisionId} />}
    </>
  );
}

type ApprovalProps = { subject: Subject; seat: DecisionSeat; place: number; count: number };

/** A place in the order of approvals, and whether it was given. */
function Approval({ subject, seat, place, count }: ApprovalProps) {
  const { plan, person } = subject;
  const move = (by: -1 | 1): void =>
    apply(
      subject,
      `Move ${person.name} ${by < 0 ? 'up' : 'down'} in the approvals`,
      movedApproval(plan, seat.decisionCenterId, seat.id, by),
    );
  const give = (approvedOn: CalendarDate | null): void =>
    apply(
      subject,
      approvedOn === null ? `Take back the approval by ${person.name}` : `Approved by ${person.name}`,
      [updateOf(plan, 'decisionSeats', seat.id, { approvedOn })],
    );
  return (
    <>
      <Row label="Approval">
        <div className={seatStyles.approval}>
          <span className={seatStyles.place}>
            {place} of {count}
          </span>
          <button
            type="button"
            className={seatStyles.move}
            aria-label={`Approves earlier than place ${place}`}
            disabled={place === 1}
            onClick={() => move(-1)}
          >
            <IconArrowUp size={15} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={seatStyles.move}
            aria-label={`Approves later than place ${place}`}
            disabled={place === count}
            onClick={() => move(1)}
          >
            <IconArrowDown size={15} aria-hidden="true" />
          </button>
        </div>
      </Row>
      <Row label="Given on">
        <InlineDate
          isClearable
          label={`Approval ${place} given on`}
          value={seat.approvedOn}
          placeholder="Not given yet"
          onCommit={give}
        />
      </Row>
    </>
  );
}

/** Puts somebody at the end of the approvals, with the first of their seats. */
function HasToApprove({ subject, decisionId }: SeatsSectionProps) {
  const { plan, person } = subject;
  const seat = Object.values(plan.decisionSeats).find(
    (one) => one.decisionCenterId === decisionId && one.personId === person.id,
  );
  if (seat === undefined) return null;
  const approvalOrder = lastApprovalPlace(plan, decisionId);
  return (
    <button
      type="button"
      className={styles.adder}
      onClick={() =>
        apply(subject, `${person.name} has to approve it`, [
          updateOf(plan, 'decisionSeats', seat.id, { approvalOrder }),
        ])
      }
    >
      <IconChecks size={13} aria-hidden="true" />
      Has to approve it
    </button>
  );
}
