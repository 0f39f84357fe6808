import { IconChevronRight } from '@tabler/icons-react';
import type { MapFinding } from '../map-props.ts';
import styles from './findings-card.module.css';

type FindingsCardProps = { findings: readonly MapFinding[]; onOpen: (finding: MapFinding) => void };

/** From here on a finding endangers the plan, and from there on it weakens it. */
const grave = 70;
const serious = 45;

const weightOf = (severity: number): 'grave' | 'serious' | 'light' => {
  if (severity >= grave) return 'grave';
  return severity >= serious ? 'serious' : 'light';
};

/** What the map says about itself, the weightiest first; opening one shows whom it is about. */
export function FindingsCard({ findings, onOpen }: FindingsCardProps) {
  if (findings.length === 0) return null;
  return (
    <section className={styles.card} aria-label="What the map shows">
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <button
              type="button"
              className={styles.finding}
              disabled={finding.personId === null}
              onClick={() => onOpen(finding)}
            >
              <span className={styles.dot} data-weight={weightOf(finding.severity)} aria-hidden="true" />
              <span className={styles.text}>{finding.text}</span>
              {finding.personId !== null && (
                <IconChevronRight size={14} className={styles.arrow} aria-hidden="true" />
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
