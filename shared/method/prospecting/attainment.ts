import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { ProspectingProgram } from '../../model/records/prospecting.ts';
import { addDays, addMonths } from '../../text/calendar.ts';
import { mondayOf, mondaysOfMonth, mondaysUntil, monthOfWeek } from './iso-week.ts';
import {
  type CountedTouch,
  countedTouches,
  noCounts,
  type ProspectingCounts,
  prospectingMeasures,
  summed,
} from './touch-counts.ts';
import { weeklyTarget } from './weekly-target.ts';

/** What a week or a month brought, against what it should have. */
export type PeriodAttainment = {
  /** The week's Monday, or the month's first day. */
  start: CalendarDate;
  actual: ProspectingCounts;
  /** 0 where nothing was asked for. */
  target: ProspectingCounts;
  /** How much of the target was reached, 0 to 1; null where nothing was asked for. */
  share: number | null;
};

export type Trend = 'rising' | 'steady' | 'falling';

export type Attainment = {
  /** The oldest first; the last one is the running week. */
  weeks: PeriodAttainment[];
  /** The last three months, the running one last. Weeks count whole to the month of their Thursday. */
  months: PeriodAttainment[];
  /** Weeks in a row that reached every target; the running week counts once it has. */
  streak: number;
  /** Full weeks in a row up to the last one that missed a target. */
  missed: number;
  /** The last four full weeks against the four before; null while there are none to compare. */
  trend: Trend | null;
};

/** Weeks that a chart shows. */
export const weeksShown = 12;
const monthsShown = 3;
const weeksCompared = 4;
/** A change smaller than this share is no trend. */
const steadyWithin = 0.1;
/** Nobody looks further back for a streak. */
const longestStreak = 104;

/** Actual against target of one program: its own touches, its own figures. */
export function programAttainment(
  plan: Plan,
  program: ProspectingProgram,
  today: CalendarDate,
  counted: readonly CountedTouch[] = countedTouches(plan),
): Attainment {
  const own = counted.filter(({ touch }) => touch.programId === program.id);
  return attainmentOf(plan, [program], own, today);
}

/** Actual against target of the plan: every touch, whatever program it is of, and all programs' figures added up. */
export function planAttainment(
  plan: Plan,
  today: CalendarDate,
  counted: readonly CountedTouch[] = countedTouches(plan),
): Attainment {
  return attainmentOf(plan, listOf(plan, 'prospectingPrograms'), counted, today);
}

/** The same for every program of the plan, by its id. */
export function attainmentByProgram(plan: Plan, today: CalendarDate): Map<Id, Attainment> {
  const counted = countedTouches(plan);
  return new Map(
    listOf(plan, 'prospectingPrograms').map((program) => [
      program.id,
      programAttainment(plan, program, today, counted),
    ]),
  );
}

/**
 * How much of a target was reached: the mean of actual/target over what was asked for, each at most 1, since five
 * conversations too many make up for no meeting. Null where nothing was asked for.
 *
 * Source  METHOD 3.14 [D] (attainment = actual/target)
 */
export function shareReached(
  actual: Readonly<ProspectingCounts>,
  target: Readonly<ProspectingCounts>,
): number | null {
  const asked = prospectingMeasures.filter((measure) => target[measure] > 0);
  if (asked.length === 0) return null;
  const sum = asked.reduce((total, measure) => total + Math.min(1, actual[measure] / target[measure]), 0);
  return sum / asked.length;
}

function attainmentOf(
  plan: Plan,
  programs: readonly ProspectingProgram[],
  counted: readonly CountedTouch[],
  today: CalendarDate,
): Attainment {
  const byWeek = new Map<CalendarDate, ProspectingCounts>();
  for (const { touch, counts } of counted) {
    const monday = mondayOf(touch.date);
    byWeek.set(monday, summed(byWeek.get(monday) ?? noCounts, counts));
  }
  const weekOf = (monday: CalendarDate): PeriodAttainment =>
    period(monday, byWeek.get(monday) ?? noCounts, weeklyTarget(plan, programs, monday));
  const monthOf = (month: CalendarDate): PeriodAttainment => {
    const weeks = mondaysOfMonth(month).map(weekOf);
    const total = (part: 'actual' | 'target') => weeks.map((week) => week[part]).reduce(summed, noCounts);
    return period(month, total('actual'), total('target'));
  };
  const thisMonth = monthOfWeek(mondayOf(today));
  return {
    weeks: mondaysUntil(today, weeksShown).map(weekOf),
    months: Array.from({ length: monthsShown }, (_, index) =>
      monthOf(addMonths(thisMonth, index - monthsShown + 1)),
    ),
    ...runsOf(weekOf, mondayOf(today)),
    trend: trendOf(weekOf, mondayOf(today)),
  };
}

function period(start: CalendarDate, actual: ProspectingCounts, target: ProspectingCounts): PeriodAttainment {
  return { start, actual: { ...actual }, target: { ...target }, share: shareReached(actual, target) };
}

type WeekReader = (monday: CalendarDate) => PeriodAttainment;

/** How many weeks before the given one, going back from it, are all as asked for. */
function weeksInARow(weekOf: WeekReader, before: CalendarDate, isMeant: (share: number) => boolean): number {
  for (let count = 0; count < longestStreak; count += 1) {
    const { share } = weekOf(addDays(before, -7 * (count + 1)));
    if (share === null || !isMeant(share)) return count;
  }
  return longestStreak;
}

function runsOf(weekOf: WeekReader, running: CalendarDate): Pick<Attainment, 'streak' | 'missed'> {
  const isRunningReached = (weekOf(running).share ?? 0) >= 1;
  return {
    streak: weeksInARow(weekOf, running, (share) => share >= 1) + (isRunningReached ? 1 : 0),
    missed: weeksInARow(weekOf, running, (share) => share < 1),
  };
}

function trendOf(weekOf: WeekReader, running: CalendarDate): Trend | null {
  const meanFrom = (first: number): number | null => {
    const shares = Array.from({ length: weeksCompared }, (_, index) =>
      weekOf(addDays(running, -7 * (first + index))),
    ).flatMap(({ share }) => share ?? []);
    return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };
  const [now, before] = [meanFrom(1), meanFrom(1 + weeksCompared)];
  if (now === null || before === null) return null;
  if (Math.abs(now - before) <= steadyWithin) return 'steady';
  return now > before ? 'rising' : 'falling';
}
