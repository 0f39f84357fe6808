import { CalendarDate } from '../../model/field.ts';
import { daysBetween } from '../../text/calendar.ts';
import { rateOf } from './internal-rate.ts';
import { found, type Guard, type Outcome, refused } from './outcome.ts';
import type { TimedFlow } from './rate-roots.ts';

/** Money on a day. */
export type DatedFlow = { date: CalendarDate; amount: number };

const daysAYear = 365;

/** Years from the first of two days to the second, day count actual/365. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return daysBetween(from, to) / daysAYear;
}

/** The flows by their time after the earliest day, in years of 365 days; earliest first. */
export function timedFlows(flows: readonly DatedFlow[]): TimedFlow[] {
  const start = flows.reduce<CalendarDate | null>(
    (earliest, { date }) => (earliest === null || date < earliest ? date : earliest),
    null,
  );
  if (start === null) return [];
  return flows
    .map(({ date, amount }) => ({ time: yearsBetween(start, date), amount }))
    .sort((a, b) => a.time - b.time);
}

/**
 * Net present value of money at any time: Σ CF_i / (1 + r)^t_i.
 *
 * Unit    time in years, rate as a share a year, above −1.
 * Errors  notANumber; rateBelowTotalLoss.
 * Source  METHOD 3.12
 */
export function timedPresentValue(rate: number, flows: readonly TimedFlow[]): Outcome {
  if (![rate, ...flows.flatMap(({ time, amount }) => [time, amount])].every(Number.isFinite))
    return refused('notANumber');
  if (rate <= -1) return refused('rateBelowTotalLoss');
  return found(flows.reduce((sum, { time, amount }) => sum + amount / (1 + rate) ** time, 0));
}

/**
 * The spreadsheet's XNPV: Σ CF_i / (1 + r)^(days since the first given day / 365). It asks for flows of both signs
 * unless there is one alone, and for no day before the first.
 *
 * Shape   values and dates of one length, the first pair at time 0.
 * Errors  lengthsDiffer; badDate; notANumber; beforeFirstDate; noSignChange; rateBelowTotalLoss.
 * Source  METHOD 3.12; day count actual/365
 */
export function datedNetPresentValue(
  rate: number,
  values: readonly number[],
  dates: readonly CalendarDate[],
): Outcome {
  const problem = problemOf([rate, ...values], values.length, dates);
  if (problem !== null) return refused(problem);
  const [start = ''] = dates;
  if (dates.some((date) => date < start)) return refused('beforeFirstDate');
  const isOneSided = values.every((value) => value > 0) || values.every((value) => value < 0);
  if (values.length > 1 && isOneSided) return refused('noSignChange');
  const flows = values.map((amount, index) => ({ time: yearsBetween(start, dates[index] ?? start), amount }));
  return timedPresentValue(rate, flows);
}

/**
 * The spreadsheet's XIRR: the rate at which dated flows come to 0, day count actual/365. The days may stand in any
 * order. Of several rates the one nearest to `near`.
 *
 * Errors  lengthsDiffer; badDate; notANumber; noSignChange; noValueInRange.
 * Source  METHOD 3.12
 */
export function datedInternalRate(
  values: readonly number[],
  dates: readonly CalendarDate[],
  near = 0,
): Outcome {
  const problem = problemOf([near, ...values], values.length, dates);
  if (problem !== null) return refused(problem);
  const flows = values.flatMap((amount, index) => {
    const date = dates[index];
    return date === undefined ? [] : [{ date, amount }];
  });
  return rateOf(timedFlows(flows), near);
}

function problemOf(figures: readonly number[], count: number, dates: readonly CalendarDate[]): Guard | null {
  if (count !== dates.length) return 'lengthsDiffer';
  if (count === 0) return 'noFlows';
  if (!figures.every(Number.isFinite)) return 'notANumber';
  return dates.every((date) => CalendarDate.safeParse(date).success) ? null : 'badDate';
}
