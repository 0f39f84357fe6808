/** Money at a time, in years after the first flow. */
export type TimedFlow = { time: number; amount: number };

/** Rates are sought as s = ln(1 + r). Below −25 all but 10⁻¹¹ of the money is lost; 46 is a rate of 10²⁰. */
const lowest = -25;
const highest = 46;
const halvings = 120;

/**
 * Every rate r > −1 at which the flows' present value is 0, rising. With s = ln(1 + r) the present value is
 * Σ a_i e^(−t_i s): times e^(t_0 s) and differentiated it has one term less, and between two of its own roots lies
 * one of that derivative. So the roots of the shorter sum part the line into pieces with one root each at most,
 * and none is missed, however many signs change and however far out it lies.
 *
 * Shape   flows in any order; those at one time are added.
 * Unit    time in years, result as shares a year.
 * Cost    O(n) bisections per level, O(n) levels with more than one change of sign.
 * Source  Rolle's theorem for exponential sums; range as in `lowest` and `highest`.
 */
export function rateRoots(flows: readonly TimedFlow[]): number[] {
  return rootsOf(merged(flows)).map((s) => Math.expm1(s));
}

/** How often the flows, in order of time, turn from paying to receiving or back. */
export function signChanges(flows: readonly TimedFlow[]): number {
  const signs = merged(flows).map(({ amount }) => Math.sign(amount));
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

function merged(flows: readonly TimedFlow[]): TimedFlow[] {
  const sums = new Map<number, number>();
  for (const { time, amount } of flows) sums.set(time, (sums.get(time) ?? 0) + amount);
  return [...sums]
    .map(([time, amount]) => ({ time, amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.time - b.time);
}

function rootsOf(flows: readonly TimedFlow[]): number[] {
  const first = flows[0];
  const changes = signChanges(flows);
  if (first === undefined || changes === 0) return [];
  const turns = changes === 1 ? [] : rootsOf(derivativeOf(flows, first.time));
  const edges = [lowest, ...turns, highest];
  const roots: number[] = [];
  for (let index = 1; index < edges.length; index += 1) {
    const root = rootBetween(flows, edges[index - 1] ?? lowest, edges[index] ?? highest);
    if (root !== null && root !== roots.at(-1)) roots.push(root);
  }
  return roots;
}

/** The derivative by s of Σ a_i e^(−(t_i − t_0) s), without the factor that is never 0. */
function derivativeOf(flows: readonly TimedFlow[], start: number): TimedFlow[] {
  return flows.slice(1).map(({ time, amount }) => ({ time, amount: -amount * (time - start) }));
}

/** The sum at s up to a positive factor that keeps every power within what a number can hold. */
function scaledValue(flows: readonly TimedFlow[], s: number): number {
  const anchor = (s < 0 ? flows.at(-1) : flows[0])?.time ?? 0;
  return flows.reduce((sum, { time, amount }) => sum + amount * Math.exp(-(time - anchor) * s), 0);
}

/** Whether the sum only touches 0 here: what is left is no more than rounding. */
function isZeroAt(flows: readonly TimedFlow[], s: number): boolean {
  const size = scaledValue(
    flows.map(({ time, amount }) => ({ time, amount: Math.abs(amount) })),
    s,
  );
  return Math.abs(scaledValue(flows, s)) <= size * 1e-14;
}

function rootBetween(flows: readonly TimedFlow[], from: number, to: number): number | null {
  if (isZeroAt(flows, from) && from > lowest) return from;
  if (isZeroAt(flows, to) && to < highest) return to;
  const sign = Math.sign(scaledValue(flows, from));
  if (sign === Math.sign(scaledValue(flows, to))) return null;
  let [low, high] = [from, to];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(scaledValue(flows, middle)) === sign) low = middle;
    else high = middle;
  }
  return closer(flows, low, high);
}

/** Of two neighboring numbers the one nearer to 0, so that a rate of exactly 10 % stays one. */
function closer(flows: readonly TimedFlow[], a: number, b: number): number {
  return Math.abs(scaledValue(flows, a)) <= Math.abs(scaledValue(flows, b)) ? a : b;
}
