import type { MetricStanding } from '../../../shared/method/insight/customer-metrics.ts';
import { metricPlot } from '../../../shared/method/insight/metric-plot.ts';
import { metricValueText } from '../../../shared/method/insight/metric-words.ts';
import { longDate } from '../../../shared/text/dates.ts';

const sizes = { large: { width: 700, height: 150 }, small: { width: 380, height: 64 } };

type MetricChartProps = { standing: MetricStanding; size?: keyof typeof sizes };

/** A figure of the customer over time, each reading with its value; the dashed line is the target. */
export function MetricChart({ standing, size = 'large' }: MetricChartProps) {
  const { width, height } = sizes[size];
  const { metric } = standing;
  const plot = metricPlot(standing, {
    left: 30,
    right: width - 30,
    top: size === 'large' ? 26 : 16,
    bottom: height - (size === 'large' ? 24 : 12),
  });
  if (plot === null) return null;
  const { points, line, targetY } = plot;
  const words = points.map(
    ({ reading }) => `${longDate(reading.date)} ${metricValueText(reading.value, metric.unit)}`,
  );
  return (
    <figure>
      <svg
        className="line-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${metric.title}: ${words.join('; ')}.${metric.target === '' ? '' : ` Target ${metric.target}.`}`}
      >
        {targetY !== null && (
          <>
            <line className="target" x1={0} x2={width} y1={targetY} y2={targetY} />
            {size === 'large' && (
              <text className="axis" x={0} y={targetY < 38 ? targetY + 14 : targetY - 5}>
                {`target ${metric.target}`}
              </text>
            )}
          </>
        )}
        <path className="history" d={line} />
        {points.map(({ reading, x, y }) => (
          <g key={reading.id}>
            <circle className="us" cx={x} cy={y} r={4} />
            <text className="figure" x={x} y={y - 9} textAnchor="middle">
              {metricValueText(reading.value, '')}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
