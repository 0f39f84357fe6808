import { type KeyboardEvent, useState } from 'react';
import { dismissalOf } from '../../../shared/method/coaching/dismissals.ts';
import type { CoachingPoint } from '../../../shared/method/coaching.ts';
import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { goToStep } from '../../state/navigation-store.ts';
import { useEdit } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import styles from './coaching-card.module.css';

const longestReason = 1000;

function ReasonLine({ point, onEnd }: { point: CoachingPoint; onEnd: () => void }) {
  const edit = useEdit();
  const [reason, setReason] = useState('');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEnd();
    if (event.key !== 'Enter' || reason.trim() === '') return;
    void edit(`Answer the coach: ${point.title}`, [dismissalOf(point, reason, today(), newId())]);
    onEnd();
  };
  return (
    <input
      className={styles.reason}
      aria-label="Why this does not apply"
      placeholder="Because … (Enter)"
      maxLength={longestReason}
      // The button that was pressed has just been replaced by this line.
      // biome-ignore lint/a11y/noAutofocus: the cursor would otherwise be nowhere
      autoFocus
      value={reason}
      onChange={(event) => setReason(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (reason.trim() === '') onEnd();
      }}
    />
  );
}

/** The one thing worth doing next: what, why it comes first, where; or the reason why not. */
export function CoachingCard({ point, planId }: { point: CoachingPoint; planId: Id }) {
  const [isAnswering, setAnswering] = useState(false);
  return (
    <div className={styles.card}>
      <div className={styles.title}>{point.title}</div>
      <p>{point.sentence}</p>
      <p className={styles.why}>{point.reason}</p>
      <div className={styles.choices}>
        <button
          type="button"
          className={styles.go}
          onClick={() => goToStep(planId, point.target.step, point.target.recordId)}
        >
          {point.actionLabel}
        </button>
        {!isAnswering && (
          <button type="button" className={styles.answer} onClick={() => setAnswering(true)}>
            Does not apply
          </button>
        )}
      </div>
      {isAnswering && <ReasonLine point={point} onEnd={() => setAnswering(false)} />}
    </div>
  );
}
