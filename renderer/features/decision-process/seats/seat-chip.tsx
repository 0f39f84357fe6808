import { IconChecks, IconMap2, IconTrash, IconUserOff } from '@tabler/icons-react';
import { memo } from 'react';
import { contactDepth, isRealContact } from '../../../../shared/method/contact-depth.ts';
import { lastApprovalPlace } from '../../../../shared/method/decision/approval-order.ts';
import type { IntroductionPath } from '../../../../shared/method/introduction-path.ts';
import { personName, stakeholderOf } from '../../../../shared/method/stakeholders.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { DecisionSeat } from '../../../../shared/model/records/decision-center.ts';
import { buyingRoleLabels } from '../../../../shared/text/labels.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { type RowCommand, RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { StanceMark } from '../../../components/stance-mark.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './seats.module.css';

function useSeatCommands(seat: DecisionSeat, name: string): RowCommand[] {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const role = buyingRoleLabels[seat.role].toLowerCase();
  const change = (label: string, values: Partial<Omit<DecisionSeat, 'id'>>) =>
    void edit(label, [updateOf(plan, 'decisionSeats', seat.id, values)]);
  const approves = seat.approvalOrder !== null || seat.role === 'approver';
  const approval: RowCommand = approves
    ? {
        title: 'Take the place in the approvals away',
        icon: <IconChecks size={16} />,
        run: () => change(`${name} has no place in the approvals`, { approvalOrder: null, approvedOn: null }),
      }
    : {
        title: 'Has to approve it',
        icon: <IconChecks size={16} />,
        run: () =>
          change(`${name} has to approve it`, {
            approvalOrder: lastApprovalPlace(plan, seat.decisionCenterId),
          }),
      };
  return [
    {
      title: 'Show on the map',
      icon: <IconMap2 size={16} />,
      run: () => goToStep(plan.plan.id, 'decisionCenter', seat.personId),
    },
    approval,
    {
      title: `Leave the ${role}’s seat empty`,
      icon: <IconUserOff size={16} />,
      run: () => change(`${name} is not the ${role}`, { personId: null }),
    },
    {
      title: 'Remove the seat',
      icon: <IconTrash size={16} />,
      isDangerous: true,
      run: () => void edit(`Remove ${name} as ${role}`, deletionOf(plan, 'decisionSeats', seat.id)),
    },
  ];
}

/** How far from the decision somebody sits, in words. */
function distanceText(role: DecisionSeat['role'], steps: number | null): string {
  if (role === 'decider') return '';
  if (steps === null) return 'no way to the decider known';
  return steps === 0 ? 'decides as well' : `${counted(steps, 'step', 'steps')} from the decider`;
}

type SeatChipProps = {
  seat: DecisionSeat;
  personId: Id;
  steps: number | null;
  /** The way from us to them; null where none leads there. */
  path: IntroductionPath | null;
  isTarget: boolean;
};

/** Somebody in a seat: where they stand, how far from the decision, and the way to them where we know them not. */
export const SeatChip = memo(function SeatChip({ seat, personId, steps, path, isTarget }: SeatChipProps) {
  const plan = usePartsOfPlan();
  const name = personName(plan, personId);
  const title = plan.people[personId]?.title ?? '';
  const isKnown = isRealContact(contactDepth(plan, personId));
  const distance = distanceText(seat.role, steps);
  return (
    <div className={styles.chip} data-record-id={seat.id} data-highlighted={isTarget || undefined}>
      <StanceMark stance={stakeholderOf(plan, personId)?.stance ?? 'unknown'} size={12} />
      <div className={styles.who}>
        <b>{name}</b>
        <small>{title}</small>
        {distance !== '' && <small>{distance}</small>}
        {!isKnown && (
          <small className={styles.unknown}>
            {path === null
              ? 'Nobody of us knows them, and no way leads there.'
              : `Not known to us: ${path.sentence}.`}
          </small>
        )}
      </div>
      <RowMenu
        label={`More for ${name}, ${buyingRoleLabels[seat.role].toLowerCase()}`}
        commands={useSeatCommands(seat, name)}
      />
    </div>
  );
}, haveSameProps);
