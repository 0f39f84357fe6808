import { cashFlowDescription } from '../../../shared/method/business-case/case-sentences.ts';
import { shortAmountText, yearsText } from '../../../shared/method/business-case/case-words.ts';
import { cashFlowScale, spreadLabels } from '../../../shared/method/business-case/cash-flow-scale.ts';
import type { CaseResult } from '../../../shared/method/business-case.ts';
import { scenarioLabels } from '../../../shared/text/labels.ts';

const width = 700;
const height = 210;
const plot = { left: 58, top: 12, right: width - 104, bottom: height - 26 };

/** The running sum of a case in its scenarios, with the point at which base breaks even. */
export function CashFlowPicture({ result }: { result: CaseResult }) {
  const { lines, ticks, least, most, lastTime } = cashFlowScale(result);
  const { currency } = result.flows;
  const x = (time: number): number =>
    plot.left + (time / Math.max(lastTime, 0.01)) * (plot.right - plot.left);
  const y = (sum: number): number =>
    plot.bottom - ((sum - least) / (most - least)) * (plot.bottom - plot.top);
  const ends = lines.map((line) => line.points.at(-1)?.sum ?? 0);
  const labels = spreadLabels(ends.map(y), 13);
  const breakEven = lines.find((line) => line.scenario === 'base')?.breakEven ?? null;
  const years = Array.from({ length: Math.floor(lastTime + 0.001) + 1 }, (_, year) => year);
  return (
    <figure>
      <svg
        className="cash-flow"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={cashFlowDescription(result)}
      >
        {ticks.map((tick) => (
          <g key={tick} className="axis">
            <line
              x1={plot.left}
              x2={plot.right}
              y1={y(tick)}
              y2={y(tick)}
              className={tick === 0 ? 'zero' : 'grid'}
            />
            <text x={plot.left - 7} y={y(tick) + 3.5} textAnchor="end">
              {tick === 0 ? '0' : shortAmountText(tick, currency)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text key={year} x={x(year)} y={height - 8} textAnchor="middle" className="axis">
            {year === 0 ? 'Start' : `Year ${year}`}
          </text>
        ))}
        {lines.map(({ scenario, points }, index) => (
          <g key={scenario} className={`flow ${scenario}`}>
            <polyline points={points.map(({ time, sum }) => `${x(time)},${y(sum)}`).join(' ')} />
            <text x={plot.right + 8} y={(labels[index] ?? 0) + 3.5}>
              {scenarioLabels[scenario]} {shortAmountText(ends[index] ?? 0, currency)}
            </text>
          </g>
        ))}
        {breakEven !== null && (
          <g className="break-even">
            <path d={`M${x(breakEven)} ${y(0) - 5} l5 5 l-5 5 l-5 -5 Z`} />
            <text
              {...(x(breakEven) < plot.left + 130
                ? { x: x(breakEven) + 9, y: y(0) + 15 }
                : { x: x(breakEven) - 9, y: y(0) - 8, textAnchor: 'end' })}
            >
              Break-even {yearsText(breakEven)}
            </text>
          </g>
        )}
      </svg>
    </figure>
  );
}
