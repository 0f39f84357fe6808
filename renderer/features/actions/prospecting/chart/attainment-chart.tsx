import type { PeriodAttainment } from '../../../../../shared/method/prospecting/attainment.ts';
import { isoWeekOf } from '../../../../../shared/method/prospecting/iso-week.ts';
import {
  type ProspectingMeasure,
  prospectingMeasures,
} from '../../../../../shared/method/prospecting/touch-counts.ts';
import { measureLabels } from '../../../../../shared/text/prospecting-labels.ts';
import { Picture } from '../../../../components/picture.tsx';
import styles from './attainment-chart.module.css';

const rowHeight = 52;
const barArea = 30;
const labelWidth = 132;
const figureWidth = 66;
const axisHeight = 20;

/** What was asked for in any of the weeks, or came about without being asked for. */
function shownMeasures(weeks: readonly PeriodAttainment[]): ProspectingMeasure[] {
  const asked = prospectingMeasures.filter((measure) => weeks.some(({ target }) => target[measure] > 0));
  return asked.length > 0
    ? asked
    : prospectingMeasures.filter((measure) => weeks.some(({ actual }) => actual[measure] > 0));
}

interface RowProps {
  measure: ProspectingMeasure;
  weeks: readonly PeriodAttainment[];
  /** Where the row's bars stand. */
  baseline: number;
  width: number;
}

function MeasureRow({ measure, weeks, baseline, width }: RowProps) {
  const plot = Math.max(40, width - labelWidth - figureWidth);
  const step = plot / weeks.length;
  const most = Math.max(1, ...weeks.flatMap(({ actual, target }) => [actual[measure], target[measure]]));
  const heightOf = (value: number) => (value / most) * barArea;
  const last = weeks.at(-1);
  return (
    <g>
      <text x={0} y={baseline - 4} className={styles.name}>
        {measureLabels[measure]}
      </text>
      <line x1={labelWidth} x2={labelWidth + plot} y1={baseline} y2={baseline} className={styles.axis} />
      {weeks.map(({ start, actual, target }, index) => {
        const x = labelWidth + index * step;
        const isReached = target[measure] > 0 && actual[measure] >= target[measure];
        return (
          <g key={start}>
            <rect
              x={x + 2}
              y={baseline - heightOf(actual[measure])}
              width={Math.max(3, step - 5)}
              height={heightOf(actual[measure])}
              rx="2"
              className={styles.bar}
              data-reached={isReached || undefined}
              data-running={index === weeks.length - 1 || undefined}
            />
            {target[measure] > 0 && (
              <line
                x1={x}
                x2={x + step}
                y1={baseline - heightOf(target[measure])}
                y2={baseline - heightOf(target[measure])}
                className={styles.target}
              />
            )}
          </g>
        );
      })}
      {last !== undefined && (
        <text x={width} y={baseline - 4} textAnchor="end" className={styles.figure}>
          {last.target[measure] > 0
            ? `${last.actual[measure]} of ${last.target[measure]}`
            : last.actual[measure]}
        </text>
      )}
    </g>
  );
}

function Axis({ weeks, y, width }: { weeks: readonly PeriodAttainment[]; y: number; width: number }) {
  const plot = Math.max(40, width - labelWidth - figureWidth);
  const step = plot / weeks.length;
  const shown = weeks.map(({ start }, index) => ({ start, index })).filter(({ index }) => index % 4 === 0);
  return (
    <g className={styles.week}>
      {shown.map(({ start, index }) => (
        <text key={start} x={labelWidth + index * step + 2} y={y}>
          W{isoWeekOf(start).week}
        </text>
      ))}
      <text x={width} y={y} textAnchor="end">
        this week
      </text>
    </g>
  );
}

function descriptionOf(measures: readonly ProspectingMeasure[], weeks: readonly PeriodAttainment[]): string {
  const rows = measures.map((measure) => {
    const figures = weeks.map(({ start, actual, target }) => {
      const of = target[measure] > 0 ? ` of ${target[measure]}` : '';
      return `week ${isoWeekOf(start).week} ${actual[measure]}${of}`;
    });
    return `${measureLabels[measure]}: ${figures.join(', ')}`;
  });
  return `The last ${weeks.length} weeks. ${rows.join('. ')}`;
}

/** Week by week what came about, as bars, against the target, as a line; this week's figures at the right. */
export function AttainmentChart({ weeks }: { weeks: readonly PeriodAttainment[] }) {
  const measures = shownMeasures(weeks);
  if (measures.length === 0) return null;
  const height = measures.length * rowHeight + axisHeight;
  return (
    <Picture label={descriptionOf(measures, weeks)} height={height}>
      {(width) => (
        <>
          {measures.map((measure, row) => (
            <MeasureRow
              key={measure}
              measure={measure}
              weeks={weeks}
              baseline={(row + 1) * rowHeight - 12}
              width={width}
            />
          ))}
          <Axis weeks={weeks} y={height - 6} width={width} />
        </>
      )}
    </Picture>
  );
}
