import type { CalendarDate } from '../../model/field.ts';
import type { Problem } from '../../model/records/position.ts';
import { fold } from '../../text/fold.ts';
import { takeDay } from '../words/day-words.ts';
import { partsOf, takeOut, tidy } from '../words/line.ts';
import { takeOwner } from '../words/people-words.ts';

/** A problem as typed. What was not said is '' or null. */
export type ProblemLine = {
  title: string;
  openedOn: CalendarDate;
  dueDate: CalendarDate | null;
  effect: Problem['effect'];
  ownerName: string;
  raisedByName: string;
};

const effects: ReadonlyMap<string, Problem['effect']> = new Map([
  ['no effect', 'none'],
  ['none', 'none'],
  ['minor', 'minor'],
  ['small', 'minor'],
  ['serious', 'serious'],
  ['severe', 'severe'],
  ['grave', 'severe'],
]);

/**
 * Reads `Late spare parts, since 3 March, serious @Jonas by 12 Dec, from Silje Strand`: title, the day it began (today
 * where none is named), what it does to how they see us, owner, the day it is due, and who raised it.
 */
export function parseProblemLine(text: string, today: CalendarDate): ProblemLine {
  const owner = takeOwner(text);
  const raised = takeOut(owner.rest, /(?:,\s*(?:from|says)|\sraised by)\s+(\p{Lu}[^,]*?)\s*(?=,|$)/u);
  const line: ProblemLine = {
    title: '',
    openedOn: today,
    dueDate: null,
    effect: 'unknown',
    ownerName: owner.name,
    raisedByName: tidy(raised?.found[1] ?? ''),
  };
  const titles: string[] = [];
  for (const part of partsOf(raised?.rest ?? owner.rest, ',')) {
    const rest = readDays(line, part, today);
    const effect = takeEffect(rest);
    if (effect !== null) line.effect = effect.effect;
    const words = effect?.rest ?? rest;
    if (words !== '') titles.push(words);
  }
  return { ...line, title: titles.join(', ') };
}

/** Takes "since 3 March" and "by 12 Dec" out of a part; a bare day at its end is the day it began. */
function readDays(line: ProblemLine, part: string, today: CalendarDate): string {
  const due = takeOut(part, /(?:^|\s)(?:by|until|due)\s+(.+)$/iu);
  const dueDay = due === null ? null : takeDay(due.found[1] ?? '', today, 'ahead');
  if (due !== null && dueDay !== null) {
    line.dueDate = dueDay.date;
    return readDays(line, tidy(`${due.rest} ${dueDay.rest}`), today);
  }
  const since = takeOut(part, /(?:^|\s)since\s+(.+)$/iu);
  const day = takeDay(since?.found[1] ?? part, today, 'back');
  // What has not come yet cannot have begun; the words stay in the title.
  if (day === null || day.date > today) return part;
  line.openedOn = day.date;
  return tidy(`${since?.rest ?? ''} ${day.rest}`);
}

function takeEffect(part: string): { rest: string; effect: Problem['effect'] } | null {
  const whole = effects.get(fold(part));
  if (whole !== undefined) return { rest: '', effect: whole };
  const taken = takeOut(part, /\s\(?(minor|serious|severe)\)?$/iu);
  const effect = effects.get(fold(taken?.found[1] ?? ''));
  return taken === null || effect === undefined ? null : { rest: taken.rest, effect };
}
