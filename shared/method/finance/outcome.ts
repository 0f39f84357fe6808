/** Why a figure cannot be had. Every one of them has words for a manager in `guard-words.ts`. */
export const guards = [
  /** A flow or a rate is not a finite number. */
  'notANumber',
  /** There is nothing to compute from. */
  'noFlows',
  /** Money only goes out or only comes in: no rate makes that even. */
  'noSignChange',
  /** A rate exists on paper only: below a total loss or beyond every scale. */
  'noValueInRange',
  /** Not as many days as flows. */
  'lengthsDiffer',
  /** A day that no calendar has. */
  'badDate',
  /** A day before the first one. */
  'beforeFirstDate',
  /** A rate of −100 % or less. */
  'rateBelowTotalLoss',
  /** The discount rate has not been said yet. */
  'noRate',
  /** Nothing is spent, so no return on it can be had. */
  'nothingSpent',
  /** What is spent does not come back within the years looked at. */
  'notRecovered',
] as const;
export type Guard = (typeof guards)[number];

/** A figure, or why there is none; never NaN. */
export type Outcome = { ok: true; value: number } | { ok: false; guard: Guard };

/** A figure that was found; one beyond what a number can hold is none. */
export function found(value: number): Outcome {
  return Number.isFinite(value) ? { ok: true, value } : refused('noValueInRange');
}

/** No figure, and why. */
export function refused(guard: Guard): Outcome {
  return { ok: false, guard };
}

/** The figure itself, null where there is none. */
export function figureOf(outcome: Outcome): number | null {
  return outcome.ok ? outcome.value : null;
}
