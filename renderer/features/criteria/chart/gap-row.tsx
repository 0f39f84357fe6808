import { useState } from 'react';
import { counted } from '../../../../shared/text/numbers.ts';
import type { GapPicture, GapPoint } from '../gap-point.ts';
import styles from './gap-chart.module.css';
import { GapDot } from './gap-dot.tsx';
import { placeOf, ratings } from './scale.ts';

type GapRowProps = {
  point: GapPoint;
  /** The rival to beat. */
  rival: GapPicture['rival'];
  onRate: (competitorId: string | null, rating: number) => void;
};

function WeightDots({ weight }: { weight: number | null }) {
  if (weight === null) return <div className={styles.weight}>not weighed yet</div>;
  return (
    <div
      className={styles.weight}
      role="img"
      aria-label={`Weight ${weight} of 5`}
      title={`Weight ${weight} of 5`}
    >
      {ratings.slice(0, weight).map((step) => (
        <i key={step} />
      ))}
    </div>
  );
}

/** What the row says: how many points to close or how many we lead by. */
function Verdict({ point, rival }: Omit<GapRowProps, 'onRate'>) {
  const { ours, bestRival, importance, advantage } = point.gap;
  if (importance === null) return <span className={styles.verdict}>weigh it</span>;
  if (ours === null) return <span className={styles.verdict}>rate us</span>;
  if (bestRival === null) return <span className={styles.verdict}>rate a rival</span>;
  const points = advantage ?? 0;
  const kind = points === 0 ? 'level' : points < 0 ? 'behind' : 'ahead';
  const words = { level: 'level', behind: `close ${-points}`, ahead: `ahead ${points}` }[kind];
  return (
    <span
      className={styles.verdict}
      data-kind={kind}
      title={`Weight × difference: ${counted(Math.abs(points), 'point', 'points')}`}
    >
      {words}
      {bestRival.competitorId !== rival?.id && <small> to {bestRival.name}</small>}
    </span>
  );
}

function Grid() {
  return ratings.map((rating) => (
    <line
      key={rating}
      className={styles.grid}
      x1={`${placeOf(rating)}%`}
      x2={`${placeOf(rating)}%`}
      y1="0"
      y2="100%"
    />
  ));
}

/** One criterion of the picture: name and weight, the dumbbell, and what it says. */
export function GapRow({ point, rival, onRate }: GapRowProps) {
  const [held, setHeld] = useState<{ competitorId: string | null; rating: number } | null>(null);
  const { criterion, gap } = point;
  // The best rival of this very criterion; where none is rated, the one to beat waits for its rating.
  const shownRival =
    gap.bestRival ?? (rival === null ? null : { competitorId: rival.id, name: rival.name, rating: 0 });
  const shown = (competitorId: string | null, rating: number): number =>
    held !== null && held.competitorId === competitorId ? held.rating : rating;
  const ours = shown(null, gap.ours ?? 0);
  const theirs = shownRival === null ? 0 : shown(shownRival.competitorId, shownRival.rating);
  const dot = (competitorId: string | null, name: string, rating: number) => (
    <GapDot
      side={competitorId === null ? 'us' : 'rival'}
      label={`${name} on ${criterion.title}`}
      rating={rating}
      isLevel={ours === theirs}
      onDrag={(wanted) => setHeld(wanted === null ? null : { competitorId, rating: wanted })}
      onCommit={(wanted) => onRate(competitorId, wanted)}
    />
  );
  return (
    <li className={styles.row}>
      <div className={styles.label} data-heavy={(criterion.importance ?? 0) >= 4 || undefined}>
        {criterion.title}
        <WeightDots weight={criterion.importance} />
      </div>
      <div className={styles.area}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: its parts are sliders that name themselves */}
        <svg className={styles.plot}>
          <Grid />
          {ours > 0 && theirs > 0 && ours !== theirs && (
            <line
              className={styles.bar}
              data-kind={ours < theirs ? 'behind' : 'ahead'}
              x1={`${placeOf(ours)}%`}
              x2={`${placeOf(theirs)}%`}
              y1="50%"
              y2="50%"
            />
          )}
          {shownRival !== null && dot(shownRival.competitorId, shownRival.name, theirs)}
          {dot(null, 'Us', ours)}
        </svg>
      </div>
      <Verdict point={point} rival={rival} />
    </li>
  );
}
