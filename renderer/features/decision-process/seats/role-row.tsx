import { IconArmchair } from '@tabler/icons-react';
import type { RoleSeats } from '../../../../shared/method/decision/seats.ts';
import type { Informant } from '../../../../shared/method/decision/who-could-know.ts';
import type { IntroductionPath } from '../../../../shared/method/introduction-path.ts';
import { memberName, personName } from '../../../../shared/method/stakeholders.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { roleMeanings } from '../../../../shared/text/decision-labels.ts';
import { buyingRoleLabels } from '../../../../shared/text/labels.ts';
import { listText } from '../../../../shared/text/lists.ts';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { personOptions } from '../../../components/options.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { SeatChip } from './seat-chip.tsx';
import styles from './seats.module.css';

/** "Who could know? Jon Berg (Mara Lindqvist knows them)"; '' where we know nobody. */
function hintFrom(plan: Plan, informants: readonly Informant[]): string {
  const people = informants.map(({ personId, teamMemberId }) => {
    const us = memberName(plan, teamMemberId);
    return us === '' ? personName(plan, personId) : `${personName(plan, personId)} (through ${us})`;
  });
  return people.length === 0
    ? 'Nobody of us knows anyone in this decision yet.'
    : `Who could know? Ask ${listText(people, 'or')}.`;
}

type RoleRowProps = {
  decision: DecisionCenter;
  seats: RoleSeats;
  separation: ReadonlyMap<Id, number | null>;
  paths: ReadonlyMap<Id, IntroductionPath>;
  informants: readonly Informant[];
  targetId: Id | null;
};

function EmptyChair({
  decision,
  seats,
  informants,
}: Omit<RoleRowProps, 'separation' | 'paths' | 'targetId'>) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { role, vacant } = seats;
  const roleName = buyingRoleLabels[role].toLowerCase();
  const seated = vacant[0];
  const fill = (personId: Id | null) => {
    if (personId === null) return;
    const change =
      seated === undefined
        ? insertOf('decisionSeats', { id: newId(), decisionCenterId: decision.id, role, personId })
        : updateOf(plan, 'decisionSeats', seated.id, { personId });
    void edit(`Seat ${personName(plan, personId)} as ${roleName}`, [change]);
  };
  return (
    <div className={styles.empty} data-record-id={seated?.id}>
      <IconArmchair size={18} stroke={1.5} aria-hidden="true" />
      <div className={styles.pick}>
        <InlinePick
          label={`Who is the ${roleName} of ${decision.title}?`}
          options={personOptions(plan)}
          value={null}
          placeholder={`Empty: who is the ${roleName}?`}
          onCommit={fill}
        />
      </div>
      <span className={styles.hint}>{hintFrom(plan, informants)}</span>
    </div>
  );
}

/** One role of the decision: its people, or the chair that stands empty. */
export function RoleRow({ decision, seats, separation, paths, informants, targetId }: RoleRowProps) {
  const { role, filled, vacant, isEmpty } = seats;
  return (
    <li className={styles.role}>
      <div className={styles.roleName}>
        <b>{buyingRoleLabels[role]}</b>
        <small>{roleMeanings[role]}</small>
      </div>
      <div className={styles.seats}>
        {filled.map((seat) => (
          <SeatChip
            key={seat.id}
            seat={seat}
            personId={seat.personId}
            steps={separation.get(seat.personId) ?? null}
            path={paths.get(seat.personId) ?? null}
            isTarget={seat.id === targetId || seat.personId === targetId}
          />
        ))}
        {(isEmpty || vacant.length > 0) && (
          <EmptyChair decision={decision} seats={seats} informants={informants} />
        )}
      </div>
    </li>
  );
}
