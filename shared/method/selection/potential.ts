import type { Money } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';

/** What the account could be worth to us, beside what it is (METHOD R22, R37). */
export type AccountPotential = {
  /** All it could ever buy of what we sell, a year. */
  total: Money | null;
  /** What it buys from us a year, and where that figure comes from; null while nobody has written it down. */
  present: { money: Money; year: number; source: 'wallet' | 'planYear' } | null;
  /** What is left to win: total less present; null until both are known in one currency. */
  upside: Money | null;
  /** Our sales over everything it spends in the categories, 0 to 1. */
  shareOfWallet: number | null;
  /** Percent a year. */
  growthRate: number | null;
  /** The total in three years at that rate: the view a selection should be judged on. */
  totalInThreeYears: Money | null;
  /** Amounts in other currencies than the plan's, which no sum holds. */
  leftOut: number;
};

const viewYears = 3;
const decimals = 4;

/** An amount as a whole number of ten-thousandths, so that sums are exact. */
function exact(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
  return amount.startsWith('-') ? -units : units;
}

function amountText(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const whole = digits.slice(0, -decimals);
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The newest year of the wallet: its sums in the plan's currency. */
function walletOf(plan: Plan) {
  const categories = listOf(plan, 'walletCategories');
  const year = Math.max(...categories.map((category) => category.year));
  const { currency } = plan.plan;
  let [ours, all, leftOut] = [0n, 0n, 0];
  let isKnown = false;
  for (const { ourSales, totalSpend } of categories.filter((category) => category.year === year)) {
    if (ourSales === null) continue;
    if (ourSales.currency !== currency) {
      leftOut += 1;
      continue;
    }
    isKnown = true;
    ours += exact(ourSales.amount);
    // A share needs both sides of the same category.
    if (totalSpend?.currency === currency) all += exact(totalSpend.amount);
  }
  return { year, ours, all, leftOut, isKnown };
}

/** Σ our sales / Σ total spend over the categories of the newest year that name both; null without any. */
function shareOf(plan: Plan, year: number): number | null {
  const { currency } = plan.plan;
  let [ours, all] = [0n, 0n];
  for (const category of listOf(plan, 'walletCategories')) {
    const { ourSales, totalSpend } = category;
    if (category.year !== year || ourSales?.currency !== currency || totalSpend?.currency !== currency)
      continue;
    ours += exact(ourSales.amount);
    all += exact(totalSpend.amount);
  }
  return all > 0n ? Number((ours * 1_000_000n) / all) / 1_000_000 : null;
}

function presentOf(plan: Plan, wallet: ReturnType<typeof walletOf>): AccountPotential['present'] {
  const { currency } = plan.plan;
  if (wallet.isKnown)
    return {
      money: { amount: amountText(wallet.ours), currency },
      year: wallet.year,
      source: 'wallet',
    };
  const known = listOf(plan, 'planYears')
    .flatMap(({ year, revenueActual }) => (revenueActual === null ? [] : [{ year, revenueActual }]))
    .sort((a, b) => b.year - a.year)[0];
  if (known === undefined) return null;
  return { money: known.revenueActual, year: known.year, source: 'planYear' };
}

/**
 * The potential of an account with what is left to win in it. Share of wallet is our sales over all spend in the
 * categories of the newest year; 240 of 600 is 40 %.
 *
 * Source  METHOD 3.1 (share of wallet; three-year view [P][WM1])
 */
export function accountPotential(plan: Plan): AccountPotential {
  const { totalPotential, growthRate } = plan.account;
  const wallet = walletOf(plan);
  const present = presentOf(plan, wallet);
  const isOneCurrency = present !== null && totalPotential?.currency === present.money.currency;
  return {
    total: totalPotential,
    present,
    upside:
      totalPotential !== null && isOneCurrency
        ? {
            amount: amountText(exact(totalPotential.amount) - exact(present.money.amount)),
            currency: totalPotential.currency,
          }
        : null,
    shareOfWallet: shareOf(plan, wallet.year),
    growthRate,
    totalInThreeYears:
      totalPotential === null || growthRate === null
        ? null
        : {
            amount: (Number(totalPotential.amount) * (1 + growthRate / 100) ** viewYears).toFixed(0),
            currency: totalPotential.currency,
          },
    leftOut: wallet.leftOut,
  };
}
