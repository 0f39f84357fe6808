import type { ReactNode } from 'react';
import styles from './field-grid.module.css';

/** Fields with their names at the left, as on a good form. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

interface FieldProps {
  /** Said to screen readers by the field itself; here it is for the eye. */
  name: string;
  hint?: string;
  children: ReactNode;
  /** Takes the whole width. */
  isWide?: boolean;
}

/** One named field of a `FieldGrid`. */
export function Field({ name, hint, children, isWide = false }: FieldProps) {
  return (
    <div className={styles.field} data-wide={isWide || undefined}>
      <div className={styles.name}>
        {name}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </div>
      <div className={styles.value}>{children}</div>
    </div>
  );
}
