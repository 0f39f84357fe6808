import type { InsightKind } from '../model/records/insight.ts';
import { fold } from '../text/fold.ts';
import { takeOut, tidy } from './words/line.ts';

/** An insight as typed. What was not said is '' or null. */
export type InsightLine = {
  kind: InsightKind | null;
  title: string;
  toldByName: string;
  source: string;
  soWhat: string;
  confirmed: boolean;
};

const kindWords: ReadonlyMap<string, InsightKind> = new Map([
  ['goal', 'goal'],
  ['aim', 'goal'],
  ['objective', 'goal'],
  ['pressure', 'pressure'],
  ['driver', 'pressure'],
  ['challenge', 'pressure'],
  ['initiative', 'initiative'],
  ['project', 'initiative'],
  ['program', 'initiative'],
  ['programme', 'initiative'],
  ['obstacle', 'obstacle'],
  ['barrier', 'obstacle'],
  ['hurdle', 'obstacle'],
  ['problem', 'obstacle'],
  ['solution', 'solution'],
  ['answer', 'solution'],
]);

/**
 * Reads `goal: cut scrap by a third (told by Jon Berg)`. The word before the colon is the kind and is taken off; a
 * kind word that merely starts the title ("Pressure on margins") gives the kind and stays. Brackets hold who told us,
 * a source, or `confirmed`; what follows `=>` is the "so what".
 */
export function parseInsightLine(text: string): InsightLine {
  const line: InsightLine = {
    kind: null,
    title: '',
    toldByName: '',
    source: '',
    soWhat: '',
    confirmed: false,
  };
  let rest = tidy(text);
  const soWhat = takeOut(rest, /\s*(?:=>|→|so what:)\s*(.*)$/iu);
  if (soWhat !== null) {
    line.soWhat = tidy(soWhat.found[1] ?? '');
    rest = soWhat.rest;
  }
  for (
    let note = takeOut(rest, /\(([^()]*)\)\s*$/u);
    note !== null;
    note = takeOut(rest, /\(([^()]*)\)\s*$/u)
  ) {
    if (!takeNote(line, note.found[1] ?? '')) break;
    rest = note.rest;
  }
  const told = takeOut(rest, /(?:,?\s+(?:told by|according to)|,\s+says)\s+(\S.*)$/iu);
  if (told !== null && line.toldByName === '') {
    line.toldByName = tidy(told.found[1] ?? '');
    rest = told.rest;
  }
  const named = /^([\p{L}]+)\s*:\s*(.+)$/u.exec(rest);
  const kind = kindWords.get(fold(named?.[1] ?? ''));
  if (named !== null && kind !== undefined) return { ...line, kind, title: tidy(named[2] ?? '') };
  return { ...line, kind: kindWords.get(fold(rest.split(/[\s:]/)[0] ?? '')) ?? null, title: rest };
}

// "(by 2027)" and "(from 8% to 5%)" name nobody: a name starts with a capital letter and has no figure in it.
const tellerPattern = /^(?:[Bb]y|[Ff]rom)\s+(\p{Lu}[^\d]*)$/u;

function takeNote(line: InsightLine, note: string): boolean {
  const told = /^(?:told by|says)\s+(.+)$/iu.exec(tidy(note)) ?? tellerPattern.exec(tidy(note));
  const source = /^(?:source|see)\s*:?\s+(.+)$/iu.exec(tidy(note));
  if (fold(note) === 'confirmed') line.confirmed = true;
  else if (told !== null) line.toldByName = told[1] ?? '';
  else if (source !== null) line.source = source[1] ?? '';
  else return false;
  return true;
}
