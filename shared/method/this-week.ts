import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import { addDays, weekdayOf } from '../text/calendar.ts';
import {
  type DueLine,
  type PlanWeek,
  planWeek,
  type Question,
  type QuietLine,
  type ReviewLine,
} from './plan-week.ts';

/** The first lines of a list, and how many there are in all. */
export type Capped<Line> = { lines: Line[]; total: number };

export type Week = {
  day: CalendarDate;
  /** The Monday of the week that the day is in. */
  monday: CalendarDate;
  /** How many plans were read. */
  plans: number;
  due: Capped<DueLine> & { late: number };
  quiet: Capped<QuietLine>;
  reviews: Capped<ReviewLine>;
  question: Question | null;
};

/** How many lines of each list are given; nobody does more in a week. */
export const mostLines = { due: 40, quiet: 20, reviews: 12 } as const;

/**
 * What this week asks for, over all given plans: actions that are late or due until the Sunday after next Sunday,
 * the longest late first; key players and champions nobody spoke to for 30 days, the longest silence first and
 * those never spoken to after them; reviews missed or due within three weeks; and the weightiest coaching point,
 * of the first plan that has it.
 *
 * Source  METHOD 3.6 (champion silent for 30 days), 3.14 (reviews)
 */
export function weekOf(plans: readonly Plan[], today: CalendarDate): Week {
  return joinWeeks(
    plans.map((plan) => planWeek(plan, today)),
    today,
  );
}

/** The same from what was read of each plan before, so that only a changed plan has to be read again. */
export function joinWeeks(parts: readonly PlanWeek[], today: CalendarDate): Week {
  const due = parts.flatMap((part) => part.due).sort((a, b) => compare(a.dueDate, b.dueDate));
  const quiet = parts.flatMap((part) => part.quiet).sort(bySilence);
  const reviews = parts.flatMap((part) => part.reviews).sort((a, b) => compare(a.date, b.date));
  return {
    day: today,
    monday: mondayOf(today),
    plans: parts.length,
    due: { ...capped(due, mostLines.due), late: due.filter(({ dueDate }) => dueDate < today).length },
    quiet: capped(quiet, mostLines.quiet),
    reviews: capped(reviews, mostLines.reviews),
    question: parts
      .map((part) => part.question)
      .reduce((best, other) => ((other?.weight ?? -1) > (best?.weight ?? -1) ? other : best), null),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A day later than any: who was never spoken to has not gone quiet, and comes last. */
const never = '9999-12-31';

function bySilence(a: QuietLine, b: QuietLine): number {
  return (
    compare(a.lastContact ?? never, b.lastContact ?? never) ||
    Number(b.stance === 'champion') - Number(a.stance === 'champion')
  );
}

function capped<Line>(all: Line[], most: number): Capped<Line> {
  return { lines: all.slice(0, most), total: all.length };
}

function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - weekdayOf(day));
}
