import type { KeyboardEvent } from 'react';
import { qualificationScoreLabels } from '../../../../shared/text/decision-labels.ts';
import styles from './qualification.module.css';

type ScorePipsProps = { label: string; value: number | null; onCommit: (value: number | null) => void };

const scores = [0, 1, 2] as const;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

const wordFor = (value: number | null): string =>
  scores.find((score) => score === value) === undefined || value === null
    ? 'not scored'
    : qualificationScoreLabels[value === 0 ? 0 : value === 1 ? 1 : 2].toLowerCase();

/** The score a key asks for; undefined where it asks for nothing. */
function scoreForKey(key: string, value: number | null): number | null | undefined {
  const step = steps[key];
  if (step !== undefined) return value === null ? (step > 0 ? 1 : 0) : Math.max(0, Math.min(2, value + step));
  if (key === 'Delete' || key === 'Backspace') return null;
  return /^[0-2]$/.test(key) ? Number(key) : undefined;
}

/** 0 unknown, 1 partial, 2 validated: set with the digit, the arrow keys or a click. */
export function ScorePips({ label, value, onCommit }: ScorePipsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = scoreForKey(event.key, value);
    if (wanted === undefined) return;
    event.preventDefault();
    if (wanted !== value) onCommit(wanted);
  };
  return (
    <div className={styles.pips}>
      <div
        role="slider"
        tabIndex={0}
        className={styles.slider}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={2}
        aria-valuenow={value ?? 0}
        aria-valuetext={value === null ? 'not scored' : `${value}, ${wordFor(value)}`}
        onKeyDown={onKeyDown}
      >
        {scores.map((score) => (
          <span
            key={score}
            data-chosen={value === score || undefined}
            title={`${score}: ${wordFor(score)}`}
            onPointerDown={() => onCommit(score === value ? null : score)}
          >
            {score}
          </span>
        ))}
      </div>
      <small aria-hidden="true">{wordFor(value)}</small>
    </div>
  );
}
