import { found, type Outcome, refused } from './outcome.ts';
import type { TimedFlow } from './rate-roots.ts';

/**
 * When what was spent has come back for good: the last time at which the running sum is negative, and the part of
 * the step to the next flow that makes up the shortfall.
 *
 * Shape   flows in order of time.
 * Unit    years after the first flow, not rounded.
 * Errors  nothingSpent when the sum never falls below 0; notRecovered when it ends there; notANumber.
 * Source  METHOD 3.12 [PB1]
 */
export function payback(flows: readonly TimedFlow[]): Outcome {
  if (!flows.every(({ time, amount }) => Number.isFinite(time) && Number.isFinite(amount)))
    return refused('notANumber');
  const sums = runningSums(flows);
  const last = sums.findLastIndex(({ sum }) => sum < 0);
  const before = sums[last];
  if (before === undefined) return refused('nothingSpent');
  const after = sums[last + 1];
  if (after === undefined) return refused('notRecovered');
  const share = -before.sum / (after.sum - before.sum);
  return found(before.time + share * (after.time - before.time));
}

/** The same on flows discounted to the first one. */
export function discountedPayback(rate: number, flows: readonly TimedFlow[]): Outcome {
  if (!Number.isFinite(rate)) return refused('notANumber');
  if (rate <= -1) return refused('rateBelowTotalLoss');
  return payback(discounted(rate, flows));
}

/** Each flow at its present value. */
export function discounted(rate: number, flows: readonly TimedFlow[]): TimedFlow[] {
  return flows.map(({ time, amount }) => ({ time, amount: amount / (1 + rate) ** time }));
}

/** What has come in less what has gone out, at each time; flows at one time are one step. */
export function runningSums(flows: readonly TimedFlow[]): { time: number; sum: number }[] {
  const sums: { time: number; sum: number }[] = [];
  let sum = 0;
  for (const { time, amount } of flows) {
    sum += amount;
    const last = sums.at(-1);
    if (last?.time === time) last.sum = sum;
    else sums.push({ time, sum });
  }
  return sums;
}
