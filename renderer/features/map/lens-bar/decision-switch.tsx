import { NativeSelect } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { DecisionQuickAdd } from '../../../components/decision-quick-add.tsx';
import styles from './lens-bar.module.css';

type DecisionSwitchProps = { plan: Plan; decisionId: Id | null; onDecision: (id: Id) => void };

/** No decision has this id. */
const another = 'another';

/** Which decision the map shows, and the line for another one; without any, the map itself asks for the first. */
export function DecisionSwitch({ plan, decisionId, onDecision }: DecisionSwitchProps) {
  const [isAdding, setAdding] = useState(false);
  const decisions = listOf(plan, 'decisionCenters');
  if (decisions.length === 0 || decisionId === null) return null;
  return (
    <div className={styles.choice}>
      <NativeSelect
        aria-label="Decision"
        title={plan.decisionCenters[decisionId]?.title}
        size="sm"
        classNames={{ input: styles.select ?? '' }}
        value={decisionId}
        data={[
          ...decisions.map(({ id, title }) => ({ value: id, label: title })),
          { value: another, label: 'New decision…' },
        ]}
        onChange={({ currentTarget: { value } }) => {
          setAdding(value === another);
          if (value !== another) onDecision(value);
        }}
      />
      {isAdding && (
        <NewDecision
          onAdded={(id) => {
            setAdding(false);
            onDecision(id);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

/** One line that enters a decision, below the switch. */
function NewDecision({ onAdded, onClose }: { onAdded: (id: Id) => void; onClose: () => void }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.querySelector('input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    <div
      ref={card}
      role="dialog"
      aria-label="New decision"
      className={styles.another}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <DecisionQuickAdd isCard onAdded={onAdded} />
    </div>
  );
}
