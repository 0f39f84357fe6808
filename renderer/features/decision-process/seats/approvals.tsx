import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import { movedApproval } from '../../../../shared/method/decision/approval-order.ts';
import { approvalPath, isFilled } from '../../../../shared/method/decision/seats.ts';
import { personName, stakeholderOf } from '../../../../shared/method/stakeholders.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { DecisionCenter, DecisionSeat } from '../../../../shared/model/records/decision-center.ts';
import { buyingRoleLabels } from '../../../../shared/text/labels.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { StanceMark } from '../../../components/stance-mark.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './seats.module.css';

type RowProps = {
  decision: DecisionCenter;
  seat: DecisionSeat;
  isNext: boolean;
  isFirst: boolean;
  isLast: boolean;
};

const ApprovalRow = memo(function ApprovalRow({ decision, seat, isNext, isFirst, isLast }: RowProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const role = buyingRoleLabels[seat.role].toLowerCase();
  const name = isFilled(plan, seat) ? personName(plan, seat.personId) : `the empty ${role}’s seat`;
  const change = (label: string, values: Partial<Omit<DecisionSeat, 'id'>>) =>
    void edit(label, [updateOf(plan, 'decisionSeats', seat.id, values)]);
  const move = (by: -1 | 1) =>
    void edit(
      `Move ${name} ${by < 0 ? 'up' : 'down'} in the approvals`,
      movedApproval(plan, decision.id, seat.id, by),
    );
  const stance = seat.personId === null ? null : (stakeholderOf(plan, seat.personId)?.stance ?? 'unknown');
  return (
    <li className={styles.approval} data-next={isNext || undefined}>
      <span className={styles.place}>{seat.approvalOrder ?? '?'}</span>
      <span className={styles.approver}>
        {stance !== null && <StanceMark stance={stance} />}{' '}
        <b>{seat.personId === null ? 'Empty seat' : name}</b> <small>{role}</small>
        {isNext && <em>next</em>}
      </span>
      <InlineText
        label={`Note on the approval by ${name}`}
        value={seat.note}
        placeholder="What they look at"
        onCommit={(note) => change(`Note on the approval by ${name}`, { note })}
      />
      <InlineDate
        isClearable
        label={`Approved by ${name} on`}
        value={seat.approvedOn}
        placeholder="Not approved yet"
        onCommit={(approvedOn) =>
          change(approvedOn === null ? `Take back the approval by ${name}` : `Approved by ${name}`, {
            approvedOn,
          })
        }
      />
      <span className={styles.moves}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={`Move ${name} up`}
          disabled={isFirst}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={`Move ${name} down`}
          disabled={isLast}
          onClick={() => move(1)}
        >
          <IconArrowDown size={16} />
        </ActionIcon>
      </span>
    </li>
  );
}, haveSameProps);

/** Who has to approve, in order, and who has done so. */
export function Approvals({ decision }: { decision: DecisionCenter }) {
  const plan = usePartsOfPlan();
  const { steps, open, next } = approvalPath(plan, decision.id);
  return (
    <section className={styles.approvals} aria-label="Approvals">
      <h3>
        Approvals in order{' '}
        <small className={styles.openCount}>
          {steps.length > 0 &&
            (open.length === 0 ? 'all given' : `${counted(open.length, 'is', 'are')} open`)}
        </small>
      </h3>
      {steps.length === 0 ? (
        <p className={styles.none}>
          Nobody is known who has to approve. Type <q>Nina Falk approver 1</q> above, or choose “Has to
          approve it” beside a person.
        </p>
      ) : (
        <ol>
          {steps.map((seat, index) => (
            <ApprovalRow
              key={seat.id}
              decision={decision}
              seat={seat}
              isNext={seat.id === next?.id}
              isFirst={index === 0}
              isLast={index === steps.length - 1}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
