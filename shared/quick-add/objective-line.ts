import type { CalendarDate } from '../model/field.ts';
import { takeDay } from './words/day-words.ts';
import { partsOf, takeOut, tidy } from './words/line.ts';
import { takeOwner } from './words/people-words.ts';

/** A goal as typed. What was not said is '' or null. */
export type ObjectiveLine = {
  kind: 'protect' | 'grow' | null;
  title: string;
  dueDate: CalendarDate | null;
  winForCustomer: string;
  winForUs: string;
  measure: string;
  baseline: string;
  target: string;
  ownerName: string;
  /** Parts between bars that no field took. */
  leftOver: string[];
};

type TextField = 'winForCustomer' | 'winForUs' | 'measure' | 'baseline' | 'target';

const fieldPatterns: readonly [RegExp, TextField][] = [
  [/^(?:they|them|customer|their win|for them)\s*(?:win)?s?\s*:\s*(.+)$/iu, 'winForCustomer'],
  [/^(?:we|us|our win|for us)\s*(?:win)?\s*:\s*(.+)$/iu, 'winForUs'],
  [/^(?:measure|measured by|kpi)\s*:?\s+(.+)$/iu, 'measure'],
  [/^(?:from|baseline)\s*:?\s+(.+)$/iu, 'baseline'],
  [/^(?:target|to)\s*:?\s+(.+)$/iu, 'target'],
];

/**
 * Reads `grow: three lines on shared data by Jan 2028 | they: scrap down a third | we: service revenue`: kind before
 * the colon, title, day after `by`, and between bars each side's win and the measure (`measure: lines 0 -> 3`).
 */
export function parseObjectiveLine(text: string, today: CalendarDate): ObjectiveLine {
  const owner = takeOwner(text);
  const [head = '', ...parts] = partsOf(owner.rest, '|');
  const kind = takeOut(head, /^(grow|growth|protect|keep|defend)\s*:\s*/iu);
  const isGrowth = kind?.found[1]?.toLowerCase().startsWith('grow') ?? false;
  const day = takeDay(kind?.rest ?? head, today);
  const line: ObjectiveLine = {
    kind: kind === null ? null : isGrowth ? 'grow' : 'protect',
    title: (day?.rest ?? kind?.rest ?? head).replace(/[\s,;–-]+$/u, ''),
    dueDate: day?.date ?? null,
    winForCustomer: '',
    winForUs: '',
    measure: '',
    baseline: '',
    target: '',
    ownerName: owner.name,
    leftOver: [],
  };
  for (const part of parts) takePart(line, part, today);
  return line;
}

function takePart(line: ObjectiveLine, part: string, today: CalendarDate): void {
  const day = line.dueDate === null ? takeDay(part, today) : null;
  if (day !== null && day.rest === '') {
    line.dueDate = day.date;
    return;
  }
  for (const [pattern, field] of fieldPatterns) {
    const value = pattern.exec(part)?.[1];
    if (value === undefined) continue;
    line[field] = tidy(value);
    if (field === 'measure') splitMeasure(line);
    return;
  }
  line.leftOver.push(part);
}

/** "lines connected 0 -> 3" is a measure with its baseline and target; "time to market" is only a measure. */
function splitMeasure(line: ObjectiveLine): void {
  const range = /^(.+?)[,:]?\s+(?:from\s+)?(?:(\S+?)\s*(?:->|→)|(\S*\d\S*)\s+to\b)\s*(\S.*)$/iu.exec(
    line.measure,
  );
  if (range === null) return;
  line.measure = tidy(range[1] ?? '');
  line.baseline = range[2] ?? range[3] ?? '';
  line.target = tidy(range[4] ?? '');
}
