import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { CustomerMetric, MetricReading } from '../../model/records/customer-metric.ts';
import { addMonths } from '../../text/calendar.ts';

/** Months after which a figure the customer steers by has to be read again. */
export const metricFreshMonths = 6;

/** A metric with where it stood over time. */
export type MetricStanding = {
  metric: CustomerMetric;
  /** Oldest first; two of the same day in the order they were noted. */
  readings: MetricReading[];
  latest: MetricReading | null;
  /** Latest minus first reading; null with fewer than two. */
  change: number | null;
  /** The number in the target's words; null where it has none. */
  targetValue: number | null;
  /** No reading within the last six months. */
  isStale: boolean;
};

/** The customer's metrics with their dated history, the north star first, then oldest first (METHOD R29). */
export function metricStandings(plan: Plan, today: CalendarDate): MetricStanding[] {
  const staleBefore = addMonths(today, -metricFreshMonths);
  const readings = readingsByMetric(plan);
  return listOf(plan, 'customerMetrics')
    .sort((a, b) => Number(b.northStar) - Number(a.northStar))
    .map((metric) => standingOf(metric, readings.get(metric.id) ?? [], staleBefore));
}

/** The one figure the customer steers by above all; null while none is named. */
export function northStarOf(plan: Plan): CustomerMetric | null {
  return listOf(plan, 'customerMetrics').find((metric) => metric.northStar) ?? null;
}

function readingsByMetric(plan: Plan): ReadonlyMap<Id, MetricReading[]> {
  const found = new Map<Id, MetricReading[]>();
  const byDate = listOf(plan, 'metricReadings').sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  for (const reading of byDate) {
    const known = found.get(reading.metricId);
    if (known === undefined) found.set(reading.metricId, [reading]);
    else known.push(reading);
  }
  return found;
}

function standingOf(
  metric: CustomerMetric,
  readings: MetricReading[],
  staleBefore: CalendarDate,
): MetricStanding {
  const latest = readings.at(-1) ?? null;
  const first = readings[0];
  return {
    metric,
    readings,
    latest,
    change: latest === null || first === undefined || readings.length < 2 ? null : latest.value - first.value,
    targetValue: numberIn(metric.target),
    isStale: latest === null || latest.date < staleBefore,
  };
}

/** The first number in a text such as "97 %", "below 2.6 %" or "1,200 units"; null where there is none. */
export function numberIn(text: string): number | null {
  const found = /[-\u2212]?\d+(?:,\d{3})*(?:\.\d+)?/u.exec(text);
  if (found === null) return null;
  const value = Number(found[0].replaceAll(',', '').replace('\u2212', '-'));
  return Number.isFinite(value) ? value : null;
}
