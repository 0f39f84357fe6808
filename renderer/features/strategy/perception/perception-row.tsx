import { memo } from 'react';
import { type PerceptionValues, perceptionChangesOf } from '../../../../shared/method/perception-history.ts';
import type { PerceptionTarget } from '../../../../shared/method/strategy/perception-targets.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { RelationshipLevel } from '../../../../shared/model/records/stakeholder.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { stanceLabels } from '../../../../shared/text/labels.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { InlineChoice, InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { StanceMark } from '../../../components/stance-mark.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { HistoryLine } from './history-line.tsx';
import { LadderTrack } from './ladder-track.tsx';
import styles from './perception.module.css';

interface PerceptionRowProps {
  target: PerceptionTarget;
  labels: Readonly<Record<RelationshipLevel, string>>;
  /** The first day the history line shows. */
  since: CalendarDate;
  today: CalendarDate;
  isTarget: boolean;
}

/** "down one rung since 2 Oct"; '' where nothing moved. */
function movementText({ movement }: PerceptionTarget, today: CalendarDate): string {
  const levels = movement?.levels ?? 0;
  if (movement === null || levels === 0) return '';
  const rungs = counted(Math.abs(levels), 'rung', 'rungs');
  return `${levels > 0 ? 'up' : 'down'} ${rungs} since ${shortDate(movement.from.date, today)}`;
}

/** One key player: stance, how they see us, how they should, and the way so far. */
export const PerceptionRow = memo(function PerceptionRow({
  target,
  labels,
  since,
  today,
  isTarget,
}: PerceptionRowProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { personId, stakeholderId, name, stance, current, desired, history, movement } = target;
  const see = (field: string, values: PerceptionValues) =>
    void edit(`Change ${field} of ${name}`, perceptionChangesOf(plan, personId, values, today, newId));
  return (
    <tr data-record-id={personId} data-highlighted={isTarget || undefined}>
      <td>
        <button
          type="button"
          className={styles.person}
          onClick={() => goToStep(plan.plan.id, 'decisionCenter', personId)}
        >
          {name}
        </button>
        <span className={styles.stance}>
          <StanceMark stance={stance} />
          <InlineChoice
            label={`Stance of ${name}`}
            value={stance}
            choices={stanceLabels}
            onCommit={(value) => see('stance', { stance: value })}
          />
        </span>
      </td>
      <td>
        <LadderTrack target={target} labels={labels} />
      </td>
      <td>
        <InlineOptionalChoice
          label={`${name} sees us as`}
          value={current}
          choices={labels}
          placeholder="Not assessed"
          onCommit={(level) => see('perception', { perceptionCurrent: level })}
        />
        <InlineOptionalChoice
          label={`${name} should see us as`}
          value={desired}
          choices={labels}
          placeholder="No target"
          onCommit={(level) =>
            void edit(`Set the perception target of ${name}`, [
              updateOf(plan, 'stakeholders', stakeholderId, { perceptionDesired: level }),
            ])
          }
        />
      </td>
      <td>
        <HistoryLine name={name} history={history} since={since} today={today} labels={labels} />
        <span className={styles.moved} data-fell={(movement?.levels ?? 0) < 0 || undefined}>
          {movementText(target, today)}
        </span>
      </td>
    </tr>
  );
}, haveSameProps);
