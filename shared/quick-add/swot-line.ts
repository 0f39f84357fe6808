import type { SwotKind } from '../model/records/strategy.ts';
import { fold } from '../text/fold.ts';
import { partsOf, takeOut, tidy } from './words/line.ts';

/** An entry of the SWOT as typed. */
export type SwotLine = {
  /** Null where the line names none. */
  kind: SwotKind | null;
  title: string;
  /** Titles, or beginnings of titles, of the strengths that offset it. */
  offsetBy: string[];
};

const kindWords: ReadonlyMap<string, SwotKind> = new Map([
  ['strength', 'strength'],
  ['strong', 'strength'],
  ['s', 'strength'],
  ['vulnerability', 'vulnerability'],
  ['weakness', 'vulnerability'],
  ['weak', 'vulnerability'],
  ['v', 'vulnerability'],
  ['w', 'vulnerability'],
  ['opportunity', 'opportunity'],
  ['chance', 'opportunity'],
  ['o', 'opportunity'],
  ['threat', 'threat'],
  ['risk', 'threat'],
  ['t', 'threat'],
]);

/** Reads `vulnerability: one thread into Finance | offset by 24 h spare parts, on-site team`. */
export function parseSwotLine(text: string): SwotLine {
  const offset = takeOut(tidy(text), /\s*[|,;]?\s*\boffset by:?\s+(.+)$/iu);
  const rest = offset?.rest ?? tidy(text);
  const named = /^(\p{L}+)\s*:\s*(.*)$/u.exec(rest);
  const kind = kindWords.get(fold(named?.[1] ?? '')) ?? null;
  return {
    kind,
    title: kind === null ? rest : tidy(named?.[2] ?? ''),
    offsetBy: partsOf(offset?.found[1] ?? '', /,|;|\band\b/iu),
  };
}
