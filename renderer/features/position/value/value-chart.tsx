import type { DeliveredYear } from '../../../../shared/method/position/delivered-value.ts';
import { relationshipTrend, type Trend } from '../../../../shared/method/position/relationship-trend.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { numberText } from '../../../../shared/text/numbers.ts';
import { Picture } from '../../../components/picture.tsx';
import position from '../position.module.css';
import styles from './value.module.css';

const row = 34;
const axis = 20;
const lineHeight = 110;

/** For drawing only: a pixel is coarser than what a float loses. */
const drawn = (money: { amount: string } | null): number => (money === null ? 0 : Number(money.amount));

/** Spend and value of each year as the ends of a bar: hollow what they paid, filled what it was worth. */
function Dumbbells({ years }: { years: readonly DeliveredYear[] }) {
  const known = years.filter((year) => year.spend !== null || year.value !== null);
  const highest = Math.max(...known.map((year) => Math.max(drawn(year.spend), drawn(year.value))));
  if (known.length === 0 || highest <= 0) return null;
  const says = known.map(
    ({ year, spend, value }) =>
      `${year}: paid ${spend === null ? 'not known' : shortMoneyText(spend)}, worth ${value === null ? 'not known' : shortMoneyText(value)}`,
  );
  return (
    <Picture
      label={`What they paid and what it was worth. ${says.join('; ')}.`}
      height={known.length * row + 4}
    >
      {(width) => {
        const xOf = (money: { amount: string } | null) => 48 + (drawn(money) / highest) * (width - 130);
        return known.map(({ planYearId, year, spend, value, surplus, isSpendAbove }, index) => {
          const y = index * row + axis;
          return (
            <g key={planYearId} className={styles.year} data-behind={isSpendAbove || undefined}>
              <text x={0} y={y + 4} className={styles.name}>
                {year}
              </text>
              <line x1={48} x2={width - 82} y1={y} y2={y} className={styles.base} />
              {spend !== null && value !== null && (
                <line x1={xOf(spend)} x2={xOf(value)} y1={y} y2={y} className={styles.gap} />
              )}
              {spend !== null && <circle cx={xOf(spend)} cy={y} r={6} className={styles.paid} />}
              {value !== null && <circle cx={xOf(value)} cy={y} r={6.5} className={styles.worth} />}
              <text x={width} y={y + 4} textAnchor="end" className={styles.surplus}>
                {surplus === null
                  ? ''
                  : `${surplus.amount.startsWith('-') ? '' : '+'}${shortMoneyText(surplus)}`}
              </text>
            </g>
          );
        });
      }}
    </Picture>
  );
}

/** A rating over the years as a line with its figures. */
function TrendLine({ title, trend, most }: { title: string; trend: Trend; most: number }) {
  const { points } = trend;
  if (points.length === 0) return null;
  const says = points.map(({ year, value }) => `${year}: ${value}`).join('; ');
  return (
    <div>
      <div className={styles.trendTitle}>{title}</div>
      <Picture label={`${title}. ${says}.`} height={lineHeight}>
        {(width) => {
          const step = points.length === 1 ? 0 : (width - 40) / (points.length - 1);
          const xOf = (index: number) => 20 + step * index;
          const yOf = (value: number) => 26 + (1 - value / most) * (lineHeight - 54);
          return (
            <>
              <line className={styles.base} x1={0} x2={width} y1={yOf(0)} y2={yOf(0)} />
              <polyline
                className={styles.line}
                points={points.map(({ value }, index) => `${xOf(index)},${yOf(value)}`).join(' ')}
              />
              {points.map(({ planYearId, year, value }, index) => (
                <g key={planYearId}>
                  <circle className={styles.point} cx={xOf(index)} cy={yOf(value)} r={4.5} />
                  <text className={styles.rating} x={xOf(index)} y={yOf(value) - 10} textAnchor="middle">
                    {numberText(value, undefined, 1)}
                  </text>
                  <text className={styles.name} x={xOf(index)} y={lineHeight - 6} textAnchor="middle">
                    {year}
                  </text>
                </g>
              ))}
            </>
          );
        }}
      </Picture>
    </div>
  );
}

/** Value against spend, and how satisfaction and importance moved. */
export function ValueChart({ plan, years }: { plan: Plan; years: readonly DeliveredYear[] }) {
  const { satisfaction, importance } = relationshipTrend(plan);
  return (
    <div className={`${position.picture} ${styles.picture}`}>
      <div>
        <div className={position.legend} aria-hidden="true">
          <span className={styles.key} data-kind="paid">
            what they paid
          </span>
          <span className={styles.key} data-kind="worth">
            what it was worth to them
          </span>
        </div>
        <Dumbbells years={years} />
      </div>
      <div className={styles.trends}>
        <TrendLine title="Satisfaction, 0 to 10" trend={satisfaction} most={10} />
        <TrendLine title="How much we matter to them, 1 to 5" trend={importance} most={5} />
      </div>
    </div>
  );
}
