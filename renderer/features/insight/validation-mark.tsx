import type { Validation } from '../../../shared/model/records/insight.ts';
import styles from './validation-mark.module.css';

/** The shape of a state: a dashed ring to fill, a checked ring, a filled disc. The word always stands beside it. */
export function ValidationMark({ validation }: { validation: Validation }) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      data-state={validation}
    >
      <circle cx="7" cy="7" r="5.75" />
      {validation !== 'unconfirmed' && <path d="M4.4 7.2 6.3 9.1 9.7 5.2" />}
    </svg>
  );
}
