import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import {
  type OutcomeDimension,
  type OutcomeReading,
  outcomeDimensions,
} from '../../model/records/governance.ts';
import { addDays } from '../../text/calendar.ts';

/** Days after which a rating says nothing about today. */
const ratingHoldsDays = 365;

/** One outcome over time (METHOD R70). */
export type Outcome = {
  dimension: OutcomeDimension;
  /** Rated days, oldest first; of several ratings on one day the last. */
  readings: { date: CalendarDate; rating: number; note: string }[];
  /** 1 poor to 5 excellent; null where it was never rated. */
  latest: number | null;
  /** The latest rating less the one before it; null for fewer than two. */
  change: number | null;
  /** Never rated, or not within a year. */
  isDue: boolean;
};

/** The outcome board: all eight dimensions in their order, up to today. */
export function outcomeBoard(plan: Plan, today: CalendarDate): Outcome[] {
  const all = listOf(plan, 'outcomeReadings').filter(({ date }) => date <= today);
  return outcomeDimensions.map((dimension) => outcomeOf(all, dimension, today));
}

function outcomeOf(
  all: readonly OutcomeReading[],
  dimension: OutcomeDimension,
  today: CalendarDate,
): Outcome {
  const byDay = new Map<CalendarDate, Outcome['readings'][number]>();
  for (const { rating, date, note, ...reading } of all)
    if (reading.dimension === dimension && rating !== null) byDay.set(date, { date, rating, note });
  const readings = [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [latest, previous] = [readings.at(-1), readings.at(-2)];
  return {
    dimension,
    readings,
    latest: latest?.rating ?? null,
    change: latest === undefined || previous === undefined ? null : latest.rating - previous.rating,
    isDue: latest === undefined || latest.date < addDays(today, -ratingHoldsDays),
  };
}

/** The reading of a dimension on a day, or null: the one that rating it again on that day corrects. */
export function readingOn(
  plan: Plan,
  dimension: OutcomeDimension,
  date: CalendarDate,
): OutcomeReading | null {
  return (
    listOf(plan, 'outcomeReadings').findLast(
      (reading) => reading.dimension === dimension && reading.date === date,
    ) ?? null
  );
}
