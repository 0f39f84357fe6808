import type { ReactNode } from 'react';
import type { StepId } from '../../shared/wizard/step-ids.ts';
import { steps } from '../../shared/wizard/steps.ts';
import { CarriedOverStrip } from './carried-over/carried-over-strip.tsx';
import styles from './step-frame.module.css';

interface StepFrameProps {
  step: StepId;
  /** What stands beside the title: a chip, a switch. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Title, the two sentences that say what a step is for, and its content. */
export function StepFrame({ step, aside, children }: StepFrameProps) {
  const { title, lead } = steps[step];
  return (
    <section className={styles.step} aria-labelledby={`step-${step}`}>
      <header className={styles.head}>
        <div className={styles.titleRow}>
          <h1 id={`step-${step}`} className={styles.title}>
            {title}
          </h1>
          {aside}
        </div>
        <p className={styles.lead}>{lead}</p>
      </header>
      <CarriedOverStrip step={step} />
      {children}
    </section>
  );
}

interface CardProps {
  title?: string;
  /** Counts or a sentence beside the title. */
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  isFlush?: boolean;
}

/** A white card of a step; `isFlush` lets a table or list reach its edges. */
export function Card({ title, note, aside, children, isFlush = false }: CardProps) {
  return (
    <section className={styles.card} data-flush={isFlush || undefined} aria-label={title}>
      {title !== undefined && (
        <header className={styles.cardHead}>
          <h2 className={styles.cardTitle}>{title}</h2>
          {note !== undefined && <span className={styles.cardNote}>{note}</span>}
          {aside !== undefined && <div className={styles.cardAside}>{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
