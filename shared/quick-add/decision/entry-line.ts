import type { CalendarDate } from '../../model/field.ts';
import { phaseLabel, shortPhaseLabel } from '../../text/decision-labels.ts';
import { fold } from '../../text/fold.ts';
import { takeDay } from '../words/day-words.ts';
import { takeOut, tidy } from '../words/line.ts';

/** When a supplier came in, as typed. What was not said is null. */
export type EntryLine = {
  /** '' when nobody is named; us is `isUs`. */
  name: string;
  isUs: boolean;
  phase: number | null;
  enteredOn: CalendarDate | null;
};

const ourWords = new Set(['us', 'we', 'ours']);
const fillers = /(?:\s(?:came in|entered|enters|joined|came|in|at|with|since|on|from|phase))+$/iu;

/** Reads `Halden phase 4 since 12 March`, `Halden 4`, `us at the specification`: a supplier, a phase, a day. */
export function parseEntryLine(text: string, today: CalendarDate): EntryLine {
  const day = takeDay(tidy(text), today, 'back');
  const rest = (day?.rest ?? tidy(text)).replace(/\b(?:since|on|from)$/iu, '').trim();
  const { rest: withoutPhase, phase } = takePhase(rest);
  const name = ` ${withoutPhase.replace(/[\s,;:]+$/u, '')}`.replace(fillers, '').trim();
  const isUs = ourWords.has(fold(name));
  return { name: isUs ? '' : name.replace(/[\s,;:]+$/u, ''), isUs, phase, enteredOn: day?.date ?? null };
}

function takePhase(line: string): { rest: string; phase: number | null } {
  const figure =
    takeOut(line, /(?:\bphase\s*|^|\s)([1-8])(?![\d.])\s*(?:of 8)?$/iu) ??
    takeOut(line, /\bphase\s*([1-8])\b/iu);
  if (figure !== null) return { rest: figure.rest, phase: Number(figure.found[1]) };
  for (let phase = 1; phase <= 8; phase += 1)
    for (const word of [phaseLabel(phase), shortPhaseLabel(phase)]) {
      const named = takeOut(line, new RegExp(`\\s(?:the )?${word}(?: phase)?$`, 'iu'));
      if (named !== null) return { rest: named.rest, phase };
    }
  return { rest: line, phase: null };
}
