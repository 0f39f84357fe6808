import type { MetricReading } from '../../model/records/customer-metric.ts';
import { daysBetween } from '../../text/calendar.ts';
import type { MetricStanding } from './customer-metrics.ts';

/** Where a reading stands in the picture, in the unit of the box. */
export type PlottedReading = { reading: MetricReading; x: number; y: number };

export type MetricPlot = {
  points: PlottedReading[];
  /** Through all readings in order, as a path; '' for a single one. */
  line: string;
  /** Where the target's line runs; null without a number in the target. */
  targetY: number | null;
};

export type PlotBox = { left: number; right: number; top: number; bottom: number };

/** Room above the highest and below the lowest value, as a share of the range. */
const margin = 0.12;

/**
 * A metric's history as points of a line chart: time runs left to right between the first and the last reading,
 * larger values stand higher, the target is always inside. Null without a reading. The same picture on screen and in
 * the document.
 */
export function metricPlot(standing: MetricStanding, box: PlotBox): MetricPlot | null {
  const { readings, targetValue } = standing;
  const first = readings[0];
  const last = readings.at(-1);
  if (first === undefined || last === undefined) return null;
  const values = [...readings.map(({ value }) => value), ...(targetValue === null ? [] : [targetValue])];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const range = highest - lowest || Math.abs(highest) || 1;
  const days = daysBetween(first.date, last.date);
  const xOf = ({ date }: MetricReading): number =>
    days === 0
      ? (box.left + box.right) / 2
      : box.left + (daysBetween(first.date, date) / days) * (box.right - box.left);
  const yOf = (value: number): number =>
    box.bottom -
    ((value - lowest + range * margin) / (highest - lowest + 2 * range * margin)) * (box.bottom - box.top);
  const points = readings.map((reading) => ({ reading, x: xOf(reading), y: yOf(reading.value) }));
  return {
    points,
    line: points.length < 2 ? '' : `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join(' L')}`,
    targetY: targetValue === null ? null : yOf(targetValue),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
