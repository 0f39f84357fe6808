import type { CalendarDate } from '../../model/field.ts';
import type { ProspectingProgram } from '../../model/records/prospecting.ts';
import { takeDay } from '../words/day-words.ts';
import { partsOf, takeOut, tidy } from '../words/line.ts';
import { takeOwner } from '../words/people-words.ts';
import { channelOf } from './channel-words.ts';

type Targets = Pick<
  ProspectingProgram,
  'conversationsPerWeek' | 'meetingsPerWeek' | 'newPeoplePerWeek' | 'newUnitsPerWeek'
>;

/** A program as typed; the names are still to be looked for in the plan. */
export type ProgramLine = {
  title: string;
  kind: ProspectingProgram['kind'];
  focus: ProspectingProgram['focus'];
  channels: ProspectingProgram['channels'];
  targets: Partial<Targets>;
  endDate: CalendarDate | null;
  ownerName: string;
  /** What else stood after the colon: people, units, or the aim. */
  others: string[];
};

const measures: readonly [RegExp, keyof Targets][] = [
  [/^(\d{1,3}) (?:new )?conversations?\b/iu, 'conversationsPerWeek'],
  [/^(\d{1,3}) meetings?\b/iu, 'meetingsPerWeek'],
  [/^(\d{1,3}) new (?:people|persons?|contacts?)\b/iu, 'newPeoplePerWeek'],
  [/^(\d{1,3}) new units?\b/iu, 'newUnitsPerWeek'],
];
const most = 200;

/**
 * Reads `Meet finance: Nina Falk, Per Ekeland, mail, call, 3 conversations, 1 meeting a week until March @Mara`: the
 * title before the colon; after it, in any order, people and units, channels, targets of a week, `generic` or
 * `account-specific`, `marketing`; an end after `until`; the owner after `@`.
 */
export function parseProgramLine(text: string, today: CalendarDate): ProgramLine {
  const owner = takeOwner(text);
  const until = takeOut(owner.rest, /\b(?:until|till|to the)\s+(.+)$/iu);
  const end = takeDay(until?.found[1] ?? '', today);
  const line = end === null ? owner.rest : tidy(`${until?.rest ?? ''} ${end.rest}`);
  const colon = line.indexOf(':');
  const result: ProgramLine = {
    title: tidy(colon < 0 ? line : line.slice(0, colon)).replace(/[,;]+$/u, ''),
    kind: 'prospecting',
    focus: 'unknown',
    channels: [],
    targets: {},
    endDate: end?.date ?? null,
    ownerName: owner.name,
    others: [],
  };
  const parts = partsOf(colon < 0 ? '' : line.slice(colon + 1), /[,;]|\s+and\s+(?=\d)/u);
  for (const part of parts) readPart(result, part.replace(/\s+(?:a|per|every|each) week$/iu, ''));
  return result;
}

function readPart(line: ProgramLine, part: string): void {
  const channel = channelOf(part);
  const target = measures.flatMap(([pattern, field]) => {
    const found = pattern.exec(part);
    return found === null ? [] : [{ field, count: Number(found[1]) }];
  })[0];
  if (channel !== null) line.channels = [...new Set([...line.channels, channel])];
  else if (target !== undefined && target.count <= most) line.targets[target.field] = target.count;
  else if (/^account[ -]specific$/iu.test(part)) line.focus = 'accountSpecific';
  else if (/^generic$/iu.test(part)) line.focus = 'generic';
  else if (/^marketing$/iu.test(part)) line.kind = 'marketing';
  else line.others.push(part);
}
