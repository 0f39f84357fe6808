import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { takeOut, tidy } from '../words/line.ts';
import { type LineChanges, labelFor, memberIdFor } from '../words/naming.ts';
import { takeOwner } from '../words/people-words.ts';

/** A time of the week as typed. */
export type TimeBlockLine = {
  title: string;
  /** 1 Monday to 7 Sunday; null where none was named. */
  weekday: number | null;
  /** Minutes after midnight; null where no time was named. */
  startMinute: number | null;
  minutes: number;
  ownerName: string;
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdayWord = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+/iu;
const usualMinutes = 60;
const usualTitle = 'Prospecting';

/**
 * Reads `Tue 9:00 90 min calls to finance @Mara`: the weekday, a time (`9`, `9:30`, `9-10:30`), how long
 * (`90 min`, `2 h`; an hour where nothing is said), and what it is for.
 */
export function parseTimeBlockLine(text: string): TimeBlockLine {
  const owner = takeOwner(text);
  const day = weekdayWord.exec(`${owner.rest} `);
  const line = day === null ? owner.rest : tidy(`${owner.rest} `.slice(day[0].length));
  const length = takeOut(line, /\b(\d{1,3})\s*(?:min(?:utes?)?|m)\b|\b(\d(?:\.5)?)\s*h(?:ours?)?\b/iu);
  const time = takeOut(
    length?.rest ?? line,
    /(?:^|\s)(?:at |from )?(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:-|–|to|until)\s*(\d{1,2})(?:[:.](\d{2}))?)?(?=\s|$)/u,
  );
  const start = minuteOf(time?.found[1], time?.found[2]);
  const end = minuteOf(time?.found[3], time?.found[4]);
  const said = length === null ? null : Number(length.found[1] ?? Number(length.found[2]) * 60);
  const spanned = start !== null && end !== null && end > start ? end - start : null;
  const isTime = start !== null;
  return {
    title: tidy(isTime ? (time?.rest ?? '') : (length?.rest ?? line)).replace(
      /^[\s,;:–-]+|[\s,;:–-]+$/gu,
      '',
    ),
    weekday: day === null ? null : weekdays.indexOf((day[1] ?? '').toLowerCase()) + 1,
    startMinute: start,
    minutes: Math.max(5, Math.min(720, said ?? spanned ?? usualMinutes)),
    ownerName: owner.name,
  };
}

function minuteOf(hours: string | undefined, minutes = '00'): number | null {
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** The changes that keep the time. Throws INVALID_INPUT where no weekday or no time was named. */
export function addTimeBlockChanges(plan: Plan, line: TimeBlockLine, newId: IdSource): LineChanges {
  if (line.weekday === null || line.startMinute === null)
    throw new AppError('INVALID_INPUT', 'Say which day and when, such as “Tue 9:00 90 min calls to finance”');
  const changes: Change[] = [];
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId) ?? plan.plan.ownerId;
  const title = line.title === '' ? usualTitle : line.title;
  const { weekday, startMinute, minutes } = line;
  changes.push(insertOf('timeBlocks', { id: newId(), title, weekday, startMinute, minutes, ownerId }));
  return { label: labelFor('Keep time for', title), changes };
}
