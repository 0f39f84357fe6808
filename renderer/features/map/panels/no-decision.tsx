import type { Id } from '../../../../shared/model/field.ts';
import { DecisionQuickAdd } from '../../../components/decision-quick-add.tsx';
import styles from './no-decision.module.css';

/** No decision yet: what the rings are for, and the line that enters the first one. */
export function NoDecision({ onAdded }: { onAdded: (id: Id) => void }) {
  return (
    <div className={styles.card}>
      <p className={styles.title}>Seven seats, and nobody sits yet</p>
      <p className={styles.text}>
        Type what they have to decide. Who decides then stands in the middle, everybody else by how far they
        are from there, and a seat nobody fills stays empty until you know who it is.
      </p>
      <DecisionQuickAdd isCard onAdded={onAdded} />
    </div>
  );
}
