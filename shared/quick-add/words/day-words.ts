import type { CalendarDate } from '../../model/field.ts';
import { addDays, addMonths, calendarDate, lastDayOf, weekdayOf } from '../../text/calendar.ts';
import { fold } from '../../text/fold.ts';
import { tidy } from './line.ts';

/** Which year a day without one means: the next such day, or the last one. */
export type Lean = 'ahead' | 'back';

type Reading = {
  pattern: string;
  read: (words: readonly (string | undefined)[], today: CalendarDate, lean: Lean) => CalendarDate | null;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month by its name or its short form, as a group of an expression. */
export const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A month that follows a figure belongs to it: "31 Feb" is no day at all, and never some other day of February. */
const notAfterFigure = '(?<!\\d(?:st|nd|rd|th|\\.)?\\s*(?:of )?)';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A weekday by its name or its short form, as a group of an expression. */
export const weekdayPattern =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const counts = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const units = '(days?|d|weeks?|w|months?|m)';

const monthOf = (word: string | undefined): number => months.indexOf((word ?? '').slice(0, 3)) + 1;

function countOf(word: string | undefined): number {
  const place = counts.indexOf(word === 'an' ? 'a' : (word ?? ''));
  return place < 0 ? Number(word) : Math.max(1, place);
}

function yearOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return word.length === 2 ? 2000 + Number(word) : Number(word);
}

/** The day in the year that was named, else in the year that the lean asks for. */
function dayIn(
  year: number | null,
  month: number,
  day: number,
  today: CalendarDate,
  lean: Lean,
): CalendarDate | null {
  if (year !== null) return calendarDate(year, month, day);
  const thisYear = Number(today.slice(0, 4));
  const years = lean === 'ahead' ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4];
  for (const offset of years) {
    // A leap day is looked for in the years around.
    const date = calendarDate(thisYear + offset, month, day);
    if (date !== null && (lean === 'ahead' ? date >= today : date <= today)) return date;
  }
  return null;
}

function later(count: number, unit: string | undefined, today: CalendarDate): CalendarDate {
  if (unit?.startsWith('m')) return addMonths(today, count);
  return addDays(today, unit?.startsWith('w') ? count * 7 : count);
}

function endOfMonth(date: CalendarDate): CalendarDate {
  return lastDayOf(`${date.slice(0, 7)}-01`, 1);
}

/** The coming weekday, never today; with "next" the one of the week after this one. */
function weekdayAhead(word: string | undefined, isNextWeek: boolean, today: CalendarDate): CalendarDate {
  const wanted = weekdays.indexOf((word ?? '').slice(0, 3)) + 1;
  if (isNextWeek) return addDays(today, 7 - weekdayOf(today) + wanted);
  return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);
}

/** Day and month as figures: day first, as most of the world writes; the other way where only that is a day. */
function figures(first: string, second: string, year: number | null, today: CalendarDate, lean: Lean) {
  const [a, b] = [Number(first), Number(second)];
  return dayIn(year, b, a, today, lean) ?? dayIn(year, a, b, today, lean);
}

/** Forms that are a day wherever they stand. */
const plainReadings: readonly Reading[] = [
  {
    pattern: '(\\d{4})-(\\d{1,2})-(\\d{1,2})',
    read: ([y, m, d]) => calendarDate(Number(y), Number(m), Number(d)),
  },
  {
    pattern: '(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})',
    read: ([d = '', m = '', y], today, lean) => figures(d, m, yearOf(y), today, lean),
  },
  {
    pattern: '(\\d{1,2})\\.(\\d{1,2})\\.',
    read: ([d = '', m = ''], today, lean) => figures(d, m, null, today, lean),
  },
  {
    pattern: `(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:of )?${monthPattern},?(?:\\s+(\\d{4}))?`,
    read: ([d, m, y], today, lean) => dayIn(yearOf(y), monthOf(m), Number(d), today, lean),
  },
  {
    pattern: `${monthPattern}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`,
    read: ([m, d, y], today, lean) => dayIn(yearOf(y), monthOf(m), Number(d), today, lean),
  },
  {
    pattern: `in (\\d+|${counts.join('|')}|an) ${units}`,
    read: ([n, unit], today) => later(countOf(n), unit, today),
  },
];

