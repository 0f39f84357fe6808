import { fold } from '../text/fold.ts';
import { tidy } from './words/line.ts';

/** A criterion as typed. What was not said is null. */
export type CriterionLine = {
  title: string;
  importance: number | null;
  ours: number | null;
  rivals: { name: string; rating: number }[];
  mandatory: boolean;
  formality: 'formal' | 'informal' | null;
};

type Segment = { words: string[]; figure: number };

const flags: ReadonlyMap<string, 'mandatory' | 'formal' | 'informal'> = new Map([
  ['must', 'mandatory'],
  ['mandatory', 'mandatory'],
  ['must-have', 'mandatory'],
  ['formal', 'formal'],
  ['informal', 'informal'],
]);
const ourWords = new Set(['us', 'we', 'ours', 'our']);

/**
 * Reads `Cyber security 5 us 3 Halden 4 must`: title, weight, then a name and a rating for each supplier; `must`,
 * `formal` and `informal` at the end. Weight and ratings run from 1 to 5; other figures belong to the title
 * ("ISO 27001"). Words in small letters between two figures still belong to the title ("Plant 4 uptime 5").
 */
export function parseCriterionLine(text: string): CriterionLine {
  const line: CriterionLine = {
    title: '',
    importance: null,
    ours: null,
    rivals: [],
    mandatory: false,
    formality: null,
  };
  const words = tidy(text.replace(/[:=,;](?=\s|\d|$)/g, ' ')).split(' ');
  // A title of one such word stays a title.
  while (words.length > 1) {
    const flag = flags.get(fold(words.at(-1) ?? ''));
    if (flag === undefined) break;
    words.pop();
    if (flag === 'mandatory') line.mandatory = true;
    else line.formality = flag;
  }
  const { segments, tail } = segmentsOf(words);
  const [first, ...others] = joinTitle(segments);
  if (first === undefined) return { ...line, title: tail.join(' ') };
  line.title = first.words.join(' ');
  line.importance = first.figure;
  for (const { words: name, figure } of others) {
    if (ourWords.has(fold(name.join(' ')))) line.ours = figure;
    else line.rivals.push({ name: name.join(' '), rating: figure });
  }
  return tail.length === 0 ? line : { ...line, title: tidy(`${line.title} ${tail.join(' ')}`) };
}

/** Runs of words that end in a figure from 1 to 5, and the words after the last of them. */
function segmentsOf(words: readonly string[]): { segments: Segment[]; tail: string[] } {
  const segments: Segment[] = [];
  let run: string[] = [];
  for (const word of words) {
    const isFigure = /^[1-5](?:\/5)?$/.test(word) && run.length > 0;
    if (!isFigure) {
      run.push(word);
      continue;
    }
    if (run.length > 1 && /^(?:weight|weighs|importance)$/i.test(run.at(-1) ?? '')) run.pop();
    segments.push({ words: run, figure: Number(word.charAt(0)) });
    run = [];
  }
  return { segments, tail: run };
}

/** Puts runs in small letters that follow the title back into it, unless they are about us. */
function joinTitle(segments: readonly Segment[]): Segment[] {
  const [first, second, ...others] = segments;
  if (first === undefined || second === undefined) return [...segments];
  const start = second.words[0] ?? '';
  const belongsToTitle =
    /^\p{Ll}/u.test(start) && !ourWords.has(fold(second.words.join(' '))) && second.words.length > 0;
  if (!belongsToTitle) return [...segments];
  const joined = { words: [...first.words, String(first.figure), ...second.words], figure: second.figure };
  return joinTitle([joined, ...others]);
}
