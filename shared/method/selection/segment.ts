import { listOf, type Plan } from '../../model/plan.ts';
import { axisScore } from './axis-score.ts';

/** A: both matter to each other; B: it matters to us; C: we matter to it; D: neither. */
export type AccountSegment = 'A' | 'B' | 'C' | 'D';

/** The middle of the two scales: 1 to 10 for what it is to us, 1 to 5 for what we are to it. */
const middleToUs = 5.5;
const middleToCustomer = 3;

/** The segment of two importances, the first from 1 to 10 and the second from 1 to 5. */
export function segmentOf(toUs: number, toCustomer: number): AccountSegment {
  if (toUs > middleToUs) return toCustomer > middleToCustomer ? 'A' : 'B';
  return toCustomer > middleToCustomer ? 'C' : 'D';
}

/**
 * How much the account matters to us (its attractiveness) and we to it (its newest rating of the relationship);
 * null until both are known.
 *
 * Source  METHOD 3.1 [P][AL15]: A is both high; the names of the others and the middles are ours [D]
 */
export function accountSegment(plan: Plan): AccountSegment | null {
  const toUs = axisScore(listOf(plan, 'selectionCriteria'), 'attractiveness').score;
  const newest = listOf(plan, 'planYears')
    .filter((year) => year.importanceToCustomer !== null)
    .sort((a, b) => b.year - a.year)[0];
  const toCustomer = newest?.importanceToCustomer ?? null;
  return toUs === null || toCustomer === null ? null : segmentOf(toUs, toCustomer);
}
