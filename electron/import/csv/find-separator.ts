import Papa from 'papaparse';
import type { Separator } from '../../../shared/ipc/import-shapes.ts';
import type { LineEnding } from './find-line-ending.ts';

const candidates = [',', ';', '\t', '|'] as const;
const sampleRows = 40;

/**
 * The separator that cuts the first rows into the same number of cells most often; of equals the one
 * that gives more cells. A file of one column has a comma by convention.
 */
export function findSeparator(text: string, lineEnding: LineEnding): Separator {
  let best: { separator: Separator; agreement: number; width: number } | undefined;
  for (const separator of candidates) {
    const { agreement, width } = shapeOf(text, separator, lineEnding);
    if (width < 2) continue;
    const isBetter =
      best === undefined ||
      agreement > best.agreement ||
      (agreement === best.agreement && width > best.width);
    if (isBetter) best = { separator, agreement, width };
  }
  return best?.separator ?? ',';
}

/** How wide the header is under a separator, and the share of rows that are as wide. */
function shapeOf(text: string, separator: Separator, lineEnding: LineEnding) {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: lineEnding,
    preview: sampleRows,
    skipEmptyLines: 'greedy',
  });
  const width = data[0]?.length ?? 0;
  const alike = data.filter((cells) => cells.length === width).length;
  return { width, agreement: data.length === 0 ? 0 : alike / data.length };
}

const declaration = /^sep=([,;\t|])\r?\n/i;

/** The separator that a spreadsheet's `sep=;` line declares, with the text after that line. */
export function declaredSeparator(text: string): { separator: Separator; text: string } | undefined {
  const found = declaration.exec(text);
  const separator = candidates.find((candidate) => candidate === found?.[1]);
  if (found === null || separator === undefined) return undefined;
  return { separator, text: text.slice(found[0].length) };
}

const blanks = /[ \t]+/;

/**
 * The text as cells set apart by single blanks, when every line holds the same two or three words and
 * no other separator: how network programs write lists of ties. Undefined for anything else.
 */
export function blankSeparated(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const width = filled[0]?.split(blanks).length ?? 0;
  const isList = (width === 2 || width === 3) && filled.every((line) => isEdgeLine(line, width));
  return isList ? lines.map((line) => line.split(blanks).join(' ')).join('\n') : undefined;
}

const isEdgeLine = (line: string, width: number): boolean =>
  !/[,;|"]/.test(line) && line.split(blanks).length === width;
