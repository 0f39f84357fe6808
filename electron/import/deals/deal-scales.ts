import type { ColumnMapping, RowProblem } from '../../../shared/ipc/import-shapes.ts';
import { dateStyleOf } from '../columns/date-style.ts';
import { bodyOf, type CsvTable } from '../csv/read-table.ts';
import type { DealScales } from './deal-row.ts';

/** How the dates and probabilities of a file are to be read, and what is not certain about that. */
export function dealScalesOf(
  table: CsvTable,
  mapping: ColumnMapping,
): { scales: DealScales; remarks: RowProblem[] } {
  const style = dateStyleOf(cellsOf(table, mapping, 'closeDate'));
  const shares = cellsOf(table, mapping, 'probability').map((cell) => Number(cell.replace(',', '.')));
  const isShare = shares.some((value) => value > 0 && value < 1) && shares.every((value) => !(value > 1));
  const order = style.order === 'dayFirst' ? 'day before month' : 'month before day';
  const reason = style.isMixed
    ? `The dates of this file are written in two ways; they are read with the ${order}`
    : `No date of this file says whether the day or the month comes first; they are read with the ${order}`;
  const isOpen = style.isMixed || style.isAmbiguous;
  return {
    scales: { dateOrder: style.order, isShare },
    remarks: isOpen ? [{ row: null, field: 'closeDate', value: '', reason }] : [],
  };
}

function cellsOf(table: CsvTable, mapping: ColumnMapping, target: string): string[] {
  const indexes = mapping.columns.filter((column) => column.target === target).map(({ index }) => index);
  const cells = bodyOf(table, mapping.hasHeader).flatMap((row) => indexes.map((at) => row.cells[at] ?? ''));
  return cells.filter((cell) => cell.trim() !== '');
}
