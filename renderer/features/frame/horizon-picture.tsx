import type { CalendarDate } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import { addMonths, daysBetween, lastDayOf } from '../../../shared/text/calendar.ts';
import { horizonRange, longDate, planMonth, shortDate } from '../../../shared/text/dates.ts';
import { Picture } from '../../components/picture.tsx';
import { Card } from '../../components/step-frame.tsx';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './frame.module.css';

const margin = 8;
const lineY = 28;
const monthName = (date: CalendarDate, day: CalendarDate) => shortDate(date, day).replace(/^\d+ /, '');

interface TimelineProps {
  plan: Plan;
  day: CalendarDate;
  /** Where a day stands, in pixels from the left. */
  at: (date: CalendarDate) => number;
  width: number;
}

function Months({ plan, day, at, width }: TimelineProps) {
  const { startDate, horizonMonths } = plan.plan;
  const every = width / horizonMonths > 34 ? 2 : 3;
  return Array.from({ length: horizonMonths + 1 }, (_, index) => {
    const month = addMonths(startDate, index);
    return (
      <g key={month}>
        <line x1={at(month)} x2={at(month)} y1={lineY + 8} y2={lineY + 13} className={styles.tick} />
        {index % every === 0 && index < horizonMonths && (
          <text x={at(month)} y={lineY + 29} className={styles.month}>
            {monthName(month, day)}
          </text>
        )}
      </g>
    );
  });
}

function Marks({ plan, at, width }: TimelineProps) {
  const isInside = (date: CalendarDate) => at(date) > margin && at(date) < width - margin;
  const goals = listOf(plan, 'objectives').flatMap(({ id, title, dueDate }) =>
    dueDate === null ? [] : [{ id, title, dueDate }],
  );
  const reviews = listOf(plan, 'reviews').filter((review) => isInside(review.date));
  return (
    <>
      {goals
        .filter((goal) => isInside(goal.dueDate))
        .map(({ id, title, dueDate }) => (
          <rect
            key={id}
            x={at(dueDate) - 5}
            y={lineY - 5}
            width="10"
            height="10"
            className={styles.goal}
            transform={`rotate(45 ${at(dueDate)} ${lineY})`}
          >
            <title>{`${title}, due ${longDate(dueDate)}`}</title>
          </rect>
        ))}
      {reviews.map(({ id, date, status }) => (
        <circle
          key={id}
          cx={at(date)}
          cy={lineY}
          r="5.5"
          className={styles.review}
          data-held={status === 'held' || undefined}
        >
          <title>{`Review ${status}, ${longDate(date)}`}</title>
        </circle>
      ))}
    </>
  );
}

/** The horizon as a line: months, today, the reviews held and planned, and the days the goals are due. */
export function HorizonPicture() {
  const plan = usePartsOfPlan();
  const day = today();
  const { startDate, horizonMonths } = plan.plan;
  const days = Math.max(1, daysBetween(startDate, lastDayOf(startDate, horizonMonths)));
  const label = `From ${longDate(startDate)}, ${horizonMonths} months, with ${listOf(plan, 'reviews').length} reviews and the days goals are due`;
  const draw = (width: number) => {
    const line = width - 2 * margin;
    const at = (date: CalendarDate) =>
      margin + Math.max(0, Math.min(line, (line * daysBetween(startDate, date)) / days));
    const isRunning = at(day) > margin && at(day) < width - margin;
    return (
      <>
        <line x1={margin} x2={width - margin} y1={lineY} y2={lineY} className={styles.track} />
        <line x1={margin} x2={at(day)} y1={lineY} y2={lineY} className={styles.passed} />
        <Months plan={plan} day={day} at={at} width={width} />
        <Marks plan={plan} day={day} at={at} width={width} />
        {isRunning && (
          <text x={at(day)} y="13" textAnchor="middle" className={styles.today}>
            today
          </text>
        )}
      </>
    );
  };
  return (
    <Card title={horizonRange(startDate, horizonMonths)} note={planMonth(startDate, horizonMonths, day)}>
      <Picture label={label} height={62}>
        {draw}
      </Picture>
      <p className={styles.legend} aria-hidden="true">
        <span data-mark="held" /> review held <span data-mark="planned" /> review planned{' '}
        <span data-mark="goal" /> goal due
      </p>
    </Card>
  );
}
