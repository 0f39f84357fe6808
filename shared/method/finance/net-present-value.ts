import { found, type Outcome, refused } from './outcome.ts';

/**
 * Net present value with the first flow at the start: Σ CF_t / (1 + r)^t, t = 0, 1, 2 …
 *
 * Shape   flows: one per period, the first undiscounted.
 * Unit    money in, money out; rate as a share (0.1 is 10 %), above −1.
 * Errors  notANumber; rateBelowTotalLoss; 0 for no flows.
 * Source  METHOD 3.12 [TEI1]
 */
export function netPresentValue(rate: number, flows: readonly number[]): Outcome {
  if (![rate, ...flows].every(Number.isFinite)) return refused('notANumber');
  if (rate <= -1) return refused('rateBelowTotalLoss');
  return found(flows.reduce((sum, flow, period) => sum + flow / (1 + rate) ** period, 0));
}

/**
 * Net present value as spreadsheets have it: the first value already lies one period ahead,
 * Σ CF_t / (1 + r)^t, t = 1, 2, 3 …
 *
 * Shape, unit and errors as above.
 * Source  METHOD 3.12 [XL1]
 */
export function spreadsheetNetPresentValue(rate: number, values: readonly number[]): Outcome {
  const atStart = netPresentValue(rate, values);
  return atStart.ok ? found(atStart.value / (1 + rate)) : atStart;
}
