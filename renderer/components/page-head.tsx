import type { ReactNode } from 'react';
import styles from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** What the page holds, in a few words. */
  note: string | null;
  children?: ReactNode;
}

/** The line above a page that is not part of a plan: what it is, and what one can do there. */
export function PageHead({ title, note, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.heading}>
        <h1>{title}</h1>
        {note !== null && <p>{note}</p>}
      </div>
      {children}
    </header>
  );
}
