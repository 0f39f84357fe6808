import { oncePerPlanAndDay } from '../../model/once-per-plan.ts';
import type { BusinessUnit } from '../../model/records/organization.ts';
import { addMonths } from '../../text/calendar.ts';
import { compareMoney, unitsOf } from '../exact-money.ts';
import type { GridCell } from './cell.ts';
import { type WhitespaceGrid, whitespaceGrid } from './whitespace-grid.ts';

/** A rival's contract is worth attention this long before it ends. */
const monthsBeforeEnd = 9;
/** From which share of all whitespace a single cell is big. */
const bigShare = 10n;

export type WhitespaceChecks = {
  grid: WhitespaceGrid;
  /** Cells with at least a tenth of all whitespace and no open opportunity, the biggest first. */
  bigWithoutOpportunity: GridCell[];
  /** Rivals' contracts that end within nine months, the next one first. */
  contractsEnding: GridCell[];
  /** Units with whatever is inside them of which we know nothing at all, each with the cells that are unknown. */
  unexplored: { unit: BusinessUnit; cells: number }[];
};

/** What the map of this year tells us to do (METHOD 3.11, R41, R42). */
export const whitespaceChecks = oncePerPlanAndDay((plan, today): WhitespaceChecks => {
  const grid = whitespaceGrid(plan, Number(today.slice(0, 4)));
  const cells = grid.rows.flatMap((row) => row.cells);
  const until = addMonths(today, monthsBeforeEnd);
  const endOf = (cell: GridCell) => cell.record?.contractEnd ?? '';
  return {
    grid,
    bigWithoutOpportunity: cells
      .filter((cell) => isBig(cell, grid) && cell.openOpportunities === 0)
      .sort((a, b) => (a.whitespace && b.whitespace ? compareMoney(b.whitespace, a.whitespace) : 0)),
    contractsEnding: cells
      .filter((cell) => {
        const isRivals = cell.state === 'competitor' || (cell.record?.competitorId ?? null) !== null;
        return isRivals && endOf(cell) >= today && endOf(cell) <= until;
      })
      .sort((a, b) => endOf(a).localeCompare(endOf(b))),
    unexplored: unexploredUnits(grid),
  };
});

function isBig({ whitespace }: GridCell, { all }: WhitespaceGrid): boolean {
  if (whitespace === null) return false;
  const units = unitsOf(whitespace);
  return units > 0n && units * bigShare >= unitsOf(all.whitespace);
}

/** Units of which nothing is known, without the parts of one that is named already. */
function unexploredUnits({ rows }: WhitespaceGrid): WhitespaceChecks['unexplored'] {
  const found: WhitespaceChecks['unexplored'] = [];
  let insideOf: number | null = null;
  for (const { unit, depth, rolledUp } of rows) {
    if (insideOf !== null && depth > insideOf) continue;
    insideOf = null;
    if (rolledUp.relevant === 0 || rolledUp.known > 0) continue;
    found.push({ unit, cells: rolledUp.relevant });
    insideOf = depth;
  }
  return found;
}
