import type { CalendarDate } from '../../model/field.ts';
import { longDate } from '../../text/dates.ts';
import type { Basis } from './plan-on.ts';

/** What the picture of a day stands on, as a sentence without its stop; '' for today. */
export function basisWords(basis: Basis, day: CalendarDate): string {
  switch (basis.kind) {
    case 'today':
      return '';
    case 'history':
      return 'From the history';
    case 'version':
      return basis.date === day
        ? `Version “${basis.title}”`
        : `As in the version “${basis.title}” of ${longDate(basis.date)}, views of us as noted since`;
    case 'first':
      return firstWords(basis.title, basis.date);
  }
}

function firstWords(title: string | null, date: CalendarDate | null): string {
  if (date === null) return 'Views of us as noted then, all else as today';
  const first = title === null ? `on ${longDate(date)}` : `in “${title}” of ${longDate(date)}`;
  return `Views of us as noted then, all else as ${first}`;
}
