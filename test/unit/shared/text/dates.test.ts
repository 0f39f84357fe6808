import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  lastDayOf,
  weekdayOf,
} from '../../../../shared/text/calendar.ts';
import {
  agoText,
  dayAndDate,
  dueText,
  horizonRange,
  longDate,
  planMonth,
  shortDate,
  weekRange,
  yearRange,
} from '../../../../shared/text/dates.ts';

const today = '2026-11-15';

describe('calendar arithmetic', () => {
  it.each([
    { from: '2026-12-31', days: 1, to: '2027-01-01' },
    { from: '2028-02-28', days: 1, to: '2028-02-29' },
    // The night in which clocks change in much of Europe.
    { from: '2026-10-24', days: 2, to: '2026-10-26' },
    { from: '2026-03-01', days: -1, to: '2026-02-28' },
  ])('$from and $days days is $to', ({ from, days, to }) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    { from: '2026-01-31', months: 1, to: '2026-02-28' },
    { from: '2027-12-31', months: 2, to: '2028-02-29' },
    { from: '2026-08-01', months: 18, to: '2028-02-01' },
    { from: '2026-03-15', months: -3, to: '2025-12-15' },
  ])('$from and $months months is $to', ({ from, months, to }) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('ends a period on the day before the next one starts', () => {
    expect(lastDayOf('2026-08-01', 18)).toBe('2028-01-31');
    expect(lastDayOf('2026-08-15', 12)).toBe('2027-08-14');
  });

  it('knows weekdays and days that do not exist', () => {
    expect(weekdayOf('2026-11-15')).toBe(7);
    expect(weekdayOf('2026-11-16')).toBe(1);
    expect(calendarDate(2026, 2, 29)).toBeNull();
    expect(calendarDate(2028, 2, 29)).toBe('2028-02-29');
    expect(calendarDate(2026, 13, 1)).toBeNull();
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const there = addDays(today, days);
        expect(daysBetween(today, there)).toBe(days);
        expect(addDays(there, -days)).toBe(today);
      }),
    );
  });
});

describe('dates on screen', () => {
  it('reads as the design does', () => {
    expect(dayAndDate('2026-11-17', today)).toBe('Tue 17 Nov');
    expect(dayAndDate('2025-11-17', today)).toBe('Mon 17 Nov 2025');
    expect(shortDate('2026-12-01', today)).toBe('1 Dec');
    expect(longDate('2026-11-21')).toBe('21 November 2026');
    expect(horizonRange('2026-08-01', 18)).toBe('August 2026 – January 2028');
    expect(yearRange('2026-08-01', 18)).toBe('2026–2028');
    expect(yearRange('2027-01-01', 12)).toBe('2027');
    expect(weekRange('2026-11-16')).toBe('16–22 November');
    expect(weekRange('2026-11-30')).toBe('30 November – 6 December');
  });

  it('follows the locale', () => {
    expect(longDate('2026-11-21', 'en-US')).toBe('November 21, 2026');
    expect(longDate('2026-11-21', 'de-DE')).toBe('21. November 2026');
  });

  it.each([
    { due: '2026-11-13', text: '2 days late' },
    { due: '2026-11-14', text: '1 day late' },
    { due: '2026-11-15', text: 'today' },
    { due: '2026-11-16', text: 'tomorrow' },
    { due: '2026-11-20', text: 'Fri 20 Nov' },
  ])('says "$text" for $due', ({ due, text }) => {
    expect(dueText(due, today)).toBe(text);
  });

  it.each([
    { date: null, text: 'never' },
    { date: '2026-11-15', text: 'today' },
    { date: '2026-11-14', text: 'yesterday' },
    { date: '2026-10-12', text: '34 days ago' },
    { date: '2026-11-18', text: 'in 3 days' },
  ])('says "$text" for contact on $date', ({ date, text }) => {
    expect(agoText(date, today)).toBe(text);
  });

  it.each([
    { day: '2026-07-30', text: 'starts in 2 days' },
    { day: '2026-08-01', text: 'month 1 of 18' },
    { day: '2026-11-15', text: 'month 4 of 18' },
    { day: '2028-01-31', text: 'month 18 of 18' },
    { day: '2028-02-01', text: 'ended' },
  ])('says "$text" on $day', ({ day, text }) => {
    expect(planMonth('2026-08-01', 18, day)).toBe(text);
  });
});
