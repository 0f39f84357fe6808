import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isoWeekOf,
  mondayOf,
  mondaysOfMonth,
  mondaysUntil,
  monthOfWeek,
} from '../../../../../shared/method/prospecting/iso-week.ts';
import { addDays, weekdayOf } from '../../../../../shared/text/calendar.ts';

const days = fc.integer({ min: 0, max: 36_500 }).map((offset) => addDays('1990-01-01', offset));

describe('ISO weeks', () => {
  // From the calendar on the wall: years that begin on a Thursday, and leap years that begin on a Wednesday, have 53.
  it.each([
    { day: '2026-11-16', year: 2026, week: 47 },
    { day: '2026-12-27', year: 2026, week: 52 },
    { day: '2026-12-28', year: 2026, week: 53 },
    { day: '2027-01-01', year: 2026, week: 53 },
    { day: '2027-01-03', year: 2026, week: 53 },
    { day: '2027-01-04', year: 2027, week: 1 },
    { day: '2021-01-03', year: 2020, week: 53 },
    { day: '2024-12-30', year: 2025, week: 1 },
    { day: '2022-01-01', year: 2021, week: 52 },
  ])('put $day into week $week of $year', ({ day, year, week }) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  it('lie in the month of their Thursday', () => {
    expect(monthOfWeek('2026-12-28')).toBe('2026-12-01');
    expect(monthOfWeek('2026-11-30')).toBe('2026-12-01');
    expect(mondaysOfMonth('2026-12-01')).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ]);
    expect(mondaysOfMonth('2027-01-01')).toHaveLength(4);
  });

  it('are counted back to the one that a day is in', () => {
    expect(mondaysUntil('2027-01-05', 3)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
  });

  it('begin on Monday, rise by one and start again at 1, whatever the day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(isoWeekOf(day)).toEqual(isoWeekOf(monday));
        const [now, next] = [isoWeekOf(monday), isoWeekOf(addDays(monday, 7))];
        expect(next.week === now.week + 1 || (next.week === 1 && next.year === now.year + 1)).toBe(true);
        expect(now.week).toBeLessThanOrEqual(53);
      }),
    );
  });

  it('fall into exactly one month each', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        expect(mondaysOfMonth(monthOfWeek(monday))).toContain(monday);
      }),
    );
  });
});
