import type { ColumnMapping, RowProblem } from '../../../shared/ipc/import-shapes.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import { lineOf } from '../people/cell-values.ts';

const longestLine = 300;

/** The cells of one row by what their columns are taken for, and a place to say what is wrong with them. */
export class RowCells {
  readonly row: number;
  readonly #raw = new Map<string, string[]>();
  readonly #report: (problem: RowProblem) => void;

  constructor(row: CsvRow, mapping: ColumnMapping, report: (problem: RowProblem) => void) {
    this.row = row.row;
    this.#report = report;
    for (const { index, target } of mapping.columns) {
      const cell = row.cells[index] ?? '';
      if (target === 'ignore' || cell.trim() === '') continue;
      const known = this.#raw.get(target);
      if (known === undefined) this.#raw.set(target, [cell]);
      else known.push(cell);
    }
  }

  /** The first filled cell as one line; '' without one, and for one that is too long. */
  line(target: string): string {
    const text = lineOf(this.#raw.get(target)?.[0] ?? '');
    if (text.length <= longestLine) return text;
    this.report(target, text, `This is longer than ${longestLine} characters`);
    return '';
  }

  /** All filled cells as one line, "Bergen, Norway"; each only once. */
  joined(target: string): string {
    const parts = (this.#raw.get(target) ?? []).map(lineOf);
    return [...new Set(parts)].join(', ').slice(0, longestLine);
  }

  /** The first filled cell with its line breaks. */
  prose(target: string): string {
    const text = (this.#raw.get(target)?.[0] ?? '').toWellFormed().normalize('NFC');
    return text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, ' ')
      .trim()
      .slice(0, 20_000);
  }

  /** Says that a cell makes no sense; the row is imported without it. */
  report(target: string, value: string, reason: string): void {
    this.#report({ row: this.row, field: target, value: value.slice(0, 100), reason });
  }
}
