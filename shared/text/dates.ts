import type { CalendarDate } from '../model/field.ts';
import { addDays, daysBetween, lastDayOf, utcOf } from './calendar.ts';
import { defaultLocale } from './locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(utcOf(date));
}

/** "17 Nov", and "17 Nov 2025" when the year is not this one. */
export function shortDate(date: CalendarDate, today: CalendarDate, locale = defaultLocale): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return formatted(date, locale, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}

/** "Tue 17 Nov", and "Mon 17 Nov 2025" when the year is not this one. */
export function dayAndDate(date: CalendarDate, today: CalendarDate, locale = defaultLocale): string {
  // Releases of the locale data differ in whether a comma follows the weekday.
  return `${formatted(date, locale, { weekday: 'short' })} ${shortDate(date, today, locale)}`;
}

/** "21 November 2026". */
export function longDate(date: CalendarDate, locale = defaultLocale): string {
  return formatted(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "August 2026". */
export function monthAndYear(date: CalendarDate, locale = defaultLocale): string {
  return formatted(date, locale, { month: 'long', year: 'numeric' });
}

/** "August 2026 – January 2028"; one month alone is named once. */
function monthRange(first: CalendarDate, last: CalendarDate, locale = defaultLocale): string {
  const [from, to] = [monthAndYear(first, locale), monthAndYear(last, locale)];
  return from === to ? from : `${from} – ${to}`;
}

/** "August 2026 – January 2028" for a start and a number of months. */
export function horizonRange(start: CalendarDate, months: number, locale = defaultLocale): string {
  return monthRange(start, lastDayOf(start, months), locale);
}

/** "2027–2028" for a start and a number of months; one year alone is named once. */
export function yearRange(start: CalendarDate, months: number): string {
  const [from, to] = [start.slice(0, 4), lastDayOf(start, months).slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** "16–22 November", "30 November – 6 December": the seven days from a Monday. */
export function weekRange(monday: CalendarDate, locale = defaultLocale): string {
  const sunday = addDays(monday, 6);
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  const last = formatted(sunday, locale, { day: 'numeric', month: 'long' });
  if (isOneMonth) return `${Number(monday.slice(8))}–${last}`;
  return `${formatted(monday, locale, { day: 'numeric', month: 'long' })} – ${last}`;
}

/** "1 day", "34 days". */
export function dayCount(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** How a due day reads: "2 days late", "today", "tomorrow", else "Tue 17 Nov". */
export function dueText(due: CalendarDate, today: CalendarDate, locale = defaultLocale): string {
  const ahead = daysBetween(today, due);
  if (ahead < 0) return `${dayCount(-ahead)} late`;
  if (ahead === 0) return 'today';
  return ahead === 1 ? 'tomorrow' : dayAndDate(due, today, locale);
}

/** How long ago a day was: "today", "yesterday", "34 days ago", "in 3 days"; "never" for null. */
export function agoText(date: CalendarDate | null, today: CalendarDate): string {
  if (date === null) return 'never';
  const days = daysBetween(date, today);
  if (days < 0) return `in ${dayCount(-days)}`;
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${dayCount(days)} ago`;
}

/** Which month of the plan today is in, "month 4 of 18"; before and after it says so. */
export function planMonth(start: CalendarDate, months: number, today: CalendarDate): string {
  if (today < start) return `starts in ${dayCount(daysBetween(today, start))}`;
  if (today > lastDayOf(start, months)) return 'ended';
  let month = 1;
  while (lastDayOf(start, month) < today) month += 1;
  return `month ${month} of ${months}`;
}
