import { useDeferredValue, useMemo } from 'react';
import { sittingProgress, sittingText } from '../../../shared/method/look-back/sitting-progress.ts';
import { planHealth } from '../../../shared/method/plan-health.ts';
import { usePlanHealth } from '../../state/plan-readings.ts';
import { usePlan } from '../../state/plan-store.ts';
import { useSittings } from '../../state/sitting-store.ts';
import { today } from '../../state/today.ts';
import styles from './sitting-note.module.css';

/** What this sitting has brought so far: "12 facts, 3 people; health 54 → 61". Nothing until something came of it. */
export function SittingNote() {
  const plan = useDeferredValue(usePlan());
  const beginning = useSittings((state) => state.beginnings[plan.plan.id]);
  const { score } = usePlanHealth();
  // Opening a plan must not wait for it: what it was worth is asked only once something has changed.
  const isChanged = beginning !== undefined && beginning !== plan;
  const scoreBefore = useMemo(
    () => (isChanged ? planHealth(beginning, today()).score : null),
    [beginning, isChanged],
  );
  const text = useMemo(() => {
    if (beginning === undefined || scoreBefore === null) return '';
    return sittingText(sittingProgress(beginning, plan), { before: scoreBefore, now: score });
  }, [beginning, scoreBefore, plan, score]);
  if (text === '') return null;
  return (
    <span className={styles.note} title="Since you opened this plan">
      This sitting: {text}
    </span>
  );
}
