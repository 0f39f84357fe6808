import { IconCheck } from '@tabler/icons-react';
import styles from './criteria-table.module.css';

type ConfirmMarkProps = {
  isConfirmed: boolean;
  /** What is confirmed. */
  subject: string;
  onToggle: () => void;
};

/** Whether the customer has told us so: a check in a filled circle, or a dashed circle to fill. */
export function ConfirmMark({ isConfirmed, subject, onToggle }: ConfirmMarkProps) {
  return (
    <button
      type="button"
      className={styles.confirm}
      aria-pressed={isConfirmed}
      aria-label={`${subject} confirmed by the customer`}
      title={
        isConfirmed
          ? 'Confirmed by the customer'
          : 'Our assumption so far. Click once the customer has said so.'
      }
      onClick={onToggle}
    >
      <span>{isConfirmed && <IconCheck size={12} stroke={3} aria-hidden="true" />}</span>
    </button>
  );
}
