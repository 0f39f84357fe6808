import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addDays } from '../../text/calendar.ts';

/** The days on which somebody's view of us was noted by all of us together, oldest first. */
export function readingDays(plan: Plan): CalendarDate[] {
  const days = listOf(plan, 'perceptionReadings')
    .filter(({ teamMemberId }) => teamMemberId === null)
    .map(({ date }) => date);
  return [...new Set(days)].sort();
}

/** A frozen version as a mark on the line of time. */
export type VersionMark = { id: Id; title: string; date: CalendarDate };

/** The frozen versions up to today, oldest first. */
export function versionMarks(plan: Plan, today: CalendarDate): VersionMark[] {
  return listOf(plan, 'snapshots')
    .filter(({ date }) => date <= today)
    .map(({ id, title, date }) => ({ id, title, date }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const usualDays = 180;

/** The day since which movement is shown unless somebody chooses: the first frozen version, else half a year ago. */
export function usualSince(plan: Plan, today: CalendarDate): CalendarDate {
  const [first] = versionMarks(plan, today);
  return first !== undefined && first.date < today ? first.date : addDays(today, -usualDays);
}

/** What there is to go through in time. */
export type TimeLine = {
  first: CalendarDate;
  /** The days on which something was noted or frozen, and today; oldest first. */
  stops: readonly CalendarDate[];
  versions: readonly VersionMark[];
};

/** From the day before anything was noted or frozen to today; of no length where nothing was. */
export function timeLine(plan: Plan, today: CalendarDate): TimeLine {
  const versions = versionMarks(plan, today);
  const days = readingDays(plan).filter((day) => day <= today);
  const noted = [...days, ...versions.map(({ date }) => date)].sort();
  const first = days.length === 0 ? today : addDays(noted[0] ?? today, -1);
  const stops = days.length === 0 ? [today] : [...new Set([first, ...noted, today])];
  return { first, stops, versions: days.length === 0 ? [] : versions };
}
