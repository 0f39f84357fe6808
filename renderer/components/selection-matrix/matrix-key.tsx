import { selectionDecisions } from '../../../shared/model/records/selection.ts';
import { selectionDecisionLabels } from '../../../shared/text/labels.ts';
import { DecisionShape } from './matrix-mark.tsx';
import styles from './selection-matrix.module.css';

/** What the marks mean. */
export function MatrixKey() {
  return (
    <div className={styles.key}>
      {selectionDecisions.map((decision) => (
        <span key={decision}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <DecisionShape decision={decision} />
          </svg>
          {decision === 'watch' ? 'Watch, or not decided' : selectionDecisionLabels[decision]}
        </span>
      ))}
    </div>
  );
}
