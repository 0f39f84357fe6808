import type { Progress } from '../../../state/background/use-background.ts';
import styles from './reading.module.css';

type WaitingProps = {
  progress: Exclude<Progress, { phase: 'idle' }>;
  onCancel: () => void;
  onRetry: () => void;
};

/** Not yet known is said, and no figure of before stands in for it. */
export function Waiting({ progress, onCancel, onRetry }: WaitingProps) {
  if (progress.phase === 'working')
    return (
      <div className={styles.none}>
        <span role="status">Working out the figures of everybody… </span>
        <progress max={1} value={progress.share} aria-label="How far the figures are" />{' '}
        <button type="button" className={styles.toggle} onClick={onCancel}>
          Cancel
        </button>
      </div>
    );
  return (
    <p className={styles.none}>
      {progress.phase === 'failed' ? 'The figures could not be worked out. ' : 'Stopped. '}
      <button type="button" className={styles.toggle} onClick={onRetry}>
        Work them out now
      </button>
    </p>
  );
}
