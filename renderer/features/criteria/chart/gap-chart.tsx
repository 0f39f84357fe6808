import { Card } from '../../../components/step-frame.tsx';
import type { GapPicture, GapPoint } from '../gap-point.ts';
import { useRate } from '../use-rate.ts';
import styles from './gap-chart.module.css';
import { GapHeadline } from './gap-headline.tsx';
import { GapRow } from './gap-row.tsx';
import { placeOf, scaleEnds } from './scale.ts';

function Legend({ picture }: { picture: GapPicture }) {
  const { rival, points } = picture;
  const isAlwaysTheSame = points.every(
    ({ gap }) => gap.bestRival === null || gap.bestRival.competitorId === rival?.id,
  );
  return (
    <div className={styles.legend} aria-hidden="true">
      <span data-side="us">us</span>
      {rival !== null && (
        <span data-side="rival">{isAlwaysTheSame ? `${rival.name} (best rival)` : 'best rival'}</span>
      )}
    </div>
  );
}

/** Where we and the best rival stand on every criterion, as dumbbells whose ends can be moved. */
export function GapChart({ picture, points }: { picture: GapPicture; points: readonly GapPoint[] }) {
  const rate = useRate();
  return (
    <Card>
      <div className={styles.head}>
        <GapHeadline picture={picture} />
        <Legend picture={picture} />
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
        {points.map((point) => (
          <GapRow
            key={point.id}
            point={point}
            rival={picture.rival}
            onRate={(competitorId, rating) =>
              rate({ criterion: point.criterion, competitorId }, rating === 0 ? null : rating)
            }
          />
        ))}
      </ul>
    </Card>
  );
}
