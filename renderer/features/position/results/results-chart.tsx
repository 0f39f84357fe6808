import type { Result, YearResult } from '../../../../shared/method/position/year-results.ts';
import type { Money } from '../../../../shared/model/field.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { Picture } from '../../../components/picture.tsx';
import position from '../position.module.css';
import styles from './results.module.css';

const height = 220;
const plot = { top: 22, bottom: height - 24, left: 56 };
const widestBar = 54;

/** For drawing only: a pixel is coarser than what a float loses. */
const drawn = (money: Money | null): number => (money === null ? 0 : Number(money.amount));

function describe(years: readonly YearResult[]): string {
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

/** A round figure that the axis can end at, and the step of its lines. */
function axisOf(highest: number): { top: number; step: number } {
  const raw = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  return { top: Math.ceil(highest / step) * step || step, step };
}

type BarProps = { result: Result; isPlan: boolean; x: number; width: number; yOf: (value: number) => number };

/** One column: direct cost at the bottom, cost to serve on it, and what is left. */
function Bar({ result, isPlan, x, width, yOf }: BarProps) {
  const { revenue, directCost, costToServe, contribution, margin } = result;
  if (revenue === null) return null;
  const direct = drawn(directCost);
  const costs = direct + drawn(costToServe);
  const whole = drawn(revenue);
  const segment = (kind: string, from: number, to: number) =>
    to > from && (
      <rect
        className={styles.segment}
        data-kind={kind}
        x={x}
        y={yOf(to)}
        width={width}
        height={yOf(from) - yOf(to)}
      />
    );
  return (
    <g className={styles.bar} data-plan={isPlan || undefined}>
      {contribution === null ? (
        segment('unknown', 0, whole)
      ) : (
        <>
          {segment('direct', 0, direct)}
          {segment('serve', direct, costs)}
          {segment('contribution', costs, whole)}
        </>
      )}
      {costs > whole && (
        <line className={styles.short} x1={x - 3} x2={x + width + 3} y1={yOf(whole)} y2={yOf(whole)} />
      )}
      <text
        className={styles.margin}
        data-loss={(margin ?? 0) < 0 || undefined}
        x={x + width / 2}
        y={yOf(Math.max(whole, costs)) - 6}
        textAnchor="middle"
      >
        {margin === null ? '' : percentText(margin)}
      </text>
    </g>
  );
}

/** Plan and actual side by side, each split into cost and what is left; the figure on top is the margin. */
export function ResultsChart({ years }: { years: readonly YearResult[] }) {
  const highest = Math.max(
    ...years.flatMap(({ planned, actual }) =>
      [planned, actual].map((result) =>
        Math.max(drawn(result.revenue), drawn(result.directCost) + drawn(result.costToServe)),
      ),
    ),
  );
  if (highest <= 0) return null;
  const { top, step } = axisOf(highest);
  const currency = years.flatMap(({ planned, actual }) => planned.revenue ?? actual.revenue ?? [])[0]
    ?.currency;
  const yOf = (value: number) => plot.bottom - (Math.max(0, value) / top) * (plot.bottom - plot.top);
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  return (
    <div className={position.picture}>
      <div className={position.legend} aria-hidden="true">
        <span className={styles.key} data-kind="contribution">
          Contribution, with its margin
        </span>
        <span className={styles.key} data-kind="serve">
          Cost to serve
        </span>
        <span className={styles.key} data-kind="direct">
          Direct cost
        </span>
        <span className={styles.key} data-kind="plan">
          Plan: the hollow bar
        </span>
      </div>
      <Picture label={describe(years)} height={height}>
        {(width) => {
          const room = (width - plot.left) / years.length;
          const bar = Math.min(widestBar, room / 3);
          return (
            <>
              {lines.map((value) => (
                <g key={value}>
                  <line className={styles.grid} x1={plot.left} x2={width} y1={yOf(value)} y2={yOf(value)} />
                  <text className={styles.axis} x={plot.left - 8} y={yOf(value) + 4} textAnchor="end">
                    {value === 0 || currency === undefined
                      ? '0'
                      : shortMoneyText({ amount: String(value), currency })}
                  </text>
                </g>
              ))}
              {years.map(({ planYearId, year, planned, actual }, index) => {
                const middle = plot.left + room * (index + 0.5);
                return (
                  <g key={planYearId}>
                    <Bar result={planned} isPlan x={middle - bar - 3} width={bar} yOf={yOf} />
                    <Bar result={actual} isPlan={false} x={middle + 3} width={bar} yOf={yOf} />
                    <text className={styles.year} x={middle} y={height - 6} textAnchor="middle">
                      {year}
                    </text>
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
