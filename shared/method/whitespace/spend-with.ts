import type { Id, Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { compareMoney, moneyOf, unitsOf } from '../exact-money.ts';
import type { GridCell } from './cell.ts';

/** Whom the customer spends its money with. A rival that is not named has no id. */
export type SpendWith = {
  who: 'us' | 'competitor' | 'inHouse' | 'unknown';
  competitorId: Id | null;
  name: string;
  amount: Money;
};

/** Who gets what we do not: the rival, the customer itself, or nobody knows. */
function otherOf(cell: GridCell): { who: SpendWith['who']; competitorId: Id | null } {
  const competitorId = cell.record?.competitorId ?? null;
  if (cell.state === 'competitor' || competitorId !== null) return { who: 'competitor', competitorId };
  return { who: cell.state === 'inHouse' ? 'inHouse' : 'unknown', competitorId: null };
}

/**
 * Who gets the spend of these cells: our current sales are with us, the rest of the spend with the rival named in
 * the cell, in-house, or with somebody we do not know. Sales above a spend that is too low or missing still count
 * in full. Us first, then by amount; whoever gets nothing is left out.
 *
 * Source  METHOD 3.11 [GS1]
 */
export function spendWith(plan: Plan, cells: readonly GridCell[]): SpendWith[] {
  const currency = plan.plan.currency;
  const units = new Map<string, { who: SpendWith['who']; competitorId: Id | null; sum: bigint }>();
  const add = (who: SpendWith['who'], competitorId: Id | null, amount: bigint) => {
    if (amount <= 0n) return;
    const key = `${who} ${competitorId}`;
    const entry = units.get(key) ?? { who, competitorId, sum: 0n };
    entry.sum += amount;
    units.set(key, entry);
  };
  for (const cell of cells) {
    const ours = cell.currentSales === null ? 0n : unitsOf(cell.currentSales);
    add('us', null, ours);
    const { who, competitorId } = otherOf(cell);
    add(who, competitorId, (cell.spend === null ? 0n : unitsOf(cell.spend)) - ours);
  }
  return [...units.values()]
    .map(({ who, competitorId, sum }) => ({
      who,
      competitorId,
      name: nameOf(plan, who, competitorId),
      amount: moneyOf(sum, currency),
    }))
    .sort((a, b) => Number(b.who === 'us') - Number(a.who === 'us') || compareMoney(b.amount, a.amount));
}

function nameOf(plan: Plan, who: SpendWith['who'], competitorId: Id | null): string {
  if (who === 'us') return 'us';
  if (who === 'inHouse') return 'in-house';
  if (who === 'unknown') return 'not known';
  return (competitorId === null ? undefined : plan.competitors[competitorId]?.name) ?? 'a rival';
}
