import type { CalendarDate } from '../model/field.ts';
import { takeDay } from './words/day-words.ts';
import { takeOut, tidy } from './words/line.ts';

/** A question with its answer as typed. What was not said is '' or null. */
export type GuidedAnswerLine = {
  question: string;
  answer: string;
  toldByName: string;
  answeredOn: CalendarDate | null;
};

/**
 * Reads `What would you stop tomorrow? Typing data twice (Signe Vik, 3 Nov)`: the question up to its mark, the
 * answer, who told us and when in brackets. Without a mark the whole line is the question.
 */
export function parseGuidedAnswerLine(text: string, today: CalendarDate): GuidedAnswerLine {
  const note = takeOut(tidy(text), /\(([^()]+)\)\s*$/u);
  const words = note?.rest ?? tidy(text);
  const mark = words.indexOf('?');
  const question = mark < 0 ? words : words.slice(0, mark + 1);
  const answer = mark < 0 ? '' : tidy(words.slice(mark + 1));
  const day = note === null ? null : takeDay(note.found[1] ?? '', today, 'back');
  const teller = tidy(day?.rest ?? note?.found[1] ?? '')
    .replace(/^(?:told by|says|by)\s+/iu, '')
    .replace(/^[\s,;]+|[\s,;]+$/gu, '');
  return {
    question,
    answer,
    toldByName: teller,
    answeredOn: day?.date ?? (answer === '' ? null : today),
  };
}
