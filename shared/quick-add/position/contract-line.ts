import type { CalendarDate, Money } from '../../model/field.ts';
import { takeAmount } from '../words/amount-in-line.ts';
import { takeDay } from '../words/day-words.ts';
import { takeOut, tidy } from '../words/line.ts';
import { takeOwner } from '../words/people-words.ts';

/** A contract as typed. What was not said is '' or null. */
export type ContractLine = {
  title: string;
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
  noticeDate: CalendarDate | null;
  yearlyValue: Money | null;
  renewalProbability: number | null;
  ownerName: string;
};

const marks = '(?:notice(?: by)?|until|till|ends?|from|since)';

/**
 * Reads `Service Plant 4 300k a year from 2024-01-01 until 2027-12-31 notice 2027-06-30 80 % @Jonas`: the title,
 * the yearly value, the days after the words that say what they are, and how likely it is renewed.
 */
export function parseContractLine(text: string, today: CalendarDate, currency: string): ContractLine {
  const owner = takeOwner(text);
  const likely = takeOut(owner.rest, /(?<!\d)(100|\d{1,2})\s?%/u);
  const notice = takeMarkedDay(likely?.rest ?? owner.rest, 'notice(?: by)?', today, 'ahead');
  const end = takeMarkedDay(notice.rest, 'until|till|ends?', today, 'ahead');
  const start = takeMarkedDay(end.rest, 'from|since', today, 'back');
  const amount = takeAmount(start.rest, currency);
  const title = (amount?.rest ?? start.rest).replace(/\s+(?:a|per)\s+year(?!\p{L})|\s*\/\s*year/iu, ' ');
  return {
    title: tidy(title.replace(/[\s,;:–-]+$/u, '')),
    startDate: start.date,
    endDate: end.date,
    noticeDate: notice.date,
    yearlyValue: amount?.amount ?? null,
    renewalProbability: likely === null ? null : Number(likely.found[1]),
    ownerName: owner.name,
  };
}

/** The day after a word, up to the next such word; the line as it was where none is there. */
function takeMarkedDay(
  line: string,
  words: string,
  today: CalendarDate,
  lean: 'ahead' | 'back',
): { rest: string; date: CalendarDate | null } {
  const taken = takeOut(line, new RegExp(`,?\\s(?:${words})\\s+(.+?)(?=,?\\s${marks}\\s|$)`, 'iu'));
  const day = taken === null ? null : takeDay(taken.found[1] ?? '', today, lean);
  if (taken === null || day === null) return { rest: line, date: null };
  return {
    rest: tidy(
      `${line.slice(0, taken.found.index)} ${day.rest} ${line.slice(taken.found.index + taken.found[0].length)}`,
    ),
    date: day.date,
  };
}
