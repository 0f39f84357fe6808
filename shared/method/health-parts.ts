import { AppError } from '../model/errors.ts';
import { ownedShareWanted } from './insight-chain.ts';
import type { MapStatus } from './map-status.ts';

export type HealthRating = 'red' | 'amber' | 'green';
export type HealthParts = { insight: number; relationship: number; execution: number; freshness: number };

/** Weight of each part; they sum to 1 (METHOD 3.13 [D]). */
export const healthWeights: Readonly<HealthParts> = {
  insight: 0.3,
  relationship: 0.3,
  execution: 0.25,
  freshness: 0.15,
};

const mapStatusPoints: Readonly<Record<MapStatus, number>> = { 0: 0, 1: 25, 2: 50, 3: 100 };

/**
 * Insight, 0–100: 20 points for each of the four story kinds that is confirmed, and 20 for the share of goals
 * and initiatives that key players own, full at a third.
 *
 * Shape   ownedShare from 0 to 1.
 * Errors  INVALID_INPUT outside these limits.
 * Source  METHOD 3.13 [D]
 */
export function insightHealth(confirmedKinds: number, ownedShare: number): number {
  requireWithin('confirmedKinds', confirmedKinds, 4);
  requireWithin('ownedShare', ownedShare, 1);
  return 20 * confirmedKinds + 20 * Math.min(1, ownedShare / ownedShareWanted);
}

/**
 * Relationship, 0–100: half from the map status (0, 25, 50, 100), half from how many of sponsor, decider and
 * champion have a name on the customer's side.
 *
 * Errors  INVALID_INPUT outside these limits.
 * Source  METHOD 3.13 [D]
 */
export function relationshipHealth(status: MapStatus, keyRolesPresent: number): number {
  requireWithin('keyRolesPresent', keyRolesPresent, 3);
  return mapStatusPoints[status] / 2 + ((keyRolesPresent / 3) * 100) / 2;
}

/**
 * Execution, 0–100: the mean of two shares, open actions that are not late and goals with two owned, dated actions.
 *
 * Errors  INVALID_INPUT outside 0 to 1.
 * Source  METHOD 3.13 [D]
 */
export function executionHealth(onTimeShare: number, workedObjectiveShare: number): number {
  requireWithin('onTimeShare', onTimeShare, 1);
  requireWithin('workedObjectiveShare', workedObjectiveShare, 1);
  return ((onTimeShare + workedObjectiveShare) / 2) * 100;
}

/**
 * Freshness, 0–100: full up to the review cadence, then linear down to 0 at twice the cadence.
 *
 * Shape   days since the last review, negative for one ahead; cadence in days.
 * Errors  UNDEFINED_RESULT for a cadence that is not above 0.
 * Source  METHOD 3.13 [D]
 */
export function freshnessHealth(daysSinceReview: number, cadenceDays: number): number {
  if (!(cadenceDays > 0)) throw new AppError('UNDEFINED_RESULT', 'Freshness needs a review cadence in days');
  const beyond = Math.max(0, daysSinceReview - cadenceDays);
  return Math.max(0, 1 - beyond / cadenceDays) * 100;
}

/** The weighted sum of the parts, 0–100, not rounded. Source: METHOD 3.13 [D]. */
export function healthScore(parts: HealthParts): number {
  return (
    healthWeights.insight * parts.insight +
    healthWeights.relationship * parts.relationship +
    healthWeights.execution * parts.execution +
    healthWeights.freshness * parts.freshness
  );
}

/** Red below 40, amber below 70, else green. Source: METHOD 3.13 [D]. */
export function healthRating(score: number): HealthRating {
  if (score < 40) return 'red';
  return score < 70 ? 'amber' : 'green';
}

function requireWithin(name: string, value: number, most: number): void {
  if (!(value >= 0 && value <= most))
    throw new AppError('INVALID_INPUT', `${name} ${value} is outside 0 to ${most}`);
}
