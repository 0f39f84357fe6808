import { useState } from 'react';
import styles from './selection.module.css';

/** What could not be taken, said once below the fields; gone with the next edit. */
export function useProblem() {
  const [problem, setProblem] = useState<string | null>(null);
  return {
    setProblem,
    clear: () => setProblem(null),
    line:
      problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ),
  };
}
