import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addDays } from '../../text/calendar.ts';
import type { PlanPast } from './plan-past.ts';

/** The days on which somebody's view of us was noted by all of us together, oldest first. */
export function readingDays(plan: Plan): CalendarDate[] {
  const days = listOf(plan, 'perceptionReadings')
    .filter(({ teamMemberId }) => teamMemberId === null)
    .map(({ date }) => date);
  return [...new Set(days)].sort();
}

/** A frozen version as a mark on the line of time. */
export type VersionMark = { id: Id; title: string; date: CalendarDate };

/** The frozen versions up to today, oldest first. */
export function versionMarks(plan: Plan, today: CalendarDate): VersionMark[] {
  return listOf(plan, 'snapshots')
    .filter(({ date }) => date <= today)
    .map(({ id, title, date }) => ({ id, title, date }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const usualDays = 180;

/** The day since which movement is shown unless somebody chooses: the first frozen version, else half a year ago. */
export function usualSince(plan: Plan, today: CalendarDate): CalendarDate {
  const [first] = versionMarks(plan, today);
  return first !== undefined && first.date < today ? first.date : addDays(today, -usualDays);
}

/** What there is to go through in time. */
export type TimeLine = {
  first: CalendarDate;
  /** The days on which something was noted or frozen, and today; oldest first. */
  stops: readonly CalendarDate[];
  versions: readonly VersionMark[];
};

/**
 * From the day before anything was noted, frozen or written into the history to today; of no length where nothing
 * was before today.
 */
export function timeLine(plan: Plan, today: CalendarDate, past: PlanPast | null): TimeLine {
  const versions = versionMarks(plan, today);
  const edited = past === null ? [] : [past.began, ...past.edits.map(({ day }) => day)];
  const kept = [...readingDays(plan), ...versions.map(({ date }) => date), ...edited];
  const days = [...new Set(kept)].filter((day) => day < today).sort();
  const [oldest] = days;
  if (oldest === undefined) return { first: today, stops: [today], versions: [] };
  const first = addDays(oldest, -1);
  return { first, stops: [first, ...days, today], versions };
}

const mostReplayed = 24;

/** The stops of a replay: all of them, of very many so few that it ends soon, each version among them. */
export function replayStops({ stops, versions }: TimeLine): CalendarDate[] {
  const step = Math.max(1, Math.ceil(stops.length / mostReplayed));
  const frozen = new Set(versions.map(({ date }) => date));
  return stops.filter((day, index) => index % step === 0 || index === stops.length - 1 || frozen.has(day));
}
