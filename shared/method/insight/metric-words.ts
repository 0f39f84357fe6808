import type { CalendarDate } from '../../model/field.ts';
import { agoText } from '../../text/dates.ts';
import { withUnit } from '../../text/locale.ts';
import { fixedText, numberText } from '../../text/numbers.ts';
import type { MetricStanding } from './customer-metrics.ts';

const currencySign = /^([€$£])(.*)$/u;

/** A value with its unit: "94 %", "412 units", "€1.1 bn". */
export function metricValueText(value: number, unit: string): string {
  const figure = numberText(value, undefined, 4);
  const money = currencySign.exec(unit);
  if (money !== null) {
    const [, sign = '', scale = ''] = money;
    return scale === ''
      ? `${sign}${value % 1 === 0 ? figure : fixedText(value, 2)}`
      : withUnit(`${sign}${figure}`, scale);
  }
  return unit === '' ? figure : withUnit(figure, unit);
}

/** Where a metric stands, in a sentence: "409 units, 24 days ago; up 28 units since the first reading". */
export function metricStandingText({ metric, latest, change }: MetricStanding, today: CalendarDate): string {
  if (latest === null) return 'no reading yet';
  const moved =
    change === null || change === 0
      ? ''
      : `; ${change > 0 ? 'up' : 'down'} ${metricValueText(roundedLike(Math.abs(change)), metric.unit)} since the first reading`;
  return `${metricValueText(latest.value, metric.unit)}, ${agoText(latest.date, today)}${moved}`;
}

// A difference of decimals, 3.8 − 4.3, would show the noise of binary fractions.
const roundedLike = (value: number): number => Number(value.toPrecision(10));
