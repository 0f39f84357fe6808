import type { CalendarDate } from '../../../shared/model/field.ts';

/** In which order the numbers of a date stand where the year is not first. */
export type DateOrder = 'monthFirst' | 'dayFirst';

export type DateStyle = {
  order: DateOrder;
  /** No date of the column says which order it is. */
  isAmbiguous: boolean;
  /** Some dates of the column need one order and some the other. */
  isMixed: boolean;
};

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:Z|[T\s].*)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T\s,].*)?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayAndName = /^(\d{1,2})[-\s.]*([a-z]{3})[a-z]*[-\s.,]*(\d{4})$/i;
const nameAndDay = /^([a-z]{3})[a-z]*[-\s.]*(\d{1,2})[\s,]+(\d{4})$/i;

/** The order of a whole column, by the dates that only one order makes sense of; points mean that the day is first. */
export function dateStyleOf(cells: Iterable<string>): DateStyle {
  let monthFirst = 0;
  let dayFirst = 0;
  let open = 0;
  for (const cell of cells) {
    const [, first, mark, second] = yearLast.exec(cell.trim()) ?? [];
    if (first === undefined || second === undefined) continue;
    if (mark === '.' || Number(first) > 12) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
    else if (first !== second) open += 1;
  }
  return {
    order: dayFirst > monthFirst ? 'dayFirst' : 'monthFirst',
    isAmbiguous: open > 0 && dayFirst === 0 && monthFirst === 0,
    isMixed: dayFirst > 0 && monthFirst > 0,
  };
}

/** The day that a cell names; a time behind it is left out. Null for what is no day. */
export function readDate(cell: string, order: DateOrder): CalendarDate | null {
  const text = cell.trim();
  const iso = yearFirst.exec(text);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const numbers = yearLast.exec(text);
  if (numbers !== null) {
    const [, first, mark, second, year] = numbers;
    const isDayFirst = mark === '.' || order === 'dayFirst';
    return isDayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const named = dayAndName.exec(text);
  if (named !== null) return dayOf(named[3], monthOf(named[2]), named[1]);
  const american = nameAndDay.exec(text);
  return american === null ? null : dayOf(american[3], monthOf(american[1]), american[2]);
}

const monthOf = (name: string | undefined): string => String(months.indexOf((name ?? '').toLowerCase()) + 1);

function dayOf(year = '', month = '', day = ''): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  // 30 February is read as a day in March.
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
  return isDay ? date : null;
}
