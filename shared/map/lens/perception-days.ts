import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addDays } from '../../text/calendar.ts';

/** The days on which somebody's view of us was noted by all of us together, oldest first, up to today. */
export function readingDays(plan: Plan, today: CalendarDate): CalendarDate[] {
  const days = listOf(plan, 'perceptionReadings')
    .filter(({ teamMemberId, date }) => teamMemberId === null && date <= today)
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
