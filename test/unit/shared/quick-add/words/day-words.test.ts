import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, takeDay } from '../../../../../shared/quick-add/words/day-words.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { longDate, shortDate } from '../../../../../shared/text/dates.ts';

// A Monday.
const today = '2026-11-16';

describe('parseDay', () => {
  it.each([
    ['12 Dec', '2026-12-12'],
    ['12 december 2027', '2027-12-12'],
    ['12th of December', '2026-12-12'],
    ['Dec 12', '2026-12-12'],
    ['Dec 12, 2026', '2026-12-12'],
    ['2026-12-12', '2026-12-12'],
    ['12.12.', '2026-12-12'],
    ['12.12.27', '2027-12-12'],
    ['3/12/2026', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['3/25', '2027-03-25'],
    ['today', '2026-11-16'],
    ['Tomorrow', '2026-11-17'],
    ['fri', '2026-11-20'],
    ['monday', '2026-11-23'],
    ['next tue', '2026-11-24'],
    ['next week', '2026-11-27'],
    ['next month', '2026-12-31'],
    ['in 2 weeks', '2026-11-30'],
    ['in three days', '2026-11-19'],
    ['in a month', '2026-12-16'],
    ['Q1 2027', '2027-03-31'],
    ['q1', '2027-03-31'],
    ['Jan 2028', '2028-01-31'],
    ['end of the year', '2026-12-31'],
    ['by Fri 20 Nov', '2026-11-20'],
    ['29 Feb', '2028-02-29'],
    ['16 Nov', '2026-11-16'],
    ['15 Nov', '2027-11-15'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseDay(text, today)).toBe(expected);
  });

  it.each(['', 'soon', '31.2.', '40 Dec', '2026-13-01', 'friendly', 'marble', 'Decker', '12', 'sunny'])(
    'does not read "%s" as a day',
    (text) => {
      expect(parseDay(text, today)).toBeNull();
    },
  );

  it('looks back where asked to', () => {
    expect(parseDay('12 Dec', today, 'back')).toBe('2025-12-12');
    expect(parseDay('16 Nov', today, 'back')).toBe('2026-11-16');
  });

  it('reads back every day as we write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
        const day = addDays(today, ahead);
        for (const text of [
          day,
          longDate(day),
          shortDate(day, today),
          longDate(day, 'en-US'),
          longDate(day, 'de-DE').replace(/ \p{L}+ /u, `${day.slice(5, 7)}.`),
        ])
          expect(parseDay(text, today)).toBe(day);
      }),
    );
  });
});

describe('takeDay', () => {
  it.each([
    ['Send it by 12 Dec to finance', 'Send it to finance', '2026-12-12'],
    ['Call on Friday', 'Call', '2026-11-20'],
    ['12 Dec: send it', ': send it', '2026-12-12'],
    ['Report of 1 May due 12 Dec', 'Report of 1 May', '2026-12-12'],
  ])('takes the day out of "%s"', (line, rest, date) => {
    expect(takeDay(line, today)).toEqual({ rest, date });
  });

  it.each([
    'Visit the Sun Microsystems archive',
    'Fix 3/4 of the lines',
    'May I help you',
    'Meet Mon Repos staff',
  ])('finds no day in the middle of "%s"', (line) => {
    expect(takeDay(line, today)).toBeNull();
  });

  it('does not search a text that is longer than any title', () => {
    expect(takeDay(`${'by '.repeat(5000)}12 Dec`, today)).toBeNull();
  });
});
