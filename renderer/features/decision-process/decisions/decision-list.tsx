import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import {
  mostQualification,
  qualificationScore,
} from '../../../../shared/method/decision/qualification-score.ts';
import { emptyRoles } from '../../../../shared/method/decision/seats.ts';
import { deletionOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { buyClassLabels, decisionStatusLabels, phaseLabel } from '../../../../shared/text/decision-labels.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { DecisionQuickAdd } from '../../../components/decision-quick-add.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { Card } from '../../../components/step-frame.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './decisions.module.css';

function factsOf({ status, buyClass, currentPhase, deadline }: DecisionCenter): string {
  const parts = [
    status === 'open' ? '' : decisionStatusLabels[status].toLowerCase(),
    buyClass === 'unknown' ? 'buy class not known' : buyClassLabels[buyClass].toLowerCase(),
    currentPhase === null
      ? 'phase not known'
      : `phase ${currentPhase}, ${phaseLabel(currentPhase).toLowerCase()}`,
    deadline === null ? 'no deadline' : `by ${shortDate(deadline, today())}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function DecisionMenu({ decision }: { decision: DecisionCenter }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title } = decision;
  return (
    <RowMenu
      label={`More for ${title}`}
      commands={[
        {
          title: 'Delete with its seats, phases and entries',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete decision ${title}`, deletionOf(plan, 'decisionCenters', id)),
        },
      ]}
    />
  );
}

type RowProps = { decision: DecisionCenter; isShown: boolean; isTarget: boolean; onChoose: (id: Id) => void };

const DecisionRow = memo(function DecisionRow({ decision, isShown, isTarget, onChoose }: RowProps) {
  const plan = usePartsOfPlan();
  const empty = emptyRoles(plan, decision.id).length;
  const { score, scored } = qualificationScore(plan, decision.id);
  return (
    <li
      className={styles.row}
      data-record-id={decision.id}
      data-shown={isShown || undefined}
      data-highlighted={isTarget || undefined}
    >
      <button
        type="button"
        className={styles.choose}
        aria-pressed={isShown}
        onClick={() => onChoose(decision.id)}
      >
        <span className={styles.dot} aria-hidden="true" />
        <span className={styles.name}>
          <b>{decision.title}</b>
          <small>{factsOf(decision)}</small>
        </span>
        <span className={styles.figure}>
          {empty === 0 ? 'every role filled' : counted(empty, 'role is empty', 'roles are empty')}
        </span>
        <span className={styles.figure}>
          {scored === 0 ? 'not qualified' : `MEDDPICC ${score} of ${mostQualification}`}
        </span>
      </button>
      <DecisionMenu decision={decision} />
    </li>
  );
}, haveSameProps);

type DecisionListProps = { shownId: Id; targetId: Id | null; onChoose: (id: Id) => void };

/** The decisions of the customer; the one that is chosen is what the rest of the step is about. */
export function DecisionList({ shownId, targetId, onChoose }: DecisionListProps) {
  const plan = usePartsOfPlan();
  return (
    <Card isFlush title="Decisions" note="the rest of this step is about the chosen one">
      <ul className={styles.list} aria-label="Decisions">
        {listOf(plan, 'decisionCenters').map((decision) => (
          <DecisionRow
            key={decision.id}
            decision={decision}
            isShown={decision.id === shownId}
            isTarget={decision.id === targetId}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <DecisionQuickAdd onAdded={onChoose} />
    </Card>
  );
}
