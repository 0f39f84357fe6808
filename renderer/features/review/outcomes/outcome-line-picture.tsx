import type { Outcome } from '../../../../shared/method/outcomes/outcome-board.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import { addDays, daysBetween } from '../../../../shared/text/calendar.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import styles from './outcomes.module.css';

const size = { width: 160, height: 34, inset: 6 };

interface OutcomeLineProps {
  name: string;
  outcome: Outcome;
  /** All lines share their first day, so that they can be read down. */
  first: CalendarDate;
  today: CalendarDate;
}

/** Ratings of one outcome over time, 1 at the bottom and 5 at the top. */
export function OutcomeLine({ name, outcome, first, today }: OutcomeLineProps) {
  const days = Math.max(1, daysBetween(first < today ? first : addDays(today, -1), today));
  const [width, height] = [size.width - 2 * size.inset, size.height - 2 * size.inset];
  const points = outcome.readings.map(({ date, rating }) => ({
    date,
    x: size.inset + (width * daysBetween(first, date)) / days,
    y: size.inset + height * (1 - (rating - 1) / 4),
  }));
  const label =
    points.length === 0
      ? `${name}: not rated yet`
      : `${name}: ${outcome.readings.map(({ date, rating }) => `${rating} on ${shortDate(date, today)}`).join(', ')}`;
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {[1, 3, 5].map((rating) => (
        <line
          key={rating}
          x1={0}
          x2={size.width}
          y1={size.inset + height * (1 - (rating - 1) / 4)}
          y2={size.inset + height * (1 - (rating - 1) / 4)}
          className={styles.grid}
        />
      ))}
      <polyline
        className={styles.line}
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      />
      {points.map(({ date, x, y }, index) => (
        <circle key={date} cx={x} cy={y} r={index === points.length - 1 ? 4 : 2.5} className={styles.dot} />
      ))}
    </svg>
  );
}
