import type { Id } from '../../model/field.ts';
import { oncePerPlanAndYear } from '../../model/once-per-plan.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Offering, WhitespaceCell } from '../../model/records/whitespace.ts';
import { countOtherCurrencies, sumOf } from '../exact-money.ts';
import { isOpenOpportunity } from '../opportunity/stages.ts';
import { type TreeLine, unitTree } from '../unit-tree.ts';
import { type GridCell, gridCell } from './cell.ts';
import { coverageShare } from './coverage.ts';
import { type SpendWith, spendWith } from './spend-with.ts';
import { type GridTotals, totalsOf } from './totals.ts';

/** Levels of the unit tree that show the sum of what is inside them (METHOD 3.11). */
const rollUpLevels = 3;

export type GridRow = TreeLine & {
  hasParts: boolean;
  /** One for each offering, in their order. */
  cells: GridCell[];
  /** The unit and everything inside it; below the third level the unit alone. */
  rolledUp: GridTotals;
};

export type WhitespaceGrid = {
  year: number;
  offerings: Offering[];
  /** Units in the order of their tree, each before its parts. */
  rows: GridRow[];
  /** One for each offering. */
  columns: GridTotals[];
  all: GridTotals;
  /** Known cells / relevant cells, 0 to 1; null without any. */
  coverage: number | null;
  spendWith: SpendWith[];
  /** Amounts of another currency than the plan's, which no sum contains. */
  otherCurrencies: number;
};

/**
 * Units × offerings of one year, with who serves each cell, what is spent, and what could be ours.
 *
 * Source  METHOD 3.11, R41
 */
export const whitespaceGrid = oncePerPlanAndYear((plan, year): WhitespaceGrid => {
  const grid = gridWithoutOpportunities(plan, year);
  const open = openOpportunitiesByPlace(plan);
  if (open.size === 0) return grid;
  const withCount = (cell: GridCell): GridCell => {
    const openOpportunities = open.get(keyOf(cell.unitId, cell.offeringId)) ?? 0;
    return openOpportunities === 0 ? cell : { ...cell, openOpportunities };
  };
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(withCount) })) };
});

// The sums of thousands of cells outlive whatever is done to an opportunity.
const gridWithoutOpportunities = oncePerPlanAndYear((plan, year): WhitespaceGrid => {
  const { currency } = plan.plan;
  const offerings = listOf(plan, 'offerings');
  const lines = unitTree(plan);
  const records = recordsByPlace(plan, year);
  const parents = new Set(lines.map(({ unit }) => unit.parentId));
  const hasParts = ({ unitId }: GridCell) => parents.has(unitId);
  const cellRows = lines.map(({ unit }) =>
    offerings.map((offering) => {
      const place = { unitId: unit.id, offeringId: offering.id };
      return gridCell(plan, place, records.get(keyOf(unit.id, offering.id)) ?? null, 0);
    }),
  );
  const rows = lines.map((line, index): GridRow => {
    const inside = cellRows.slice(index, endOfParts(lines, index));
    return {
      ...line,
      hasParts: parents.has(line.unit.id),
      cells: inside[0] ?? [],
      rolledUp: totalsOf(inside.flat(), currency, hasParts),
    };
  });
  showPartsInParents(lines, cellRows, currency);
  const cells = cellRows.flat();
  const all = totalsOf(cells, currency, hasParts);
  return {
    year,
    offerings,
    rows,
    columns: offerings.map((_, column) =>
      totalsOf(
        cellRows.flatMap((row) => row[column] ?? []),
        currency,
        hasParts,
      ),
    ),
    all,
    coverage: coverageShare(all),
    spendWith: spendWith(plan, cells),
    otherCurrencies: countOtherCurrencies(
      [...records.values()].flatMap((record) => [record.currentSales, record.spend, record.potential]),
      currency,
    ),
  };
});

/** The years that have a map or lie in the plan's time, the earliest first; always with the given one. */
export function whitespaceYears(plan: Plan, year: number): number[] {
  const years = new Set([year, year + 1]);
  for (const cell of Object.values(plan.whitespaceCells)) years.add(cell.year);
  return [...years].sort((a, b) => a - b);
}

const keyOf = (unitId: Id, offeringId: Id): string => `${unitId} ${offeringId}`;

/** Where a place was written twice, as two merged plans may have it, the younger record counts. */
function recordsByPlace(plan: Plan, year: number): Map<string, WhitespaceCell> {
  const records = new Map<string, WhitespaceCell>();
  for (const cell of Object.values(plan.whitespaceCells)) {
    if (cell.year !== year) continue;
    const key = keyOf(cell.businessUnitId, cell.offeringId);
    if ((records.get(key)?.id ?? '') < cell.id) records.set(key, cell);
  }
  return records;
}

function openOpportunitiesByPlace(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const opportunity of Object.values(plan.opportunities)) {
    const { businessUnitId } = opportunity;
    if (businessUnitId === null || !isOpenOpportunity(opportunity)) continue;
    for (const offeringId of opportunity.offeringIds) {
      const key = keyOf(businessUnitId, offeringId);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The line after the last part of a unit; below the levels that roll up, the one after the unit itself. */
function endOfParts(lines: readonly TreeLine[], index: number): number {
  const depth = lines[index]?.depth ?? 0;
  if (depth >= rollUpLevels) return index + 1;
  const next = lines.findIndex((line, at) => at > index && line.depth <= depth);
  return next === -1 ? lines.length : next;
}

function showPartsInParents(lines: readonly TreeLine[], cellRows: readonly GridCell[][], currency: string) {
  for (const [index, row] of cellRows.entries()) {
    const inside = cellRows.slice(index + 1, endOfParts(lines, index));
    if (inside.length === 0) continue;
    for (const [column, cell] of row.entries()) {
      const known = inside.map((part) => part[column]?.potential ?? null).filter((money) => money !== null);
      if (cell.potential === null && known.length > 0) cell.potentialBelow = sumOf(known, currency);
    }
  }
}
