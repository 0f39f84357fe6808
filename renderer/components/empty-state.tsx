import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  children: ReactNode;
  /** A faint sketch of what the full one will look like. */
  sketch?: ReactNode;
  action?: ReactNode;
}

/** What an empty list shows instead of nothing: what it will hold and how to begin. */
export function EmptyState({ title, children, sketch, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {sketch !== undefined && (
        <div className={styles.sketch} aria-hidden="true">
          {sketch}
        </div>
      )}
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
