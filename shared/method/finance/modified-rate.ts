import { found, type Outcome, refused } from './outcome.ts';

/**
 * Modified internal rate of return: what is paid is discounted at the finance rate, what is received is reinvested
 * at the reinvestment rate up to the end, and the rate is what makes the one grow into the other:
 * (Σ in_t (1 + r)^(n − t) / −Σ out_t / (1 + f)^t)^(1/n) − 1 over n periods.
 *
 * Shape   flows: one per period, the first at the start.
 * Unit    rates as shares per period.
 * Errors  notANumber; noSignChange without both kinds of flow; noValueInRange where no real root exists.
 * Source  METHOD 3.12; the spreadsheet's MIRR
 */
export function modifiedRate(
  flows: readonly number[],
  financeRate: number,
  reinvestmentRate: number,
): Outcome {
  if (![financeRate, reinvestmentRate, ...flows].every(Number.isFinite)) return refused('notANumber');
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return refused('noSignChange');
  const periods = flows.length - 1;
  let paid = 0;
  let received = 0;
  for (const [period, flow] of flows.entries()) {
    if (flow < 0) paid -= flow / (1 + financeRate) ** period;
    else received += flow * (1 + reinvestmentRate) ** (periods - period);
  }
  const growth = received / paid;
  return growth < 0 ? refused('noValueInRange') : found(growth ** (1 / periods) - 1);
}
