import type { BuyClass } from '../../model/records/decision-center.ts';

/** The last of the eight buying phases (METHOD 3.8 [BG1]). */
export const lastPhase = 8;

/** The eight buying phases in order, 1 to 8. */
export const buyingPhaseNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export const entryVerdicts = ['early', 'inTime', 'late', 'tooLate'] as const;
export type EntryVerdict = (typeof entryVerdicts)[number];

/**
 * How early a supplier came into a decision: round(100 × (8 − phase) / 7), 100 for phase 1 and 0 for phase 8.
 *
 * Unit    phase 1 to 8 in, 0 to 100 out
 * Source  METHOD 3.8 [D]
 */
export function entryIndex(phase: number): number {
  return Math.round((100 * (lastPhase - phase)) / (lastPhase - 1));
}

/** The last phase that still counts as each verdict; what comes after them is too late. */
type Limits = Readonly<Record<Exclude<EntryVerdict, 'tooLate'>, number>>;
const needIsWritten: Limits = { early: 2, inTime: 3, late: 5 };
const needIsRepeated: Limits = { early: 3, inTime: 4, late: 5 };

function verdictWithin(phase: number, limits: Limits): EntryVerdict {
  if (phase <= limits.early) return 'early';
  if (phase <= limits.inTime) return 'inTime';
  return phase <= limits.late ? 'late' : 'tooLate';
}

/**
 * Whether a supplier came in time to shape what is asked for. New task and modified rebuy: to phase 2 early, 3 in
 * time, 4 and 5 late, from 6 too late; straight rebuy: to 3 early, 4 in time, 5 late, from 6 too late. While the
 * buy class is not known, the verdict stands where both readings agree; in phases 3 and 4 it is null.
 *
 * Source  METHOD 3.8 [D]
 */
export function entryVerdict(phase: number, buyClass: BuyClass): EntryVerdict | null {
  if (buyClass === 'straightRebuy') return verdictWithin(phase, needIsRepeated);
  const verdict = verdictWithin(phase, needIsWritten);
  if (buyClass !== 'unknown') return verdict;
  return verdict === verdictWithin(phase, needIsRepeated) ? verdict : null;
}

/** The phases that decide a purchase of this class, first and last; null where the class is not known (METHOD 3.8 [BG2]). */
export function criticalPhases(buyClass: BuyClass): readonly [first: number, last: number] | null {
  if (buyClass === 'newTask') return [1, 3];
  if (buyClass === 'modifiedRebuy') return [3, 4];
  return buyClass === 'straightRebuy' ? [3, 5] : null;
}
