import type { MetricStanding } from '../../../../shared/method/insight/customer-metrics.ts';
import { metricPlot } from '../../../../shared/method/insight/metric-plot.ts';
import { metricStandingText, metricValueText } from '../../../../shared/method/insight/metric-words.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { Picture } from '../../../components/picture.tsx';
import { today } from '../../../state/today.ts';
import styles from './metrics.module.css';

interface MetricChartProps {
  standing: MetricStanding;
  height: number;
  /** Every reading with its value and day; else the first and the last. */
  isDetailed: boolean;
}

/** A figure of the customer over time, with the line it should reach. */
export function MetricChart({ standing, height, isDetailed }: MetricChartProps) {
  const { metric, readings } = standing;
  const day = today();
  const label = `${metric.title}: ${metricStandingText(standing, day)}${metric.target === '' ? '' : `; target ${metric.target}`}`;
  if (readings.length === 0) return <p className={styles.none}>No reading yet. Type one below.</p>;
  const draw = (width: number) => {
    const plot = metricPlot(standing, { left: 26, right: width - 34, top: 22, bottom: height - 24 });
    if (plot === null) return null;
    const { points, line, targetY } = plot;
    const isShown = (index: number) => index === 0 || index === points.length - 1 || isDetailed;
    return (
      <>
        {targetY !== null && (
          <>
            <line className={styles.target} x1={0} x2={width} y1={targetY} y2={targetY} />
            <text
              className={styles.targetName}
              x={0}
              y={targetY < 34 ? targetY + 14 : targetY - 5}
            >{`target ${metric.target}`}</text>
          </>
        )}
        <path className={styles.line} d={line} />
        {points.map(({ reading, x, y }, index) => (
          <g key={reading.id}>
            <circle
              className={index === points.length - 1 ? styles.latest : styles.point}
              cx={x}
              cy={y}
              r={index === points.length - 1 ? 5 : 3.5}
            >
              <title>{`${metricValueText(reading.value, metric.unit)}, ${shortDate(reading.date, day)}`}</title>
            </circle>
            {isShown(index) && (
              <>
                <text className={styles.value} x={x} y={y - 9} textAnchor="middle">
                  {metricValueText(reading.value, isDetailed ? '' : metric.unit)}
                </text>
                <text
                  className={styles.day}
                  x={index === 0 && points.length > 1 ? 0 : x}
                  y={height - 5}
                  textAnchor={index === 0 && points.length > 1 ? 'start' : 'middle'}
                >
                  {shortDate(reading.date, day).replace(/ (\d\d)(\d\d)$/, ' ’$2')}
                </text>
              </>
            )}
          </g>
        ))}
      </>
    );
  };
  return (
    <Picture label={label} height={height} className={styles.chart}>
      {draw}
    </Picture>
  );
}
