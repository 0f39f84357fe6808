import type { CalendarDate } from '../../shared/model/field.ts';

/** The day as the user's calendar on the wall has it. */
export function today(now: Date = new Date()): CalendarDate {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
