import type { Result, YearResult } from '../../../shared/method/position/year-results.ts';
import type { Money } from '../../../shared/model/field.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { percentText } from '../../../shared/text/numbers.ts';

const width = 700;
const height = 190;
const plot = { top: 20, bottom: height - 20 };
const widestBar = 46;

/** For drawing only: a pixel is coarser than what a float loses. */
const drawn = (money: Money | null): number => (money === null ? 0 : Number(money.amount));

/** Plan (hollow) and actual (filled) of every year, split into cost and what is left. */
export function ResultsChart({ years }: { years: readonly YearResult[] }) {
  const highest = Math.max(
    ...years.flatMap(({ planned, actual }) =>
      [planned, actual].map((result) =>
        Math.max(drawn(result.revenue), drawn(result.directCost) + drawn(result.costToServe)),
      ),
    ),
  );
  if (highest <= 0) return null;
  const room = width / years.length;
  const bar = Math.min(widestBar, room / 3);
  const yOf = (value: number) => plot.bottom - (Math.max(0, value) / highest) * (plot.bottom - plot.top);
  return (
    <figure>
      <svg
        className="results-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={descriptionOf(years)}
      >
        <line x1={0} x2={width} y1={plot.bottom} y2={plot.bottom} className="grid" />
        {years.map(({ planYearId, year, planned, actual }, index) => {
          const middle = room * (index + 0.5);
          return (
            <g key={planYearId}>
              <Bar result={planned} kind="plan" x={middle - bar - 2} width={bar} yOf={yOf} />
              <Bar result={actual} kind="actual" x={middle + 2} width={bar} yOf={yOf} />
              <text x={middle} y={height - 5} textAnchor="middle" className="name">
                {year}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="chart-key" aria-hidden="true">
        <Swatch kind="contribution" /> contribution, with its margin <Swatch kind="serve" /> cost to serve{' '}
        <Swatch kind="direct" /> direct cost; the hollow bar is the plan
      </p>
    </figure>
  );
}

function Swatch({ kind }: { kind: string }) {
  return (
    <svg viewBox="0 0 12 12" className="results-chart" aria-hidden="true">
      <rect x="1" y="1" width="10" height="10" className={`actual ${kind}`} />
    </svg>
  );
}

type BarProps = {
  result: Result;
  kind: 'plan' | 'actual';
  x: number;
  width: number;
  yOf: (value: number) => number;
};

function Bar({ result, kind, x, width: barWidth, yOf }: BarProps) {
  const { revenue, directCost, costToServe, contribution, margin } = result;
  if (revenue === null) return null;
  const direct = drawn(directCost);
  const costs = direct + drawn(costToServe);
  const whole = drawn(revenue);
  const parts: readonly (readonly [name: string, from: number, to: number])[] =
    contribution === null
      ? [['direct', 0, whole]]
      : [
          ['direct', 0, direct],
          ['serve', direct, costs],
          ['contribution', costs, whole],
        ];
  return (
    <g>
      {parts
        .filter(([, from, to]) => to > from)
        .map(([name, from, to]) => (
          <rect
            key={name}
            x={x}
            y={yOf(to)}
            width={barWidth}
            height={yOf(from) - yOf(to)}
            className={`${kind} ${name}`}
          />
        ))}
      {margin !== null && (
        <text
          x={x + barWidth / 2}
          y={yOf(Math.max(whole, costs)) - 5}
          textAnchor="middle"
          className={`margin ${kind}`}
        >
          {percentText(margin)}
        </text>
      )}
    </g>
  );
}

function descriptionOf(years: readonly YearResult[]): string {
  const column = (name: string, { revenue, margin }: Result) =>
    revenue === null
      ? ''
      : `${name} ${shortMoneyText(revenue)}${margin === null ? '' : ` at ${percentText(margin)}`}`;
  const parts = years.map(({ year, planned, actual }) =>
    [String(year), column('planned', planned), column('actual', actual)]
      .filter((part) => part !== '')
      .join(', '),
  );
  return `Revenue and margin by year. ${parts.join('; ')}.`;
}
