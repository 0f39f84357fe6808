import type { CollaborationIdea } from '../model/records/value.ts';
import { fold } from '../text/fold.ts';
import { partsOf, takeOut, tidy } from './words/line.ts';
import { takeCounterpart, takeOwner } from './words/people-words.ts';

/** The seven scores in the order of the method: three of impact, four of feasibility. */
export const ideaScoreFields = [
  'processEfficiency',
  'totalCost',
  'marketPosition',
  'customerReadiness',
  'ourCapability',
  'timeFit',
  'costFit',
] as const;

/** An idea as typed. What was not said is '' or null. */
export type IdeaLine = {
  title: string;
  level: CollaborationIdea['level'] | null;
  valueForCustomer: string;
  valueForUs: string;
  nextStep: string;
  ownerName: string;
  customerOwnerName: string;
  /** All seven or none. */
  scores: number[] | null;
  /** Parts between bars that no field took. */
  leftOver: string[];
};

/**
 * Reads `strategic: Scrap-rate twin, line 3 @Pia with Li Chen | they: €0.9 m a year | we: a reference | next: pilot
 * scope | 5 4 3 / 3 4 4 3`: level before the colon, owners on both sides, and between bars the value to each side,
 * the next step and the seven scores (process, cost, market / readiness, capability, time, cost).
 */
export function parseIdeaLine(text: string): IdeaLine {
  const owner = takeOwner(text);
  const [head = '', ...parts] = partsOf(owner.rest, '|');
  const level = takeOut(head, /^(strategic|operational)\s*:\s*|\s*\((strategic|operational)\)\s*$/iu);
  const counterpart = takeCounterpart(level?.rest ?? head);
  const word = fold(level?.found[1] ?? level?.found[2] ?? '');
  const line: IdeaLine = {
    title: counterpart.rest,
    level: word === 'strategic' || word === 'operational' ? word : null,
    valueForCustomer: '',
    valueForUs: '',
    nextStep: '',
    ownerName: owner.name,
    customerOwnerName: counterpart.name,
    scores: null,
    leftOver: [],
  };
  for (const part of parts) takePart(line, part);
  return line;
}

const fieldPatterns: readonly [RegExp, 'valueForCustomer' | 'valueForUs' | 'nextStep'][] = [
  [/^(?:they|them|customer)\s*:\s*(.+)$/iu, 'valueForCustomer'],
  [/^(?:we|us)\s*:\s*(.+)$/iu, 'valueForUs'],
  [/^next(?: step)?\s*:\s*(.+)$/iu, 'nextStep'],
];

function takePart(line: IdeaLine, part: string): void {
  const figures = part.split(/[\s,/]+/).filter((figure) => figure !== '');
  const word = fold(part);
  if (word === 'strategic' || word === 'operational') line.level = word;
  else if (figures.length === ideaScoreFields.length && figures.every((figure) => /^[1-5]$/.test(figure)))
    line.scores = figures.map(Number);
  else if (!takeField(line, part)) line.leftOver.push(part);
}

function takeField(line: IdeaLine, part: string): boolean {
  for (const [pattern, field] of fieldPatterns) {
    const value = pattern.exec(part)?.[1];
    if (value === undefined) continue;
    line[field] = tidy(value);
    return true;
  }
  return false;
}
