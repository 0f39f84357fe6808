import type { Money } from '../../model/field.ts';
import { sumOf } from '../exact-money.ts';
import type { GridCell } from './cell.ts';
import { countCell, type MapCoverage } from './coverage.ts';

/** What a row, a column or the whole grid comes to. */
export type GridTotals = MapCoverage & {
  currentSales: Money;
  spend: Money;
  potential: Money;
  whitespace: Money;
};

/**
 * Sums exactly, in the plan's currency. A cell of a unit that has parts counts for the map only once something is
 * written in it: the question is asked of the parts.
 */
export function totalsOf(
  cells: readonly GridCell[],
  currency: string,
  hasParts: (cell: GridCell) => boolean,
): GridTotals {
  const coverage: MapCoverage = { known: 0, relevant: 0 };
  for (const cell of cells) if (cell.record !== null || !hasParts(cell)) countCell(coverage, cell.state);
  const sum = (field: 'currentSales' | 'spend' | 'potential' | 'whitespace') =>
    sumOf(
      cells.map((cell) => cell[field]),
      currency,
    );
  return {
    ...coverage,
    currentSales: sum('currentSales'),
    spend: sum('spend'),
    potential: sum('potential'),
    whitespace: sum('whitespace'),
  };
}
