import type { PeriodAttainment } from '../../../shared/method/prospecting/attainment.ts';
import { isoWeekOf } from '../../../shared/method/prospecting/iso-week.ts';
import {
  type ProspectingMeasure,
  prospectingMeasures,
} from '../../../shared/method/prospecting/touch-counts.ts';
import { measureLabels } from '../../../shared/text/prospecting-labels.ts';

const width = 700;
const row = 46;
const bars = 28;
const plot = { left: 130, right: 640 };

/** Week by week what prospecting brought, as bars with their figure, against the target as a line. */
export function WeeksChart({ weeks }: { weeks: readonly PeriodAttainment[] }) {
  const measures = prospectingMeasures.filter((measure) =>
    weeks.some(({ actual, target }) => actual[measure] + target[measure] > 0),
  );
  if (measures.length === 0) return null;
  const height = measures.length * row + 20;
  const step = (plot.right - plot.left) / weeks.length;
  return (
    <figure>
      <svg
        className="weeks-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={descriptionOf(measures, weeks)}
      >
        {measures.map((measure, index) => (
          <MeasureRow
            key={measure}
            measure={measure}
            weeks={weeks}
            baseline={(index + 1) * row - 8}
            step={step}
          />
        ))}
        {weeks.map(({ start }, index) => (
          <text
            key={start}
            x={plot.left + (index + 0.5) * step}
            y={height - 4}
            textAnchor="middle"
            className="axis"
          >
            W{isoWeekOf(start).week}
          </text>
        ))}
      </svg>
      <p className="chart-key" aria-hidden="true">
        Bars: what came about in the week. Dashed line: the week’s target.
      </p>
    </figure>
  );
}

interface MeasureRowProps {
  measure: ProspectingMeasure;
  weeks: readonly PeriodAttainment[];
  baseline: number;
  step: number;
}

function MeasureRow({ measure, weeks, baseline, step }: MeasureRowProps) {
  const most = Math.max(1, ...weeks.flatMap(({ actual, target }) => [actual[measure], target[measure]]));
  const heightOf = (value: number) => (value / most) * bars;
  return (
    <g>
      <text x={0} y={baseline - 3} className="name">
        {measureLabels[measure]}
      </text>
      <line x1={plot.left} x2={plot.right} y1={baseline} y2={baseline} className="grid" />
      {weeks.map(({ start, actual, target }, index) => {
        const x = plot.left + index * step;
        const y = baseline - heightOf(target[measure]);
        const isReached = target[measure] > 0 && actual[measure] >= target[measure];
        return (
          <g key={start}>
            <rect
              x={x + 4}
              y={baseline - heightOf(actual[measure])}
              width={step - 8}
              height={heightOf(actual[measure])}
              className={isReached ? 'bar reached' : 'bar'}
            />
            {target[measure] > 0 && <line x1={x} x2={x + step} y1={y} y2={y} className="target" />}
            {actual[measure] > 0 && (
              <text
                x={x + step / 2}
                y={baseline - heightOf(actual[measure]) - 3}
                textAnchor="middle"
                className="axis"
              >
                {actual[measure]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function descriptionOf(measures: readonly ProspectingMeasure[], weeks: readonly PeriodAttainment[]): string {
  const parts = measures.map((measure) => {
    const figures = weeks.map(
      ({ start, actual, target }) =>
        `week ${isoWeekOf(start).week} ${actual[measure]}${target[measure] > 0 ? ` of ${target[measure]}` : ''}`,
    );
    return `${measureLabels[measure]}: ${figures.join(', ')}`;
  });
  return `${parts.join('; ')}.`;
}
