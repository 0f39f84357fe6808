import { IconChevronDown, IconChevronRight, IconChevronUp, IconUserPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { MapFinding } from '../map-props.ts';
import styles from './findings-card.module.css';

type FindingsCardProps = {
  findings: readonly MapFinding[];
  isOpen: boolean;
  onToggle: () => void;
  onOpen: (finding: MapFinding) => void;
  /** Takes the part that covers the map while all findings are shown. */
  cardRef: (card: HTMLElement | null) => void;
};

/** From here on a finding endangers the plan, and from there on it weakens it. */
const grave = 70;
const serious = 45;

const weightOf = (severity: number): 'grave' | 'serious' | 'light' => {
  if (severity >= grave) return 'grave';
  return severity >= serious ? 'serious' : 'light';
};

const countOf = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);

/**
 * What the map says about itself: the weightiest finding on one line beside the line for typing, where it
 * covers nobody, and all of them above it when asked for. Opening one shows whom it is about.
 */
export function FindingsCard({ findings, isOpen, onToggle, onOpen, cardRef }: FindingsCardProps) {
  const [first] = findings;
  if (first === undefined) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    onToggle();
  };
  return (
    <section className={styles.place} aria-label="What the map shows" onKeyDown={onKeyDown}>
      <div ref={isOpen ? cardRef : null} className={styles.card} data-open={isOpen}>
        {isOpen && (
          <ul className={styles.list}>
            {findings.map((finding) => (
              <li key={finding.id}>
                <FindingLine finding={finding} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.foot}>
          {!isOpen && <FindingLine finding={first} onOpen={onOpen} />}
          <MoreButton count={findings.length} isOpen={isOpen} onToggle={onToggle} />
        </div>
      </div>
    </section>
  );
}

type MoreButtonProps = { count: number; isOpen: boolean; onToggle: () => void };

function MoreButton({ count, isOpen, onToggle }: MoreButtonProps) {
  const all = countOf(count);
  const Icon = isOpen ? IconChevronDown : IconChevronUp;
  return (
    <button
      type="button"
      className={styles.more}
      aria-expanded={isOpen}
      aria-label={isOpen ? `Fold the ${all}` : `Show all findings: ${count}`}
      onClick={onToggle}
    >
      {isOpen ? (
        <span>{all}</span>
      ) : (
        <>
          <span className={styles.rest}>{count === 1 ? '' : `${count - 1} more`}</span>
          <span className={styles.all}>{all}</span>
        </>
      )}
      <Icon size={14} aria-hidden="true" />
    </button>
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
