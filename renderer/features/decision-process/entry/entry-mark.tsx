import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { buyingPhaseNumbers, lastPhase } from '../../../../shared/method/decision/entry-index.ts';
import { phaseLabel } from '../../../../shared/text/decision-labels.ts';
import styles from './entry.module.css';

type EntryMarkProps = {
  label: string;
  /** Null while nobody has said. */
  phase: number | null;
  isOurs: boolean;
  onCommit: (phase: number | null) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const within = (phase: number): number => Math.max(1, Math.min(lastPhase, phase));

/** The phase a key asks for; undefined where it asks for nothing. */
function phaseForKey(key: string, phase: number | null): number | null | undefined {
  const step = steps[key];
  if (step !== undefined) return phase === null ? 1 : within(phase + step);
  if (key === 'Home') return 1;
  if (key === 'End') return lastPhase;
  if (key === 'Delete' || key === 'Backspace') return null;
  return /^[1-8]$/.test(key) ? Number(key) : undefined;
}

function phaseUnder(event: PointerEvent<HTMLDivElement>): number {
  const area = event.currentTarget.getBoundingClientRect();
  return within(Math.ceil(((event.clientX - area.left) / area.width) * lastPhase));
}

/** Where a supplier came in: dragged, clicked, or moved by arrow keys and digits. */
export function EntryMark({ label, phase, isOurs, onCommit }: EntryMarkProps) {
  const [held, setHeld] = useState<number | null>(null);
  const shown = held ?? phase;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = phaseForKey(event.key, phase);
    if (wanted === undefined) return;
    event.preventDefault();
    if (wanted !== phase) onCommit(wanted);
  };
  const isHeld = (event: PointerEvent<HTMLDivElement>) =>
    event.currentTarget.hasPointerCapture(event.pointerId);
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.track}
      data-unknown={shown === null || undefined}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={lastPhase}
      aria-valuenow={shown ?? 0}
      aria-valuetext={shown === null ? 'not known' : `${shown}, ${phaseLabel(shown).toLowerCase()}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(phaseUnder(event));
      }}
      onPointerMove={(event) => {
        if (isHeld(event)) setHeld(phaseUnder(event));
      }}
      onPointerUp={(event) => {
        const wanted = phaseUnder(event);
        setHeld(null);
        if (isHeld(event) && wanted !== phase) onCommit(wanted);
      }}
      onPointerCancel={() => setHeld(null)}
    >
      {buyingPhaseNumbers.map((number) => (
        <span key={number} className={styles.cell} aria-hidden="true" />
      ))}
      {shown === null ? (
        <span className={styles.notKnown} aria-hidden="true">
          not known: click the phase
        </span>
      ) : (
        <span
          className={styles.mark}
          data-ours={isOurs || undefined}
          style={{ left: `${((shown - 0.5) / lastPhase) * 100}%` }}
          aria-hidden="true"
        />
      )}
    </div>
  );
}
