import { IconChevronDown, IconChevronRight, IconChevronUp, IconUserPlus } from '@tabler/icons-react';
import type { Size } from '../canvas/card-corner.ts';
import type { MapFinding } from '../map-props.ts';
import type { Fold } from '../use-map-view.ts';
import styles from './findings-card.module.css';

type FindingsCardProps = {
  findings: readonly MapFinding[];
  fold: Fold;
  onFold: (fold: Fold) => void;
  onOpen: (finding: MapFinding) => void;
};

/** From here on a finding endangers the plan, and from there on it weakens it. */
const grave = 70;
const serious = 45;
/** Lines shown before more are asked for. */
const shortLength = 3;

const weightOf = (severity: number): 'grave' | 'serious' | 'light' => {
  if (severity >= grave) return 'grave';
  return severity >= serious ? 'serious' : 'light';
};

/** The pixels that the card takes for so many findings, as long as no more are asked for; null for none. */
export function findingsCardSize(count: number): Size | null {
  if (count === 0) return null;
  return { width: 296, height: Math.min(count, shortLength) * 32 + 46 };
}

const countOf = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);

/** What the map says about itself, the weightiest first; opening one shows whom it is about. */
export function FindingsCard({ findings, fold, onFold, onOpen }: FindingsCardProps) {
  if (findings.length === 0) return null;
  if (fold === 'folded')
    return (
      <section className={styles.folded} aria-label="What the map shows">
        <button type="button" className={styles.more} aria-expanded={false} onClick={() => onFold('short')}>
          {countOf(findings.length)}
          <IconChevronUp size={14} aria-hidden="true" />
        </button>
      </section>
    );
  const shown = fold === 'all' ? findings : findings.slice(0, shortLength);
  return (
    <section className={styles.card} aria-label="What the map shows">
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.id}>
            <FindingLine finding={finding} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        {findings.length <= shortLength ? (
          <span className={styles.count}>{countOf(findings.length)}</span>
        ) : (
          <button
            type="button"
            className={styles.more}
            aria-expanded={fold === 'all'}
            onClick={() => onFold(fold === 'all' ? 'short' : 'all')}
          >
            {fold === 'all' ? 'Fewer' : `${findings.length - shortLength} more`}
          </button>
        )}
        <button
          type="button"
          className={styles.fold}
          aria-label="Fold the findings"
          onClick={() => onFold('folded')}
        >
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </footer>
    </section>
  );
}

function FindingLine({ finding, onOpen }: { finding: MapFinding; onOpen: (finding: MapFinding) => void }) {
  return (
    <button
      type="button"
      className={styles.finding}
      title={finding.detail ?? finding.text}
      onClick={() => onOpen(finding)}
    >
      {finding.id === 'meetNext' ? (
        <IconUserPlus size={14} className={styles.next} aria-hidden="true" />
      ) : (
        <span className={styles.dot} data-weight={weightOf(finding.severity)} aria-hidden="true" />
      )}
      <span className={styles.text}>{finding.text}</span>
      <IconChevronRight size={14} className={styles.arrow} aria-hidden="true" />
    </button>
  );
}
