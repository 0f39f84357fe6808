import { isOpenAction } from '../../../../shared/method/action-checks.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { addDays, weekdayOf } from '../../../../shared/text/calendar.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { Picture } from '../../../components/picture.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './actions.module.css';

const narrowestWeek = 62;
const markHeight = 11;
const markStep = 15;
const mostMarks = 6;

interface Week {
  title: string;
  names: string[];
  isLate: boolean;
}

function datedActions(plan: Plan): { title: string; due: CalendarDate }[] {
  return listOf(plan, 'actions')
    .filter(isOpenAction)
    .flatMap(({ title, dueDate }) => (dueDate === null ? [] : [{ title, due: dueDate }]));
}

/** What is late, then this week and the weeks after it. */
function weeksOf(plan: Plan, day: CalendarDate, count: number): Week[] {
  const dated = datedActions(plan);
  const monday = addDays(day, 1 - weekdayOf(day));
  const namesBetween = (from: CalendarDate, to: CalendarDate) =>
    dated.filter(({ due }) => due >= day && due >= from && due < to).map(({ title }) => title);
  const ahead = Array.from({ length: count }, (_, index) => {
    const start = addDays(monday, 7 * index);
    const title = index === 0 ? 'this week' : shortDate(start, day).replace(/ \d{4}$/, '');
    return { title, names: namesBetween(start, addDays(start, 7)), isLate: false };
  });
  const late = dated.filter(({ due }) => due < day).map(({ title }) => title);
  return [{ title: 'late', names: late, isLate: late.length > 0 }, ...ahead];
}

function WeekColumn({
  week,
  x,
  width,
  baseline,
}: {
  week: Week;
  x: number;
  width: number;
  baseline: number;
}) {
  const hidden = week.names.length - mostMarks;
  return (
    <g>
      {week.names.slice(0, mostMarks).map((name, row) => (
        <rect
          key={name}
          x={x}
          y={baseline - 4 - markHeight - row * markStep}
          width={Math.max(4, width - 14)}
          height={markHeight}
          rx="3"
          className={styles.mark}
          data-late={week.isLate || undefined}
        >
          <title>{name}</title>
        </rect>
      ))}
      <text x={x} y={baseline + 16} className={styles.week} data-late={week.isLate || undefined}>
        {hidden > 0 ? `${week.title} +${hidden}` : week.title}
      </text>
    </g>
  );
}

/** The weeks ahead with one mark per open action: where it piles up, and what is late. */
export function ActionTimeline() {
  const plan = usePartsOfPlan();
  const day = today();
  const all = weeksOf(plan, day, 12);
  const tallest = Math.min(mostMarks, Math.max(1, ...all.map((week) => week.names.length)));
  const baseline = tallest * markStep + 4;
  const late = all[0]?.names.length ?? 0;
  const draw = (width: number) => {
    const shown = all.slice(0, Math.max(4, Math.min(all.length, Math.floor(width / narrowestWeek))));
    const weekWidth = width / shown.length;
    return (
      <>
        <line x1="0" x2={width} y1={baseline} y2={baseline} className={styles.axis} />
        {shown.map((week, index) => (
          <WeekColumn
            key={week.title}
            week={week}
            x={index * weekWidth}
            width={weekWidth}
            baseline={baseline}
          />
        ))}
      </>
    );
  };
  return (
    <Card title="The weeks ahead" note={late === 0 ? 'nothing is late' : `${late} late`}>
      <Picture
        label={`Open actions: ${all.map((week) => `${week.title} ${week.names.length}`).join(', ')}`}
        height={baseline + 22}
      >
        {draw}
      </Picture>
    </Card>
  );
}
