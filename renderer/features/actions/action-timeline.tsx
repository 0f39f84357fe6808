import { isOpenAction } from '../../../shared/method/action-checks.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { addDays, daysBetween, weekdayOf } from '../../../shared/text/calendar.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePlan } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import styles from './actions.module.css';

const weeks = 12;
const weekWidth = 76;
const step = 15;

/** The weeks ahead with one mark per open action: where it piles up, and what is late. */
export function ActionTimeline() {
  const plan = usePlan();
  const day = today();
  const monday = addDays(day, 1 - weekdayOf(day));
  const dated = listOf(plan, 'actions').filter((action) => isOpenAction(action) && action.dueDate !== null);
  const late = dated.filter((action) => (action.dueDate ?? day) < day);
  const columns = Array.from({ length: weeks }, (_, index) => {
    const start = addDays(monday, 7 * index);
    const actions = dated.filter((action) => {
      const due = action.dueDate ?? day;
      const offset = daysBetween(start, due);
      return due >= day && offset >= 0 && offset < 7;
    });
    return { start, actions };
  });
  const tallest = Math.max(late.length, ...columns.map((column) => column.actions.length), 1);
  const baseline = Math.min(tallest, 6) * step + 12;
  const marks = (count: number, x: number, isLate: boolean, names: string[]) =>
    Array.from({ length: Math.min(count, 6) }, (_, row) => (
      <rect key={names[row]} x={x} y={baseline - 13 - row * step} width="44" height="11" rx="3" className={styles.mark} data-late={isLate || undefined}>
        <title>{names[row]}</title>
      </rect>
    ));
  const width = (weeks + 1) * weekWidth;
  return (
    <Card title="The weeks ahead" note={late.length === 0 ? 'nothing is late' : `${late.length} late`}>
      <svg
        viewBox={`0 0 ${width} ${baseline + 24}`}
        className={styles.timeline}
        role="img"
        aria-label={`${late.length} late actions; then by week: ${columns.map((column) => column.actions.length).join(', ')}`}
      >
        <line x1="0" x2={width} y1={baseline} y2={baseline} className={styles.axis} />
        {marks(late.length, 4, true, late.map((action) => action.title))}
        <text x="4" y={baseline + 16} className={styles.week} data-late>
          late
        </text>
        {columns.map((column, index) => (
          <g key={column.start}>
            {marks(column.actions.length, (index + 1) * weekWidth + 4, false, column.actions.map((action) => action.title))}
            <text x={(index + 1) * weekWidth + 4} y={baseline + 16} className={styles.week}>
              {index === 0 ? 'this week' : shortDate(column.start, day)}
            </text>
            {column.actions.length > 6 && (
              <text x={(index + 1) * weekWidth + 52} y={baseline - 4} className={styles.week}>
                +{column.actions.length - 6}
              </text>
            )}
          </g>
        ))}
      </svg>
    </Card>
  );
}
