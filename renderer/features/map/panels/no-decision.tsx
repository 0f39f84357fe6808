import styles from './no-decision.module.css';

/** No decision yet: what the rings are for, and where the first one is entered. */
export function NoDecision({ onStart }: { onStart: () => void }) {
  return (
    <div className={styles.card}>
      <p className={styles.title}>Seven seats, and nobody sits yet</p>
      <p className={styles.text}>
        Enter what they have to decide. Who decides then stands in the middle, everybody else by how far they
        are from there, and a seat nobody fills stays empty until you know who it is.
      </p>
      <button type="button" className={styles.start} onClick={onStart}>
        Enter the first decision
      </button>
    </div>
  );
}
