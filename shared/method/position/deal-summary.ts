import type { Money } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Deal } from '../../model/records/position.ts';
import { fold } from '../../text/fold.ts';
import { countOtherCurrencies, moneyOf, unitsOf } from '../exact-money.ts';

export type DealTally = {
  won: number;
  attempted: number;
  lost: number;
  wonValue: Money;
  attemptedValue: Money;
  lostValue: Money;
  /** Won as a share of won and lost, 0 to 1; null before one is decided. What was only attempted is not decided. */
  winRate: number | null;
};

/** A reason somebody wrote down, in its first wording, and for how many deals. */
export type DealReason = { text: string; count: number };

export type DealSummary = {
  all: DealTally;
  /** Newest first; deals without a day come last, with year null. */
  byYear: { year: number | null; tally: DealTally }[];
  /** Only kinds that occur. */
  byKind: { kind: Deal['kind']; tally: DealTally }[];
  /** The most frequent first. */
  whatWorked: DealReason[];
  whyFailed: DealReason[];
  /** Deals whose value is in another currency than the plan's: counted, their value left out. */
  otherCurrencies: number;
};

type Count = Record<Deal['outcome'], { count: number; units: bigint }>;

const mostReasons = 5;

/**
 * What the deals that are over add up to, in the plan's currency: by year, by kind, and what worked and failed.
 * Win rate = won / (won + lost).
 *
 * Cost    O(n) in the number of deals
 * Source  METHOD R35, R36
 */
export function dealSummary(plan: Plan): DealSummary {
  const { currency } = plan.plan;
  const deals = listOf(plan, 'deals');
  const all = emptyCount();
  const years = new Map<number | null, Count>();
  const kinds = new Map<Deal['kind'], Count>();
  for (const deal of deals) {
    const year = deal.date === null ? null : Number(deal.date.slice(0, 4));
    for (const count of [all, countIn(years, year), countIn(kinds, deal.kind)]) {
      const part = count[deal.outcome];
      part.count += 1;
      if (deal.value?.currency === currency) part.units += unitsOf(deal.value);
    }
  }
  return {
    all: tallyOf(all, currency),
    byYear: [...years]
      .sort(([a], [b]) => (b ?? -1) - (a ?? -1))
      .map(([year, count]) => ({ year, tally: tallyOf(count, currency) })),
    byKind: [...kinds].map(([kind, count]) => ({ kind, tally: tallyOf(count, currency) })),
    whatWorked: reasonsIn(deals.filter((deal) => deal.outcome === 'won').map((deal) => deal.whatWorked)),
    whyFailed: reasonsIn(deals.filter((deal) => deal.outcome !== 'won').map((deal) => deal.whyFailed)),
    otherCurrencies: countOtherCurrencies(
      deals.map((deal) => deal.value),
      currency,
    ),
  };
}

const emptyCount = (): Count => ({
  won: { count: 0, units: 0n },
  attempted: { count: 0, units: 0n },
  lost: { count: 0, units: 0n },
});

function countIn<K>(counts: Map<K, Count>, key: K): Count {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const added = emptyCount();
  counts.set(key, added);
  return added;
}

function tallyOf({ won, attempted, lost }: Count, currency: string): DealTally {
  const decided = won.count + lost.count;
  return {
    won: won.count,
    attempted: attempted.count,
    lost: lost.count,
    wonValue: moneyOf(won.units, currency),
    attemptedValue: moneyOf(attempted.units, currency),
    lostValue: moneyOf(lost.units, currency),
    winRate: decided === 0 ? null : won.count / decided,
  };
}

/** Equal wordings are counted as one, whatever their case, accents and full stop. */
function reasonsIn(texts: readonly string[]): DealReason[] {
  const reasons = new Map<string, DealReason>();
  for (const text of texts) {
    const words = text.trim().replace(/[.!]+$/, '');
    if (words === '') continue;
    const known = reasons.get(fold(words));
    if (known === undefined) reasons.set(fold(words), { text: words, count: 1 });
    else known.count += 1;
  }
  return [...reasons.values()].sort((a, b) => b.count - a.count).slice(0, mostReasons);
}
