import type { CalendarDate } from '../model/field.ts';
import { takeDay } from './words/day-words.ts';
import { partsOf, tidy } from './words/line.ts';
import { takeCounterpart } from './words/people-words.ts';

/** A meeting as typed. What was not said is '' or null. */
export type MeetingLine = {
  title: string;
  date: CalendarDate | null;
  /** Names as typed, of theirs and ours. */
  names: string[];
  wantToCommit: string;
  wantToLearn: string;
  questions: string;
};

const fieldPatterns: readonly [RegExp, 'wantToCommit' | 'wantToLearn' | 'questions'][] = [
  [/^(?:want to )?learn\s*:\s*(.+)$/isu, 'wantToLearn'],
  [/^(?:want to )?commit\s*:\s*(.+)$/isu, 'wantToCommit'],
  [/^(?:ask|questions?)\s*:\s*(.+)$/isu, 'questions'],
];

/**
 * Reads `Site visit 12 May with Ana Ruiz and Pia: agree the pilot | learn: who signs | ask: which line first?`:
 * what it is, the day and the people before the colon, what we want to commit after it, and between bars what
 * we want to learn and ask. A part that no field takes is added to what we want to commit.
 */
export function parseMeetingLine(text: string, today: CalendarDate): MeetingLine {
  const [head = '', ...parts] = partsOf(text, '|');
  const colon = /:(?!\d)/.exec(head)?.index ?? head.length;
  const day = takeDay(head.slice(0, colon), today);
  const counterpart = takeCounterpart(day?.rest ?? head.slice(0, colon));
  const lateDay = day ?? takeDay(counterpart.rest, today);
  const line: MeetingLine = {
    title: (day === null && lateDay !== null ? lateDay.rest : counterpart.rest).replace(/[\s,;–-]+$/u, ''),
    date: lateDay?.date ?? null,
    names: partsOf(counterpart.name, /,|&|\band\b/iu),
    wantToCommit: tidy(head.slice(colon + 1)),
    wantToLearn: '',
    questions: '',
  };
  for (const part of parts) takePart(line, part);
  return line;
}

function takePart(line: MeetingLine, part: string): void {
  const add = (field: 'wantToCommit' | 'wantToLearn' | 'questions', words: string) => {
    line[field] = [line[field], words].filter((text) => text !== '').join('\n');
  };
  for (const [pattern, field] of fieldPatterns) {
    const words = pattern.exec(part)?.[1];
    if (words !== undefined) return add(field, tidy(words));
  }
  add('wantToCommit', part);
}
