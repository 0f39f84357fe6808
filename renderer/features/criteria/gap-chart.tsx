import { usePlan } from '../../state/plan-store.ts';
import { Card } from '../../components/step-frame.tsx';
import styles from './gap-chart.module.css';
import { GapHeadline } from './gap-headline.tsx';
import { gapPicture } from './gap-point.ts';
import { GapRow } from './gap-row.tsx';
import { placeOf, scaleEnds } from './scale.ts';
import { useRate } from './use-rate.ts';

function Legend({ rivalName }: { rivalName: string | null }) {
  return (
    <div className={styles.legend} aria-hidden="true">
      <span data-side="us">us</span>
      {rivalName !== null && <span data-side="rival">{rivalName} (best rival)</span>}
    </div>
  );
}

/** Where we and the best rival stand on every criterion, as dumbbells whose ends can be moved. */
export function GapChart() {
  const plan = usePlan();
  const rate = useRate();
  const picture = gapPicture(plan);
  const rivalName = picture.rival?.name ?? null;
  return (
    <Card>
      <div className={styles.head}>
        <GapHeadline picture={picture} />
        <Legend rivalName={rivalName} />
      </div>
      <div className={styles.axis} aria-hidden="true">
        <div>
          {Object.entries(scaleEnds).map(([rating, words]) => (
            <span key={rating} style={{ left: `${placeOf(Number(rating))}%` }}>
              {words}
            </span>
          ))}
        </div>
      </div>
      <ul className={styles.rows} aria-label="Ratings: arrow keys or the digits 1 to 5 move a dot">
        {picture.points.map((point) => (
          <GapRow
            key={point.criterion.id}
            point={point}
            rivalName={rivalName}
            onRate={(side, rating) => {
              const competitorId = side === 'us' ? null : (picture.rival?.id ?? null);
              rate({ criterion: point.criterion, competitorId }, rating === 0 ? null : rating);
            }}
          />
        ))}
      </ul>
    </Card>
  );
}
