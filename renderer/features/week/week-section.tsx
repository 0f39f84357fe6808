import type { ReactNode } from 'react';
import styles from './week.module.css';

interface WeekSectionProps {
  title: string;
  note: string | undefined;
  children: ReactNode;
}

/** A list of the week: its name and what it adds up to above a white card. */
export function WeekSection({ title, note, children }: WeekSectionProps) {
  return (
    <section aria-label={title}>
      <header className={styles.sectionHead}>
        <h2>{title}</h2>
        {note !== undefined && <span>{note}</span>}
      </header>
      <div className={styles.card}>{children}</div>
    </section>
  );
}

/** Says what a list leaves out. */
export function Rest({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  return <p className={styles.rest}>{total - shown} more come up as these are done</p>;
}
