/**
 * Expected value of three scenarios by the PERT weights: (low + 4 × base + high) / 6.
 *
 * Source  METHOD 3.12
 */
export function pertMean(low: number, base: number, high: number): number {
  return (low + 4 * base + high) / 6;
}

/**
 * Expected value of three scenarios taken as equally likely corners of a triangle: (low + base + high) / 3.
 *
 * Source  METHOD 3.12
 */
export function triangularMean(low: number, base: number, high: number): number {
  return (low + base + high) / 3;
}
