import { unitsOf } from '../../../../shared/method/exact-money.ts';
import type { GridCell } from '../../../../shared/method/whitespace/cell.ts';
import type { WhitespaceGrid } from '../../../../shared/method/whitespace/whitespace-grid.ts';

/** How warm a cell is drawn: 0 without whitespace, else 1 to 4 by its share of the largest cell's. */
export function heatOf(cell: GridCell, largest: bigint): number {
  if (cell.whitespace === null || largest === 0n) return 0;
  const units = unitsOf(cell.whitespace);
  return units === 0n ? 0 : Math.max(1, Math.ceil(Number((units * 100n) / largest) / 25));
}

/** The largest whitespace of a single cell, in ten-thousandths. */
export function largestWhitespace(grid: WhitespaceGrid): bigint {
  let largest = 0n;
  for (const row of grid.rows)
    for (const { whitespace } of row.cells) {
      const units = whitespace === null ? 0n : unitsOf(whitespace);
      if (units > largest) largest = units;
    }
  return largest;
}
