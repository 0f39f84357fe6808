import type { Clock } from '../db/store.ts';
import type { CalendarDate } from '../shared/model/field.ts';

/** The day it is for the user, wherever the clock's instant falls in UTC. */
export function today(clock: Clock): CalendarDate {
  return dayOf(clock.now());
}

/** The day on which an instant falls for the user. */
export function dayOf(now: Date): CalendarDate {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
