import { NativeSelect } from '@mantine/core';
import type { Id } from '../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import styles from './lens-bar.module.css';

type DecisionSwitchProps = { plan: Plan; decisionId: Id | null; onDecision: (id: Id) => void };

/** Which decision the map shows; nothing to choose where there is only one. */
export function DecisionSwitch({ plan, decisionId, onDecision }: DecisionSwitchProps) {
  const decisions = listOf(plan, 'decisionCenters');
  if (decisions.length === 0 || decisionId === null) return null;
  const [only] = decisions;
  if (decisions.length === 1 && only !== undefined) return <p className={styles.only}>{only.title}</p>;
  return (
    <NativeSelect
      aria-label="Decision"
      size="sm"
      classNames={{ input: styles.select ?? '' }}
      value={decisionId}
      data={decisions.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(event) => onDecision(event.currentTarget.value)}
    />
  );
}
