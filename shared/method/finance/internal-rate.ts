import { found, type Outcome, refused } from './outcome.ts';
import { rateRoots, signChanges, type TimedFlow } from './rate-roots.ts';

/**
 * Internal rate of return: the rate at which the flows' net present value is 0. Where there are several, the one
 * nearest to `near`; `signChanges` says when to trust the net present value instead.
 *
 * Shape   flows: one per period, the first at the start.
 * Unit    share per period, above −1.
 * Errors  notANumber; noSignChange; noValueInRange where no rate from a total loss to 10²⁰ fits.
 * Source  METHOD 3.12
 */
export function internalRate(flows: readonly number[], near = 0): Outcome {
  return rateOf(
    flows.map((amount, time) => ({ time, amount })),
    near,
  );
}

/** The same for flows at any time in years. */
export function rateOf(flows: readonly TimedFlow[], near = 0): Outcome {
  const figures = flows.flatMap(({ time, amount }) => [time, amount]);
  if (![near, ...figures].every(Number.isFinite)) return refused('notANumber');
  if (signChanges(flows) === 0) return refused('noSignChange');
  const [first, ...others] = rateRoots(flows);
  if (first === undefined) return refused('noValueInRange');
  return found(
    others.reduce((best, root) => (Math.abs(root - near) < Math.abs(best - near) ? root : best), first),
  );
}
