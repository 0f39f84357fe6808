import type { Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { less } from '../exact-money.ts';
import { walletShare } from '../position/wallet-share.ts';
import { yearResults } from '../position/year-results.ts';

/** What the account could be worth to us, beside what it is (METHOD R22, R37). */
export type AccountPotential = {
  /** All it could ever buy of what we sell, a year. */
  total: Money | null;
  /** What it buys from us a year, and where that figure comes from; null while nobody has written it down. */
  present: { money: Money; year: number; source: 'wallet' | 'planYear' } | null;
  /** What is left to win: total less present; null until both are known in one currency. */
  upside: Money | null;
  /** Our sales over everything it spends, 0 to 1, in the newest year that tells. */
  shareOfWallet: { share: number; year: number } | null;
  /** Percent a year. */
  growthRate: number | null;
  /** The total in three years at that rate: the view a selection should be judged on. */
  totalInThreeYears: Money | null;
};

const viewYears = 3;

/** What the wallet says we sell; where it says nothing, the revenue of the newest year that has one. */
function presentOf(plan: Plan): AccountPotential['present'] {
  const wallet = walletShare(plan).years.find((year) => year.share !== null);
  if (wallet !== undefined) return { money: wallet.ours, year: wallet.year, source: 'wallet' };
  const newest = yearResults(plan).years.findLast((year) => year.actual.revenue !== null);
  if (newest === undefined || newest.actual.revenue === null) return null;
  return { money: newest.actual.revenue, year: newest.year, source: 'planYear' };
}

/**
 * The potential of an account with what is left to win in it.
 *
 * Source  METHOD 3.1 (share of wallet; three-year view [P][WM1]), R22, R37
 */
export function accountPotential(plan: Plan): AccountPotential {
  const { totalPotential: total, growthRate } = plan.account;
  const present = presentOf(plan);
  const isOneCurrency = present !== null && total?.currency === present.money.currency;
  const wallet = walletShare(plan).years.find((year) => year.share !== null);
  return {
    total,
    present,
    upside: isOneCurrency ? less(total, present.money) : null,
    shareOfWallet:
      wallet === undefined || wallet.share === null ? null : { share: wallet.share, year: wallet.year },
    growthRate,
    totalInThreeYears:
      total === null || growthRate === null
        ? null
        : {
            amount: (Number(total.amount) * (1 + growthRate / 100) ** viewYears).toFixed(0),
            currency: total.currency,
          },
  };
}
