import type { CalendarDate } from '../model/field.ts';

const dayMs = 86_400_000;

/** Milliseconds of the day's midnight in UTC; calendar days know no time zone, so all arithmetic is done there. */
export function utcOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function calendarDateOf(utcMs: number): CalendarDate {
  return new Date(utcMs).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayMs);
}

/** The day so many days later, earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDateOf(utcOf(date) + days * dayMs);
}

/** The same day so many months later; the last of the month where that day does not exist. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const day = new Date(utcOf(date));
  const firstOfTarget = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1);
  const target = new Date(firstOfTarget);
  const length = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return calendarDateOf(firstOfTarget + (Math.min(day.getUTCDate(), length) - 1) * dayMs);
}

/** The last day of a period that starts on a day and lasts so many months: one month from 1 August ends on 31 August. */
export function lastDayOf(start: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(start, months), -1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(utcOf(date)).getUTCDay() || 7;
}

/** The day made of these numbers, or null when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? calendarDateOf(date.getTime()) : null;
}
