import type { CalendarDate, Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { GridCell } from './cell.ts';
import type { SpendWith } from './spend-with.ts';
import { whitespaceChecks } from './whitespace-checks.ts';

type NamedCell = { unit: string; offering: string; whitespace: Money | null };

/** The map of this year in figures, without its single cells. */
export type WhitespaceReport = {
  year: number;
  currentSales: Money;
  spend: Money;
  potential: Money;
  whitespace: Money;
  knownCells: number;
  relevantCells: number;
  coverage: number | null;
  spendWith: SpendWith[];
  otherCurrencies: number;
  bigWithoutOpportunity: NamedCell[];
  contractsEnding: (NamedCell & { competitorId: string | null; contractEnd: CalendarDate | null })[];
  unexplored: { unitId: string; name: string; cells: number }[];
};

/** What the whitespace map of this year says (METHOD 3.11). */
export function whitespaceReport(plan: Plan, today: CalendarDate): WhitespaceReport {
  const { grid, bigWithoutOpportunity, contractsEnding, unexplored } = whitespaceChecks(plan, today);
  const { currentSales, spend, potential, whitespace, known, relevant } = grid.all;
  const named = (cell: GridCell): NamedCell => ({
    unit: plan.businessUnits[cell.unitId]?.name ?? '',
    offering: plan.offerings[cell.offeringId]?.name ?? '',
    whitespace: cell.whitespace,
  });
  return {
    year: grid.year,
    ...{ currentSales, spend, potential, whitespace },
    knownCells: known,
    relevantCells: relevant,
    coverage: grid.coverage,
    spendWith: grid.spendWith,
    otherCurrencies: grid.otherCurrencies,
    bigWithoutOpportunity: bigWithoutOpportunity.map(named),
    contractsEnding: contractsEnding.map((cell) => ({
      ...named(cell),
      competitorId: cell.record?.competitorId ?? null,
      contractEnd: cell.record?.contractEnd ?? null,
    })),
    unexplored: unexplored.map(({ unit, cells }) => ({ unitId: unit.id, name: unit.name, cells })),
  };
}
