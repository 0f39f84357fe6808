import type { Separator, TextEncoding } from '../../../shared/ipc/import-shapes.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { Pacing } from '../pacing.ts';
import { decodeText } from './decode-text.ts';
import { findLineEnding } from './find-line-ending.ts';
import { blankSeparated, declaredSeparator, findSeparator } from './find-separator.ts';
import { type CsvRow, readRows } from './read-rows.ts';

export type TableProblem = {
  row: number | null;
  value: string;
  reason: string;
};

/** A file as rows of cells, with what had to be guessed to read it. */
export type CsvTable = {
  encoding: TextEncoding;
  separator: Separator;
  /** All rows, also the one with the column names; blank ones are left out. */
  rows: CsvRow[];
  /** Rows that could not be read at all. */
  broken: TableProblem[];
  /** What should be known about the file as a whole. */
  remarks: TableProblem[];
};

export interface ReadOptions extends Pacing {
  /** Also take blanks between words for a separator: lists of ties. */
  mayBeBlankSeparated?: boolean;
}

/**
 * Reads a separated-values file of unknown encoding, separator and line ending (METHOD 6).
 * Rows count as in a spreadsheet, the header being row 1. Throws FILE_UNREADABLE for a file without rows
 * or one that is not text, CANCELLED when the signal says so.
 */
export async function readTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<CsvTable> {
  const { text, encoding, unreadable } = decodeText(bytes);
  const { text: body, separator, lineEnding } = layoutOf(text, options.mayBeBlankSeparated ?? false);
  const { rows, broken } = await readRows(body, separator, lineEnding, options);
  if (rows.length === 0) throw new AppError('FILE_UNREADABLE', 'This file holds no rows.');
  return {
    encoding,
    separator,
    rows,
    broken: broken.map(({ row, text: value }) => ({
      row,
      value: value.slice(0, 200),
      reason: 'A quotation mark in this row is not closed or not doubled',
    })),
    remarks: unreadable === 0 ? [] : [unreadableRemark(unreadable)],
  };
}

function layoutOf(text: string, mayBeBlankSeparated: boolean) {
  const blankSeparatedText = mayBeBlankSeparated ? blankSeparated(text) : undefined;
  if (blankSeparatedText !== undefined)
    return { text: blankSeparatedText, separator: ' ', lineEnding: '\n' } as const;
  const declared = declaredSeparator(text);
  const ended = findLineEnding(declared?.text ?? text);
  return { ...ended, separator: declared?.separator ?? findSeparator(ended.text, ended.lineEnding) };
}

const unreadableRemark = (count: number): TableProblem => ({
  row: null,
  value: '',
  reason: `${count === 1 ? 'One character' : `${count} characters`} of this file could not be read and stand as \ufffd`,
});

/** The column names: the first row, or "Column 1" and so on for a file that has none. */
export function headerOf(table: CsvTable, hasHeader: boolean): string[] {
  const cells = table.rows[0]?.cells ?? [];
  return cells.map((cell, index) => (hasHeader ? cell.trim() : `Column ${index + 1}`));
}

/** The rows that hold data. */
export function bodyOf(table: CsvTable, hasHeader: boolean): readonly CsvRow[] {
  return hasHeader ? table.rows.slice(1) : table.rows;
}

const sampleCount = 5;

/** The first few filled cells of every column. */
export function samplesOf(table: CsvTable, hasHeader: boolean): string[][] {
  return headerOf(table, hasHeader).map((_, index) => {
    const samples: string[] = [];
    for (const { cells } of bodyOf(table, hasHeader)) {
      const cell = cells[index]?.trim() ?? '';
      if (cell !== '') samples.push(cell.slice(0, 100));
      if (samples.length === sampleCount) break;
    }
    return samples;
  });
}
