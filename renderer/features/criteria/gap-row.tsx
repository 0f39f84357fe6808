import { useState } from 'react';
import { counted } from '../../../shared/text/numbers.ts';
import styles from './gap-chart.module.css';
import { GapDot } from './gap-dot.tsx';
import type { GapPoint } from './gap-point.ts';
import { placeOf, ratings } from './scale.ts';

type GapRowProps = {
  point: GapPoint;
  /** What the rival is called; null while no rival is rated at all. */
  rivalName: string | null;
  onRate: (side: 'us' | 'rival', rating: number) => void;
};

function WeightDots({ weight }: { weight: number | null }) {
  if (weight === null) return <div className={styles.weight}>no weight yet</div>;
  return (
    <div className={styles.weight} role="img" aria-label={`Weight ${weight} of 5`} title={`Weight ${weight} of 5`}>
      {ratings.slice(0, weight).map((step) => (
        <i key={step} />
      ))}
    </div>
  );
}

function Verdict({ point, rivalName }: Omit<GapRowProps, 'onRate'>) {
  const { ours, rival, advantage } = point;
  if (ours === null) return <span className={styles.verdict}>rate us</span>;
  if (rivalName === null || rival === null) return <span className={styles.verdict}>no rival rated</span>;
  if (advantage === null) return <span className={styles.verdict}>weigh it</span>;
  if (advantage === 0) return <span className={styles.verdict}>level</span>;
  const isBehind = advantage < 0;
  return (
    <span
      className={styles.verdict}
      data-kind={isBehind ? 'behind' : 'ahead'}
      title={`Weight × difference: ${counted(Math.abs(advantage), 'point', 'points')} ${isBehind ? 'behind' : 'ahead'}`}
    >
      {isBehind ? 'close' : 'ahead'} {Math.abs(advantage)}
    </span>
  );
}

/** One criterion of the picture: name and weight, the dumbbell, and what it says. */
export function GapRow({ point, rivalName, onRate }: GapRowProps) {
  const [held, setHeld] = useState<{ side: 'us' | 'rival'; rating: number } | null>(null);
  const shown = (side: 'us' | 'rival', rating: number | null) =>
    held !== null && held.side === side ? held.rating : (rating ?? 0);
  const ours = shown('us', point.ours);
  const rival = shown('rival', point.rival);
  const { title } = point.criterion;
  const dot = (side: 'us' | 'rival', name: string, rating: number) => (
    <GapDot
      side={side}
      label={`${name} on ${title}`}
      rating={rating}
      onDrag={(wanted) => setHeld(wanted === null ? null : { side, rating: wanted })}
      onCommit={(wanted) => onRate(side, wanted)}
    />
  );
  return (
    <li className={styles.row}>
      <div className={styles.label} data-heavy={(point.criterion.importance ?? 0) >= 4 || undefined}>
        {title}
        <WeightDots weight={point.criterion.importance} />
      </div>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its parts are sliders that name themselves */}
      <svg className={styles.plot} width="100%" height="100%">
        {ratings.map((rating) => (
          <line key={rating} className={styles.grid} x1={`${placeOf(rating)}%`} x2={`${placeOf(rating)}%`} y1="0" y2="100%" />
        ))}
        {ours > 0 && rival > 0 && ours !== rival && (
          <line
            className={styles.bar}
            data-kind={ours < rival ? 'behind' : 'ahead'}
            x1={`${placeOf(ours)}%`}
            x2={`${placeOf(rival)}%`}
            y1="50%"
            y2="50%"
          />
        )}
        {rivalName !== null && dot('rival', rivalName, rival)}
        {dot('us', 'Us', ours)}
      </svg>
      <Verdict point={point} rivalName={rivalName} />
    </li>
  );
}
