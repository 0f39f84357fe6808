import { setImmediate } from 'node:timers/promises';
import Papa from 'papaparse';
import type { Separator } from '../../../shared/ipc/import-shapes.ts';
import { type Pacing, stopIfCancelled } from '../pacing.ts';
import type { LineEnding } from './find-line-ending.ts';

export type CsvRow = {
  /** As a spreadsheet counts: the first row of the file is 1. */
  row: number;
  cells: string[];
};

export type CsvRows = {
  rows: CsvRow[];
  /** Rows whose quotation marks do not close, with their text; reading goes on at the next line. */
  broken: { row: number; text: string }[];
};

const rowsPerSlice = 2000;

type Slice = {
  rows: string[][];
  /** Where reading goes on, counted from the start of the slice. */
  next: number;
  /** Text of a row that could not be read, after the last of `rows`. */
  broken: string | undefined;
};

/**
 * All rows of a text; blank ones are left out but counted. A quotation mark that never closes would swallow
 * the good rows after it, so the line where it stands is given up and reading goes on below it.
 */
export async function readRows(
  text: string,
  separator: Separator,
  lineEnding: LineEnding,
  pacing: Pacing,
): Promise<CsvRows> {
  const result: CsvRows = { rows: [], broken: [] };
  let row = 0;
  let width: number | undefined;
  for (let offset = 0; offset < text.length; ) {
    const slice = readSlice(text.slice(offset), separator, lineEnding, width);
    for (const cells of slice.rows) {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      width ??= cells.length;
      result.rows.push({ row, cells });
    }
    if (slice.broken !== undefined) {
      row += 1;
      result.broken.push({ row, text: slice.broken });
    }
    offset += slice.next;
    await setImmediate();
    stopIfCancelled(pacing.signal);
  }
  return result;
}

function readSlice(
  text: string,
  separator: Separator,
  lineEnding: LineEnding,
  width: number | undefined,
): Slice {
  const slice: Slice = { rows: [], next: 0, broken: undefined };
  let expected = width;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: lineEnding,
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      const [quoteError] = errors;
      const end = meta.cursor;
      if (quoteError !== undefined && isBroken(text.slice(slice.next, end), data, expected)) {
        // Papa counts from behind the opening quotation mark.
        const lineEnd = text.indexOf(lineEnding, Math.max(slice.next, (quoteError.index ?? 1) - 1));
        const stop = lineEnd === -1 ? text.length : lineEnd + lineEnding.length;
        slice.broken = text.slice(slice.next, stop).trimEnd();
        slice.next = stop;
        parser.abort();
        return;
      }
      expected ??= data.length;
      slice.rows.push(data);
      slice.next = end;
      if (slice.rows.length >= rowsPerSlice) parser.abort();
    },
  });
  if (slice.rows.length === 0 && slice.broken === undefined) slice.next = text.length;
  return slice;
}

/** Quotation marks inside a cell that are not doubled do no harm while the row stays one line of full width. */
const isBroken = (text: string, cells: readonly string[], width: number | undefined): boolean =>
  /[\r\n]/.test(text.trimEnd()) || (width !== undefined && cells.length !== width);
