import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './gap-chart.module.css';
import { placeOf, ratingAt } from './scale.ts';

type GapDotProps = {
  /** "Us on Delivery reliability". */
  label: string;
  /** 0 while not rated. */
  rating: number;
  side: 'us' | 'rival';
  /** Both suppliers stand on one spot: the rival's ring grows around our dot. */
  isLevel: boolean;
  /** While the pointer holds the dot: where it would land. */
  onDrag: (rating: number | null) => void;
  onCommit: (rating: number) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** The rating a key asks for, or null where it asks for nothing. */
function ratingForKey(key: string, rating: number): number | null {
  const step = steps[key];
  if (step !== undefined) return Math.max(0, Math.min(5, rating + step));
  if (key === 'Home') return 1;
  if (key === 'End') return 5;
  if (key === 'Delete' || key === 'Backspace') return 0;
  return /^[0-5]$/.test(key) ? Number(key) : null;
}

function ratingUnder(event: PointerEvent<SVGGElement>): number {
  const area = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  return area === undefined ? 0 : ratingAt((event.clientX - area.left) / area.width);
}

/** One end of a dumbbell: dragged, or moved by arrow keys and digits, it changes the rating. */
export function GapDot({ label, rating, side, isLevel, onDrag, onCommit }: GapDotProps) {
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = ratingForKey(event.key, rating);
    if (wanted === null) return;
    event.preventDefault();
    if (wanted !== rating) onCommit(wanted);
  };
  const isHeld = (event: PointerEvent<SVGGElement>) => event.currentTarget.hasPointerCapture(event.pointerId);
  const place = `${placeOf(rating)}%`;
  const radius = side === 'us' ? (isLevel ? 5.5 : 7.5) : isLevel ? 8.5 : 7;
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={5}
      aria-valuenow={rating}
      aria-valuetext={rating === 0 ? 'not rated' : `${rating} of 5`}
      className={styles.dot}
      data-side={side}
      data-unrated={rating === 0 || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
      }}
      onPointerMove={(event) => {
        if (isHeld(event)) onDrag(ratingUnder(event));
      }}
      onPointerUp={(event) => {
        const wanted = ratingUnder(event);
        onDrag(null);
        // `rating` has followed the pointer; whether this changes anything, the edit itself finds out.
        if (isHeld(event)) onCommit(wanted);
      }}
      onPointerCancel={() => onDrag(null)}
    >
      <circle className={styles.hit} cx={place} cy="50%" r="13" />
      <circle className={styles.ring} cx={place} cy="50%" r="11.5" />
      <circle className={styles.mark} cx={place} cy="50%" r={radius} />
    </g>
  );
}
