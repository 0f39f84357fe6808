import { membersOf, seatsByRole, separationInDecision } from '../../../../shared/method/decision/seats.ts';
import { whoCouldKnow } from '../../../../shared/method/decision/who-could-know.ts';
import { introductionPaths } from '../../../../shared/method/introduction-path.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { addSeatChanges } from '../../../../shared/quick-add/decision/build-seat.ts';
import { parseSeatLine } from '../../../../shared/quick-add/decision/seat-line.ts';
import { buyingRoleLabels } from '../../../../shared/text/labels.ts';
import { listText } from '../../../../shared/text/lists.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { Approvals } from './approvals.tsx';
import { RoleRow } from './role-row.tsx';
import { RosterSuggestions } from './roster-suggestions.tsx';
import styles from './seats.module.css';

function SeatQuickAdd({ decision }: { decision: DecisionCenter }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const explain = (text: string): string => {
    const { person, roles, approvalOrder } = parseSeatLine(text);
    const parts = [
      person === null ? 'an empty seat' : person.name,
      listText(roles.map((role) => buyingRoleLabels[role].toLowerCase())),
      approvalOrder === null ? '' : `approval ${approvalOrder}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addSeatChanges(plan, decision.id, parseSeatLine(text), newId, today());
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return <QuickAdd label="Add a seat" example="Ana Ruiz decider" onAdd={add} explain={explain} />;
}

type SeatsViewProps = { decision: DecisionCenter; targetId: Id | null };

/** Who sits in the decision, role by role, with the chairs that stand empty and the order of approvals. */
export function SeatsView({ decision, targetId }: SeatsViewProps) {
  const plan = usePartsOfPlan();
  const separation = separationInDecision(plan, decision.id, today());
  // One search for everybody: each would cost as much as all.
  const paths = introductionPaths(plan, membersOf(plan, decision.id), today());
  const informants = whoCouldKnow(plan, decision.id, 2, today());
  return (
    <div className={styles.center}>
      <ul className={styles.roles} aria-label={`Seats of ${decision.title}`}>
        {seatsByRole(plan, decision.id).map((seats) => (
          <RoleRow
            key={seats.role}
            decision={decision}
            seats={seats}
            separation={separation}
            paths={paths}
            informants={informants}
            targetId={targetId}
          />
        ))}
      </ul>
      <SeatQuickAdd decision={decision} />
      <RosterSuggestions decision={decision} />
      <Approvals decision={decision} />
    </div>
  );
}
