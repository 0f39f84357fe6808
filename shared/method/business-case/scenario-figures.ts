import { timedPresentValue } from '../finance/dated-value.ts';
import { rateOf } from '../finance/internal-rate.ts';
import { modifiedRate } from '../finance/modified-rate.ts';
import { found, type Outcome, refused } from '../finance/outcome.ts';
import { discountedPayback, payback, runningSums } from '../finance/payback.ts';
import { signChanges, type TimedFlow } from '../finance/rate-roots.ts';
import { returnOnInvestment } from '../finance/return-on-investment.ts';
import type { CaseFlows, Scenario } from './case-flows.ts';
import { firstDay, netFlows, timeOf } from './timed-case.ts';

/** What a case comes to in one scenario. Money in the plan's currency, rates as shares, paybacks in years. */
export type ScenarioFigures = {
  scenario: Scenario;
  /** Net flow by years after the start. */
  flows: TimedFlow[];
  /** The running sum of the flows. */
  cumulative: { time: number; sum: number }[];
  /** Discounted totals, both not negative; null without a rate. */
  totals: { benefits: number; costs: number } | null;
  netPresentValue: Outcome;
  returnOnInvestment: Outcome;
  internalRate: Outcome;
  modifiedRate: Outcome;
  payback: Outcome;
  discountedPayback: Outcome;
  /** The share of the benefits at which the net present value would be 0. */
  breakEvenShare: Outcome;
  signChanges: number;
};

export type CaseRates = {
  /** Discount rate as a share; null until it is said. */
  rate: number | null;
  /** Reinvestment rate as a share; the discount rate where none is said. */
  reinvestment: number | null;
  years: number;
};

/** Every figure of one scenario. METHOD 3.12. */
export function scenarioFigures(flows: CaseFlows, scenario: Scenario, rates: CaseRates): ScenarioFigures {
  const net = netFlows(flows, scenario, rates.years);
  const { rate } = rates;
  const isEmpty = flows.lines.every((line) => line.flows.length === 0);
  const totals = rate === null ? null : totalsOf(flows, scenario, rate);
  const atRate = (compute: (rate: number) => Outcome): Outcome => {
    if (isEmpty) return refused('noFlows');
    return rate === null ? refused('noRate') : compute(rate);
  };
  return {
    scenario,
    flows: net,
    cumulative: runningSums(net),
    totals,
    netPresentValue: atRate((r) => timedPresentValue(r, net)),
    returnOnInvestment: atRate(() => returnOnInvestment(totals?.benefits ?? 0, totals?.costs ?? 0)),
    internalRate: isEmpty ? refused('noFlows') : rateOf(net),
    modifiedRate: atRate((r) => modifiedOf(flows, net, r, rates.reinvestment ?? r)),
    payback: isEmpty ? refused('noFlows') : payback(net),
    discountedPayback: atRate((r) => discountedPayback(r, net)),
    breakEvenShare: atRate(() => breakEvenOf(totals)),
    signChanges: signChanges(net),
  };
}

/** Benefits and costs of a scenario, each discounted on its own: a year's cost is not hidden in its benefit. */
function totalsOf(flows: CaseFlows, scenario: Scenario, rate: number): { benefits: number; costs: number } {
  const start = firstDay(flows);
  const total = (kind: 'benefit' | 'cost'): number => {
    const timed = flows.lines
      .filter((line) => line.kind === kind)
      .flatMap((line) =>
        line.flows.map((flow) => ({ time: timeOf(flow, start), amount: Math.abs(flow.amounts[scenario]) })),
      );
    const value = timedPresentValue(rate, timed);
    return value.ok ? value.value : 0;
  };
  return { benefits: total('benefit'), costs: total('cost') };
}

/** The modified rate counts in whole periods, so that days have to be told as years first. */
function modifiedOf(
  flows: CaseFlows,
  net: readonly TimedFlow[],
  rate: number,
  reinvestment: number,
): Outcome {
  if (!flows.isDated)
    return modifiedRate(
      net.map(({ amount }) => amount),
      rate,
      reinvestment,
    );
  const end = net.at(-1)?.time ?? 0;
  let [paid, received] = [0, 0];
  for (const { time, amount } of net) {
    if (amount < 0) paid -= amount / (1 + rate) ** time;
    else received += amount * (1 + reinvestment) ** (end - time);
  }
  if (paid === 0 || received === 0 || end === 0) return refused('noSignChange');
  return found((received / paid) ** (1 / end) - 1);
}

function breakEvenOf(totals: ScenarioFigures['totals']): Outcome {
  if (totals === null || totals.benefits <= 0) return refused('noSignChange');
  return totals.costs <= 0 ? refused('nothingSpent') : found(totals.costs / totals.benefits);
}
