import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import { type DueLine, type PlanWeek, planWeek, type Question, type QuietLine } from './plan-week.ts';
import { mondayOf } from './prospecting/iso-week.ts';
import type { AheadLine } from './week/lines-ahead.ts';
import type { ProblemLine } from './week/problem-lines.ts';
import type { ProspectingLine } from './week/prospecting-line.ts';

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
  problems: Capped<ProblemLine>;
  ahead: Capped<AheadLine>;
  prospecting: Capped<ProspectingLine>;
  /** At most one of each plan, the weightiest of plans with something in them first. */
  questions: Question[];
};

/** How many lines of each list are given; nobody does more in a week. */
export const mostLines = {
  due: 40,
  quiet: 20,
  problems: 12,
  ahead: 12,
  prospecting: 5,
  questions: 3,
} as const;

/**
 * What this week asks for, over all given plans: actions that are late or due until the Sunday after next Sunday,
 * the longest late first; key players and champions nobody spoke to for 30 days, the longest silence first and
 * those never spoken to after them; problems past their day; reviews, meetings, lost deals and renewals missed or due
 * within three weeks; prospecting against its targets, the furthest behind first; and the weightiest coaching point
 * of up to three plans, plans with something in them before empty ones.
 *
 * Source  METHOD 3.6 (champion silent for 30 days), 3.14 (reviews, prospecting, lost deals), R81 (problems)
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
  const problems = parts.flatMap((part) => part.problems).sort((a, b) => compare(a.dueDate, b.dueDate));
  const ahead = parts.flatMap((part) => part.ahead).sort((a, b) => compare(a.date, b.date));
  const prospecting = parts
    .flatMap((part) => part.prospecting ?? [])
    .sort((a, b) => (a.shares.at(-1) ?? 1) - (b.shares.at(-1) ?? 1));
  return {
    day: today,
    monday: mondayOf(today),
    plans: parts.length,
    due: { ...capped(due, mostLines.due), late: due.filter(({ dueDate }) => dueDate < today).length },
    quiet: capped(quiet, mostLines.quiet),
    problems: capped(problems, mostLines.problems),
    ahead: capped(ahead, mostLines.ahead),
    prospecting: capped(prospecting, mostLines.prospecting),
    questions: questionsOf(parts),
  };
}

function questionsOf(parts: readonly PlanWeek[]): Question[] {
  return parts
    .flatMap(({ question, isBegun }) => (question === null ? [] : [{ question, isBegun }]))
    .sort((a, b) => Number(b.isBegun) - Number(a.isBegun) || b.question.weight - a.question.weight)
    .slice(0, mostLines.questions)
    .map(({ question }) => question);
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
