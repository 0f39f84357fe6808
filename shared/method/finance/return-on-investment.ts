import { found, type Outcome, refused } from './outcome.ts';

/**
 * Return on investment: (benefits − costs) / costs, both as discounted totals.
 *
 * Unit    money in, both not negative; a share out (0.5 is 50 %).
 * Errors  nothingSpent without costs; notANumber.
 * Source  METHOD 3.12 [TEI1]
 */
export function returnOnInvestment(benefits: number, costs: number): Outcome {
  if (!Number.isFinite(benefits) || !Number.isFinite(costs)) return refused('notANumber');
  return costs <= 0 ? refused('nothingSpent') : found((benefits - costs) / costs);
}
