import type { CalendarDate } from '../../../shared/model/field.ts';
import { addMonths, daysBetween, lastDayOf } from '../../../shared/text/calendar.ts';

export type Milestone = { id: string; date: CalendarDate; kind: 'done' | 'open' | 'review' };

type TimelineProps = {
  start: CalendarDate;
  months: number;
  today: CalendarDate;
  milestones: readonly Milestone[];
  /** What it shows, for screen readers. */
  label: string;
};

const width = 700;
const height = 70;
const baseline = 38;

/** The months of the plan as a line: what is done, what is to come, and where today is. */
export function Timeline({ start, months, today, milestones, label }: TimelineProps) {
  const end = lastDayOf(start, months);
  const length = Math.max(1, daysBetween(start, end));
  const xOf = (date: CalendarDate): number =>
    8 + (Math.max(0, Math.min(length, daysBetween(start, date))) / length) * (width - 16);
  const quarters = quarterStarts(start, months);
  return (
    <figure>
      <svg className="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <line x1={8} x2={width - 8} y1={baseline} y2={baseline} className="ahead" />
        <line x1={8} x2={xOf(today)} y1={baseline} y2={baseline} className="behind" />
        {quarters.map((quarter) => (
          <g key={quarter.date}>
            <line
              x1={xOf(quarter.date)}
              x2={xOf(quarter.date)}
              y1={baseline + 8}
              y2={baseline + 13}
              className="tick"
            />
            <text x={xOf(quarter.date)} y={baseline + 25} textAnchor={quarter.anchor} className="axis">
              {quarter.label}
            </text>
          </g>
        ))}
        {stacked(milestones, xOf).map(({ id, kind, x, y }) =>
          kind === 'review' ? (
            <path key={id} d={`M${x} ${y - 4.6} l4.6 4.6 l-4.6 4.6 l-4.6 -4.6 Z`} className="review" />
          ) : (
            <circle key={id} cx={x} cy={y} r={4} className={kind} />
          ),
        )}
        <line x1={xOf(today)} x2={xOf(today)} y1={14} y2={baseline + 8} className="today" />
        <text x={xOf(today)} y={9} textAnchor={anchorAt(xOf(today))} className="axis">
          {today < start ? 'before the start' : today > end ? 'after the end' : 'today'}
        </text>
      </svg>
    </figure>
  );
}

/** Text at an end of the line stays within it. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 50) return 'start';
  return x > width - 50 ? 'end' : 'middle';
}

type Placed = Milestone & { x: number; y: number };

/** Marks stand on the line; one that would cover another stands above it. */
function stacked(milestones: readonly Milestone[], xOf: (date: CalendarDate) => number): Placed[] {
  const placed: Placed[] = [];
  for (const milestone of [...milestones].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const x = xOf(milestone.date);
    const covered = placed.filter((other) => Math.abs(other.x - x) < 8.5).map((other) => other.y);
    let y = baseline;
    while (covered.includes(y) && y > 18) y -= 10;
    placed.push({ ...milestone, x, y });
  }
  return placed;
}

type Quarter = { date: CalendarDate; label: string; anchor: 'start' | 'middle' | 'end' };

/** "Q1 27": the first days of the quarters within the plan. */
function quarterStarts(start: CalendarDate, months: number): Quarter[] {
  const quarters: Quarter[] = [];
  const firstOfMonth = `${start.slice(0, 7)}-01`;
  for (let month = 0; month < months; month += 1) {
    const date = addMonths(firstOfMonth, month);
    const ofYear = Number(date.slice(5, 7));
    if ((ofYear - 1) % 3 !== 0 || date < start) continue;
    const label = `Q${(ofYear - 1) / 3 + 1} ${date.slice(2, 4)}`;
    quarters.push({ date, label, anchor: date === start ? 'start' : 'middle' });
  }
  return quarters;
}
