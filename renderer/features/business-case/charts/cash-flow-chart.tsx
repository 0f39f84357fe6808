import { cashFlowDescription } from '../../../../shared/method/business-case/case-sentences.ts';
import { shortAmountText, yearsText } from '../../../../shared/method/business-case/case-words.ts';
import {
  type CashFlowScale,
  cashFlowScale,
  spreadLabels,
} from '../../../../shared/method/business-case/cash-flow-scale.ts';
import type { CaseResult } from '../../../../shared/method/business-case.ts';
import { scenarioLabels } from '../../../../shared/text/labels.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from './charts.module.css';

const height = 260;
const plot = { left: 64, top: 16, right: 118, bottom: 32 };

type Scale = { x: (time: number) => number; y: (sum: number) => number };

function scaleFor({ lastTime, least, most }: CashFlowScale, width: number): Scale {
  const [wide, high] = [width - plot.left - plot.right, height - plot.top - plot.bottom];
  return {
    x: (time) => plot.left + (time / Math.max(lastTime, 0.01)) * wide,
    y: (sum) => plot.top + (1 - (sum - least) / (most - least)) * high,
  };
}

function Axes({
  chart,
  scale,
  width,
  currency,
}: {
  chart: CashFlowScale;
  scale: Scale;
  width: number;
  currency: string;
}) {
  const years = Array.from({ length: Math.floor(chart.lastTime + 0.001) + 1 }, (_, year) => year);
  const every = Math.ceil(years.length / 8);
  return (
    <>
      {chart.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.left}
            x2={width - plot.right}
            y1={scale.y(tick)}
            y2={scale.y(tick)}
            className={tick === 0 ? styles.zero : styles.grid}
          />
          <text x={plot.left - 8} y={scale.y(tick) + 4} textAnchor="end" className={styles.axis}>
            {tick === 0 ? '0' : shortAmountText(tick, currency)}
          </text>
        </g>
      ))}
      {years
        .filter((year) => year % every === 0)
        .map((year) => (
          <text key={year} x={scale.x(year)} y={height - 8} textAnchor="middle" className={styles.axis}>
            {year === 0 ? 'Start' : `Year ${year}`}
          </text>
        ))}
    </>
  );
}

function BreakEven({ chart, scale }: { chart: CashFlowScale; scale: Scale }) {
  const time = chart.lines.find((line) => line.scenario === 'base')?.breakEven ?? null;
  if (time === null) return null;
  const [x, y] = [scale.x(time), scale.y(0)];
  // Too near to the axis for words on its left.
  const isEarly = x < plot.left + 150;
  return (
    <g className={styles.breakEven}>
      <path d={`M${x} ${y - 7} l7 7 l-7 7 l-7 -7 Z`} />
      <text {...(isEarly ? { x: x + 12, y: y + 20 } : { x: x - 12, y: y - 12, textAnchor: 'end' })}>
        Break-even {yearsText(time)}
      </text>
    </g>
  );
}

function EndLabels({
  chart,
  scale,
  width,
  currency,
}: {
  chart: CashFlowScale;
  scale: Scale;
  width: number;
  currency: string;
}) {
  const ends = chart.lines.map((line) => line.points.at(-1)?.sum ?? 0);
  const places = spreadLabels(ends.map(scale.y), 16);
  return (
    <>
      {chart.lines.map(({ scenario }, index) => (
        <text
          key={scenario}
          x={width - plot.right + 10}
          y={(places[index] ?? 0) + 4}
          className={styles.end}
          data-scenario={scenario}
        >
          {scenarioLabels[scenario]} {shortAmountText(ends[index] ?? 0, currency)}
        </text>
      ))}
    </>
  );
}

/** The running sum of a case in its scenarios, with the point at which base breaks even. */
export function CashFlowChart({ result }: { result: CaseResult }) {
  const chart = cashFlowScale(result);
  const { currency } = result.flows;
  return (
    <Picture label={cashFlowDescription(result)} height={height}>
      {(width) => {
        const scale = scaleFor(chart, width);
        const at = (points: readonly { time: number; sum: number }[]) =>
          points.map(({ time, sum }) => `${scale.x(time)},${scale.y(sum)}`);
        const [low, high] = [chart.lines.at(0), chart.lines.at(-1)];
        return (
          <>
            {low !== undefined && high !== undefined && low !== high && (
              <polygon
                className={styles.band}
                points={[...at(high.points), ...at(low.points).toReversed()].join(' ')}
              />
            )}
            <Axes chart={chart} scale={scale} width={width} currency={currency} />
            {chart.lines.map(({ scenario, points }) => (
              <g key={scenario} className={styles.line} data-scenario={scenario}>
                <polyline points={at(points).join(' ')} />
                {points.map(({ time, sum }) => (
                  <circle key={time} cx={scale.x(time)} cy={scale.y(sum)} r={scenario === 'base' ? 4 : 2.5} />
                ))}
              </g>
            ))}
            <BreakEven chart={chart} scale={scale} />
            <EndLabels chart={chart} scale={scale} width={width} currency={currency} />
          </>
        );
      }}
    </Picture>
  );
}
