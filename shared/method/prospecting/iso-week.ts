import type { CalendarDate } from '../../model/field.ts';
import { addDays, daysBetween, weekdayOf } from '../../text/calendar.ts';

/** A week as ISO 8601 numbers it; its year is that of its Thursday, so 1 January 2027 is in week 53 of 2026. */
export type IsoWeek = { year: number; week: number };

/** The Monday of the week that a day is in. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - weekdayOf(day));
}

/**
 * The number of the week that a day is in: weeks begin on Monday, and week 1 is the one with the year's first Thursday.
 *
 * Source  ISO 8601
 */
export function isoWeekOf(day: CalendarDate): IsoWeek {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

/** The month that a week counts to, as its first day: the month of its Thursday, as with the year. */
export function monthOfWeek(monday: CalendarDate): CalendarDate {
  return `${addDays(monday, 3).slice(0, 7)}-01`;
}

/** The Mondays of so many weeks up to the one that a day is in, the oldest first. */
export function mondaysUntil(day: CalendarDate, count: number): CalendarDate[] {
  const last = mondayOf(day);
  return Array.from({ length: count }, (_, index) => addDays(last, 7 * (index - count + 1)));
}

/** The Mondays of the weeks that count to a month, given by its first day: four or five. */
export function mondaysOfMonth(month: CalendarDate): CalendarDate[] {
  const first = mondayOf(month);
  return Array.from({ length: 6 }, (_, index) => addDays(first, 7 * index)).filter(
    (monday) => monthOfWeek(monday) === month,
  );
}
