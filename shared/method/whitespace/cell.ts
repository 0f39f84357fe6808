import type { Id, Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { WhitespaceCell, WhitespaceState } from '../../model/records/whitespace.ts';
import { inCurrency, moneyOf, unitsOf } from '../exact-money.ts';

/** One unit × offering in a year; amounts of other currencies than the plan's are null here. */
export type GridCell = {
  unitId: Id;
  offeringId: Id;
  /** The record behind it; null where nobody has written anything yet. */
  record: WhitespaceCell | null;
  state: WhitespaceState;
  currentSales: Money | null;
  spend: Money | null;
  potential: Money | null;
  /** Potential less current sales; null where the potential is not known. */
  whitespace: Money | null;
  /** Open opportunities for this unit and offering. */
  openOpportunities: number;
  /** The potential of the units inside this one, where the cell itself holds none; null without any. */
  potentialBelow: Money | null;
};

/**
 * What could still be ours: potential − current sales, unknown sales being none. Never below zero: who sells more
 * than was thought possible has nothing left to win.
 *
 * Source  METHOD 3.11 [PQ2]
 */
export function whitespaceOf(potential: Money | null, currentSales: Money | null): Money | null {
  if (potential === null) return null;
  const left = unitsOf(potential) - (currentSales === null ? 0n : unitsOf(currentSales));
  return moneyOf(left < 0n ? 0n : left, potential.currency);
}

/** A cell as the grid counts it. A cell that is not relevant has no amounts. */
export function gridCell(
  plan: Plan,
  place: { unitId: Id; offeringId: Id },
  record: WhitespaceCell | null,
  openOpportunities: number,
): GridCell {
  const state = record?.state ?? 'unknown';
  const amount = (money: Money | null | undefined) =>
    state === 'notRelevant' ? null : inCurrency(money ?? null, plan.plan.currency);
  const currentSales = amount(record?.currentSales);
  const potential = amount(record?.potential);
  return {
    ...place,
    record,
    state,
    currentSales,
    spend: amount(record?.spend),
    potential,
    whitespace: whitespaceOf(potential, currentSales),
    openOpportunities,
    potentialBelow: null,
  };
}