/** Forms that are a day only at the end of a line, or after "by": elsewhere they may be a name or a figure. */
const endReadings: readonly Reading[] = [
  {
    pattern: '(\\d{1,2})/(\\d{1,2})',
    read: ([d = '', m = ''], today, lean) => figures(d, m, null, today, lean),
  },
  {
    pattern: `${notAfterFigure}${monthPattern}\\s+(\\d{4})`,
    read: ([m, y]) => {
      const first = calendarDate(Number(y), monthOf(m), 1);
      return first === null ? null : endOfMonth(first);
    },
  },
  {
    pattern: 'q([1-4])(?:\\s+(\\d{4}))?',
    read: ([q, y], today) => {
      const year = yearOf(y) ?? Number(today.slice(0, 4));
      const last = (of: number): CalendarDate =>
        endOfMonth(`${of}-${String(Number(q) * 3).padStart(2, '0')}-01`);
      return y === undefined && last(year) < today ? last(year + 1) : last(year);
    },
  },
  { pattern: 'today', read: (_, today) => today },
  { pattern: 'yesterday', read: (_, today) => addDays(today, -1) },
  { pattern: 'tomorrow', read: (_, today) => addDays(today, 1) },
  { pattern: 'next week', read: (_, today) => weekdayAhead('fri', true, today) },
  { pattern: 'next month', read: (_, today) => endOfMonth(addMonths(today, 1)) },
  { pattern: '(?:the )?end of (?:the |this )?month', read: (_, today) => endOfMonth(today) },
  { pattern: '(?:the )?end of (?:the |this )?year', read: (_, today) => `${today.slice(0, 4)}-12-31` },
  { pattern: `next ${weekdayPattern}`, read: ([day], today) => weekdayAhead(day, true, today) },
  { pattern: weekdayPattern, read: ([day], today) => weekdayAhead(day, false, today) },
  {
    pattern: `${notAfterFigure}${monthPattern}`,
    read: ([m], today) => {
      const first = dayIn(null, monthOf(m), 28, today, 'ahead');
      return first === null ? null : endOfMonth(first);
    },
  },
];

// No title is longer than 300 characters; the search for a day takes time with the square of the length.
const longestLine = 1000;

const leadIn = `(?:(?:by|on|until|till|due|before|from)\\s+|${weekdayPattern},?\\s+)*`;

/**
 * The day that a text means as a whole: `12 Dec`, `2026-12-12`, `12.12.`, `Dec 12, 2026`, `tomorrow`, `fri`,
 * `next tue`, `in 2 weeks`, `Q1 2027`, `Jan 2028` (its last day), `end of month`. Null when it means none.
 */
export function parseDay(text: string, today: CalendarDate, lean: Lean = 'ahead'): CalendarDate | null {
  const found = takeDay(text, today, lean);
  return found === null || found.rest !== '' ? null : found.date;
}

/** The last day named in a line, and the line without it; null where none is named. */
export function takeDay(
  line: string,
  today: CalendarDate,
  lean: Lean = 'ahead',
): { rest: string; date: CalendarDate } | null {
  if (line.length > longestLine) return null;
  return (
    takeBy(line, plainReadings, '(?![\\p{L}\\d])', today, lean) ??
    takeBy(line, endReadings, '\\s*[.!]?$', today, lean)
  );
}

function takeBy(line: string, readings: readonly Reading[], end: string, today: CalendarDate, lean: Lean) {
  for (const { pattern, read } of readings) {
    const shape = new RegExp(`(?<![\\p{L}\\d])${leadIn.replace(/\((?!\?)/g, '(?:')}${pattern}${end}`, 'giu');
    for (const match of [...line.matchAll(shape)].reverse()) {
      const words = match.slice(1).map((word) => (word === undefined ? undefined : fold(word)));
      const date = read(words, today, lean);
      if (date !== null)
        return {
          rest: tidy(`${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`),
          date,
        };
    }
  }
  return null;
}
