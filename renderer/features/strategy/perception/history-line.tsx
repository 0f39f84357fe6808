import type { Perception } from '../../../../shared/method/perception-history.ts';
import { levelNumber } from '../../../../shared/method/relationship-gap.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import type { RelationshipLevel } from '../../../../shared/model/records/stakeholder.ts';
import { daysBetween } from '../../../../shared/text/calendar.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import styles from './perception.module.css';

interface HistoryLineProps {
  name: string;
  history: readonly Perception[];
  /** The first day of the picture; the last is today. */
  since: CalendarDate;
  today: CalendarDate;
  labels: Readonly<Record<RelationshipLevel, string>>;
}

const width = 110;
const height = 30;

function stepsOf(history: readonly Perception[], since: CalendarDate, today: CalendarDate) {
  const days = Math.max(1, daysBetween(since, today));
  return history.flatMap(({ date, level }) => {
    if (level === null) return [];
    const share = Math.min(1, Math.max(0, daysBetween(since, date) / days));
    return [
      { date, x: 4 + share * (width - 8), y: height - 4 - ((levelNumber(level) - 1) / 3) * (height - 8) },
    ];
  });
}

/** A small line of how they saw us over time, step by step; words say the same for those who do not see it. */
export function HistoryLine({ name, history, since, today, labels }: HistoryLineProps) {
  const steps = stepsOf(history, since, today);
  const [first, ...others] = steps;
  if (first === undefined) return <span className={styles.none}>no reading yet</span>;
  const words = history
    .flatMap(({ date, level }) => (level === null ? [] : `${labels[level]} from ${longDate(date)}`))
    .join(', ');
  const path = others.map(({ x, y }) => `H${x} V${y}`).join(' ');
  return (
    <svg
      className={styles.history}
      width={width}
      height={height}
      role="img"
      aria-label={`${name} over time: ${words}`}
    >
      <title>{words}</title>
      <path d={`M${first.x} ${first.y} ${path} H${width - 4}`} />
      {steps.map(({ date, x, y }) => (
        <circle key={date} cx={x} cy={y} r="2.5" />
      ))}
    </svg>
  );
}
