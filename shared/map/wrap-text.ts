import { type TextWeight, textWidth } from './text-width.ts';

type LineSpace = {
  width: number;
  lines: number;
  fontSize: number;
  weight: TextWeight;
};

/**
 * Breaks text into at most `lines` lines no wider than `width`, between words where it can.
 * What does not fit is replaced by an ellipsis. Empty text gives no line.
 */
export function wrapText(text: string, space: LineSpace): string[] {
  const widthOf = (line: string): number => textWidth(line, space.fontSize, space.weight);
  const fits = (line: string): boolean => widthOf(line) <= space.width;
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  const halves = space.lines > 1 && !fits(rest) ? twoLines(rest, fits, widthOf) : null;
  if (halves !== null) return halves;
  while (rest !== '' && lines.length < space.lines) {
    if (fits(rest)) return [...lines, rest];
    const isLast = lines.length === space.lines - 1;
    const line = isLast ? shortened(rest, fits) : headOf(rest, fits);
    lines.push(line);
    rest = isLast ? '' : rest.slice(line.length).trimStart();
  }
  return lines;
}

const parting = ' · ';
/** A break after a comma is worth lines that are as much less even. */
const commaShare = 0.85;

/**
 * The text on two lines that are as even as they can be, so that no short word is left alone; where two things are
 * said with a dot between them, each on its own line without the dot. Null when it takes more than two lines.
 */
function twoLines(
  text: string,
  fits: (line: string) => boolean,
  widthOf: (line: string) => number,
): string[] | null {
  const parts = text.split(parting);
  if (parts.length === 2 && parts.every(fits)) return parts;
  const words = text.split(' ');
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    const isAfterComma = lines[0]?.endsWith(',') === true;
    return { lines, width: Math.max(...lines.map(widthOf)) * (isAfterComma ? commaShare : 1) };
  });
  const possible = breaks.filter(({ lines }) => lines.every(fits));
  const [first, ...others] = possible;
  if (first === undefined) return null;
  return others.reduce((best, next) => (next.width < best.width ? next : best), first).lines;
}

/** The longest start of the text that fits and ends with a word; a word too long for a line is cut. */
function headOf(text: string, fits: (line: string) => boolean): string {
  const words = text.split(' ');
  let head = '';
  for (const word of words) {
    const longer = head === '' ? word : `${head} ${word}`;
    if (!fits(longer)) break;
    head = longer;
  }
  if (head !== '') return head;
  const characters = [...(words[0] ?? '')];
  while (characters.length > 1 && !fits(characters.join(''))) characters.pop();
  return characters.join('');
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const characters = [...text];
  while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
