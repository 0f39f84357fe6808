import type { Change } from '../model/change.ts';
import { insertOf, updateOf } from '../model/editing.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { RelationshipLevel, Stakeholder, Stance } from '../model/records/stakeholder.ts';
import type { PerceptionReading } from '../model/records/strategy.ts';
import { addDays, addMonths } from '../text/calendar.ts';
import { keyPlayers } from './key-players.ts';
import { levelNumber, medianOf } from './relationship-gap.ts';
import { stakeholderOf } from './stakeholders.ts';

/** How a person saw us from a day on. */
export type Perception = { date: CalendarDate; level: RelationshipLevel | null; stance: Stance };

/** What an edit of a stakeholder says about how they see us. */
export type PerceptionValues = Partial<Pick<Stakeholder, 'perceptionCurrent' | 'stance'>>;

/** Readings by all of us together, oldest first; what a single one of us noted stays out of the line. */
function readingsOf(plan: Plan, personId: Id): PerceptionReading[] {
  return listOf(plan, 'perceptionReadings')
    .filter((reading) => reading.personId === personId && reading.teamMemberId === null)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How a person saw us over time, oldest first; empty where nothing was noted. Source: METHOD R46. */
export function perceptionHistory(plan: Plan, personId: Id): Perception[] {
  return readingsOf(plan, personId).map(({ date, level, stance }) => ({ date, level, stance }));
}

/** How a person saw us on a day: the last reading up to it; null before the first. */
export function perceptionOn(plan: Plan, personId: Id, date: CalendarDate): Perception | null {
  return perceptionHistory(plan, personId).findLast((reading) => reading.date <= date) ?? null;
}

/** How far a person has moved since a day. */
export type PerceptionMovement = { from: Perception; to: Perception; levels: number | null };

/**
 * From how they saw us on the day (else their first reading after it) to their last reading. `levels` counts rungs,
 * negative for a fall; null where one end has no level, and for somebody without two readings.
 */
export function perceptionMovement(plan: Plan, personId: Id, since: CalendarDate): PerceptionMovement | null {
  const history = perceptionHistory(plan, personId);
  const from = perceptionOn(plan, personId, since) ?? history[0];
  const to = history.at(-1);
  if (from === undefined || to === undefined || from.date === to.date) return null;
  const levels =
    from.level === null || to.level === null ? null : levelNumber(to.level) - levelNumber(from.level);
  return { from, to, levels };
}

/** The middle level of the key players at the end of a quarter. */
export type QuarterLevel = {
  /** "2026 Q4". */
  quarter: string;
  /** The day it was read for: the last of the quarter, or today in the current one. */
  date: CalendarDate;
  /** 1 to 4; null while no key player has a level. */
  median: number | null;
  /** Key players with a level on that day. */
  people: number;
};

/**
 * Median level of the key players per quarter, from the first reading of one of them to today.
 * Source: METHOD 3.7 [D]; who is a key player is judged by today's map.
 */
export function medianLevelPerQuarter(plan: Plan, today: CalendarDate): QuarterLevel[] {
  const histories = keyPlayers(plan).map((player) => perceptionHistory(plan, player.personId));
  const first = histories
    .flatMap((history) => history[0]?.date ?? [])
    .sort()
    .at(0);
  if (first === undefined) return [];
  const quarters: QuarterLevel[] = [];
  for (let start = quarterStart(first); start <= today; start = addMonths(start, 3)) {
    const last = addDays(addMonths(start, 3), -1);
    const date = last < today ? last : today;
    const levels = histories.flatMap((history) => {
      const level = history.findLast((reading) => reading.date <= date)?.level ?? null;
      return level === null ? [] : [levelNumber(level)];
    });
    quarters.push({ quarter: quarterName(start), date, median: medianOf(levels), people: levels.length });
  }
  return quarters;
}

function quarterStart(date: CalendarDate): CalendarDate {
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

const quarterName = (start: CalendarDate): string =>
  `${start.slice(0, 4)} Q${(Number(start.slice(5, 7)) + 2) / 3}`;

/**
 * The changes for an edit of how a person sees us: the stakeholder's new values and a reading of today that keeps
 * them. A second edit on the same day corrects that day's reading. Somebody without an assessment gets one. Empty
 * where nothing changes.
 */
export function perceptionChangesOf(
  plan: Plan,
  personId: Id,
  values: PerceptionValues,
  today: CalendarDate,
  newId: IdSource,
): Change[] {
  const stakeholder = stakeholderOf(plan, personId);
  const known = { perceptionCurrent: null, stance: 'unknown' as const, ...stakeholder };
  const next = { ...known, ...values };
  if (next.perceptionCurrent === known.perceptionCurrent && next.stance === known.stance) return [];
  const edit =
    stakeholder === null
      ? insertOf('stakeholders', { id: newId(), personId, ...values })
      : updateOf(plan, 'stakeholders', stakeholder.id, values);
  const reading = readingChange(
    plan,
    personId,
    { date: today, level: next.perceptionCurrent, stance: next.stance },
    newId,
  );
  return [edit, reading].filter((change) => change !== null);
}

/** The change that notes how a person sees us on a day; null where that day's reading says so already. */
export function readingChange(
  plan: Plan,
  personId: Id,
  { date, ...values }: Perception & { note?: string },
  newId: IdSource,
): Change | null {
  const sameDay = readingsOf(plan, personId).find((reading) => reading.date === date);
  return sameDay === undefined
    ? insertOf('perceptionReadings', { id: newId(), personId, date, ...values })
    : updateOf(plan, 'perceptionReadings', sameDay.id, values);
}
