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
  const fits = (line: string): boolean => textWidth(line, space.fontSize, space.weight) <= space.width;
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest !== '' && lines.length < space.lines) {
    if (fits(rest)) return [...lines, rest];
    const isLast = lines.length === space.lines - 1;
    const line = isLast ? shortened(rest, fits) : headOf(rest, fits);
    lines.push(line);
    rest = isLast ? '' : rest.slice(line.length).trimStart();
  }
  return lines;
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
