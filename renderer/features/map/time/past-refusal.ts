import type { CalendarDate } from '../../../../shared/model/field.ts';
import { longDate } from '../../../../shared/text/dates.ts';

/**
 * Why nothing can be drawn on the picture of a day; null for today's. Whatever is done there, by pointer, by key or in
 * words, would change the plan of today, which is not what is seen.
 */
export function pastRefusal(day: CalendarDate, today: CalendarDate): string | null {
  return day < today ? `This is how it was on ${longDate(day)}. Go to today to change the map.` : null;
}
