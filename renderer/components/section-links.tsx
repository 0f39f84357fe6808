import type { ReactNode } from 'react';
import styles from './section-links.module.css';

export interface SectionLink {
  /** The `id` of the `LinkedSection` it leads to. */
  id: string;
  title: string;
  /** A count or a short state beside the title. */
  note?: string;
}

/** The parts of a long step, each one click or Enter away. */
export function SectionLinks({ label, links }: { label: string; links: readonly SectionLink[] }) {
  const goTo = (id: string) => {
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={label} className={styles.links}>
      {links.map(({ id, title, note }) => (
        <button key={id} type="button" className={styles.link} onClick={() => goTo(id)}>
          {title}
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </button>
      ))}
    </nav>
  );
}

/** A part of a step that a `SectionLinks` can lead to. */
export function LinkedSection({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} tabIndex={-1} className={styles.section}>
      {children}
    </div>
  );
}
