import { listOf } from '../../../shared/model/plan.ts';
import { addMonths, daysBetween, lastDayOf } from '../../../shared/text/calendar.ts';
import { horizonRange, longDate, planMonth, shortDate } from '../../../shared/text/dates.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePlan } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import styles from './frame.module.css';

const width = 1000;
const height = 64;
const lineY = 26;

/** The horizon as a line: months, today, the reviews held and planned, and the days the goals are due. */
export function HorizonPicture() {
  const plan = usePlan();
  const day = today();
  const { startDate, horizonMonths } = plan.plan;
  const days = Math.max(1, daysBetween(startDate, lastDayOf(startDate, horizonMonths)));
  const at = (date: string) => Math.max(0, Math.min(width, (width * daysBetween(startDate, date)) / days));
  const isInside = (date: string) => at(date) > 0 && at(date) < width;
  const reviews = listOf(plan, 'reviews').filter((review) => isInside(review.date));
  const goals = listOf(plan, 'objectives').filter((objective) => objective.dueDate !== null && isInside(objective.dueDate));
  const months = Array.from({ length: horizonMonths + 1 }, (_, index) => addMonths(startDate, index));
  return (
    <Card title={horizonRange(startDate, horizonMonths)} note={planMonth(startDate, horizonMonths, day)}>
      <svg
        viewBox={`-8 0 ${width + 16} ${height}`}
        className={styles.horizon}
        role="img"
        aria-label={`From ${longDate(startDate)}, ${horizonMonths} months, ${reviews.length} reviews and ${goals.length} dated goals on it`}
      >
        <line x1="0" x2={width} y1={lineY} y2={lineY} className={styles.track} />
        <line x1="0" x2={at(day)} y1={lineY} y2={lineY} className={styles.passed} />
        {months.map((month, index) => (
          <g key={month}>
            <line x1={at(month)} x2={at(month)} y1={lineY + 6} y2={lineY + 11} className={styles.tick} />
            {index % 3 === 0 && index < horizonMonths && (
              <text x={at(month)} y={height - 12} className={styles.month}>
                {shortDate(month, day).replace(/^\d+ /, '')}
              </text>
            )}
          </g>
        ))}
        {goals.map((goal) => (
          <rect
            key={goal.id}
            x={at(goal.dueDate ?? startDate) - 5}
            y={lineY - 5}
            width="10"
            height="10"
            className={styles.goal}
            transform={`rotate(45 ${at(goal.dueDate ?? startDate)} ${lineY})`}
          >
            <title>{`${goal.title}, due ${longDate(goal.dueDate ?? startDate)}`}</title>
          </rect>
        ))}
        {reviews.map((review) => (
          <circle key={review.id} cx={at(review.date)} cy={lineY} r="6" className={styles.review} data-held={review.status === 'held' || undefined}>
            <title>{`Review ${review.status}, ${longDate(review.date)}`}</title>
          </circle>
        ))}
        {isInside(day) && (
          <text x={at(day)} y="12" textAnchor="middle" className={styles.today}>
            today
          </text>
        )}
      </svg>
      <p className={styles.legend} aria-hidden="true">
        <span data-mark="held" /> review held <span data-mark="planned" /> review planned <span data-mark="goal" /> goal due
      </p>
    </Card>
  );
}
