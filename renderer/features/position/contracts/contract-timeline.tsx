import type { CalendarDate } from '../../../../shared/model/field.ts';
import type { Contract } from '../../../../shared/model/records/position.ts';
import { addMonths, daysBetween } from '../../../../shared/text/calendar.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { Picture } from '../../../components/picture.tsx';
import position from '../position.module.css';
import styles from './contracts.module.css';

const row = 38;
const head = 22;
/** A year closer than this to today would be written over. */
const nearToday = 42;
/** How far back the picture starts: what began earlier comes in from the left. */
const monthsBack = 12;

function describe(contracts: readonly Contract[], today: CalendarDate): string {
  const parts = contracts.map(({ title, endDate, noticeDate }) => {
    const notice = noticeDate === null ? '' : `, notice by ${shortDate(noticeDate, today)}`;
    return `${title} until ${endDate === null ? 'an unknown day' : shortDate(endDate, today)}${notice}`;
  });
  return `Contracts over time. ${parts.join('; ')}.`;
}

/** The first of January of every year between two days. */
function yearsBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `${first + index}-01-01`);
}

/** Each contract as a bar up to its end, with a diamond on the last day of notice and a line at today. */
export function ContractTimeline({
  contracts,
  today,
}: {
  contracts: readonly Contract[];
  today: CalendarDate;
}) {
  const shown = contracts.filter((contract) => contract.endDate !== null && contract.endDate >= today);
  if (shown.length === 0) return null;
  const from = addMonths(today, -monthsBack);
  const last = shown.reduce(
    (latest, { endDate }) => ((endDate ?? '') > latest ? (endDate ?? '') : latest),
    today,
  );
  const to = addMonths(last, 2);
  const height = head + shown.length * row;
  return (
    <div className={position.picture}>
      <div className={position.legend} aria-hidden="true">
        <span className={styles.key} data-kind="runs">
          runs
        </span>
        <span className={styles.key} data-kind="notice">
          last day to give notice
        </span>
      </div>
      <Picture label={describe(shown, today)} height={height}>
        {(width) => {
          const xOf = (day: CalendarDate) =>
            Math.max(0, (daysBetween(from, day) / daysBetween(from, to)) * width);
          return (
            <>
              {yearsBetween(from, to).map((day) => (
                <g key={day}>
                  <line className={styles.grid} x1={xOf(day)} x2={xOf(day)} y1={head - 4} y2={height} />
                  {Math.abs(xOf(day) - xOf(today)) > nearToday && (
                    <text className={styles.axis} x={xOf(day)} y={12} textAnchor="middle">
                      {day.slice(0, 4)}
                    </text>
                  )}
                </g>
              ))}
              <line className={styles.now} x1={xOf(today)} x2={xOf(today)} y1={head - 4} y2={height} />
              <text className={styles.nowText} x={xOf(today)} y={12} textAnchor="middle">
                today
              </text>
              {shown.map(({ id, title, startDate, endDate, noticeDate }, index) => {
                const y = head + index * row;
                const start = xOf(startDate ?? from);
                const end = xOf(endDate ?? to);
                return (
                  <g key={id}>
                    <text className={styles.name} x={start + 2} y={y + 11}>
                      {title.length > 60 ? `${title.slice(0, 59)}…` : title}
                    </text>
                    <rect
                      className={styles.runs}
                      x={start}
                      y={y + 16}
                      width={Math.max(2, end - start)}
                      height={12}
                      rx={3}
                    />
                    {noticeDate !== null && noticeDate >= from && (
                      <path
                        className={styles.notice}
                        data-passed={noticeDate < today || undefined}
                        d={`M${xOf(noticeDate)} ${y + 13}l9 9-9 9-9-9z`}
                      />
                    )}
                  </g>
                );
              })}
            </>
          );
        }}
      </Picture>
    </div>
  );
}
