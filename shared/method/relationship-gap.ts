import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import {
  type RelationshipLevel,
  relationshipLevels,
  type Stakeholder,
} from '../model/records/stakeholder.ts';

/** How one person sees us and how they should, with what the difference weighs. */
export type RelationshipGap = {
  personId: Id;
  name: string;
  current: RelationshipLevel;
  desired: RelationshipLevel;
  /** Levels from current to desired; 0 or less where nothing is to be gained. */
  gap: number;
  /** Say in the decision, 1–5; null when not rated. */
  power: number | null;
  /** Power × gap, never below 0; null without a power. */
  weighted: number | null;
};

export type RelationshipGaps = {
  /** The heaviest gap first. */
  people: RelationshipGap[];
  /** Σ power × max(0, gap) over all people whose power is rated. */
  total: number;
  /** Middle level of the key people rated now; null when nobody is. */
  medianLevel: number | null;
};

/** Steps of the ladder from vendor (1) to trusted advisor (4) (METHOD 3.7 [AL3]). */
export function levelNumber(level: RelationshipLevel): number {
  return relationshipLevels.indexOf(level) + 1;
}

/**
 * Σ power × max(0, desired − current).
 *
 * Unit    power 1–5, levels 1–4.
 * Errors  INVALID_INPUT for a number that is not finite.
 * Source  METHOD 3.7 [D]
 */
export function weightedGap(people: readonly { power: number; current: number; desired: number }[]): number {
  return people.reduce((sum, { power, current, desired }) => {
    if (![power, current, desired].every(Number.isFinite))
      throw new AppError('INVALID_INPUT', 'Power and levels must be numbers');
    return sum + power * Math.max(0, desired - current);
  }, 0);
}

/** The gaps of everyone whose present and wanted level are known. Source: METHOD 3.7 [D]. */
export function relationshipGaps(plan: Plan): RelationshipGaps {
  const people = listOf(plan, 'stakeholders')
    .flatMap((stakeholder) => gapOf(plan, stakeholder) ?? [])
    .sort((a, b) => (b.weighted ?? 0) - (a.weighted ?? 0) || b.gap - a.gap);
  return {
    people,
    total: people.reduce((sum, person) => sum + (person.weighted ?? 0), 0),
    medianLevel: medianOf(people.map((person) => levelNumber(person.current))),
  };
}

function gapOf(plan: Plan, stakeholder: Stakeholder): RelationshipGap | null {
  const { personId, perceptionCurrent: current, perceptionDesired: desired, influence: power } = stakeholder;
  if (current === null || desired === null) return null;
  const levels = { current: levelNumber(current), desired: levelNumber(desired) };
  return {
    personId,
    name: plan.people[personId]?.name ?? '',
    current,
    desired,
    gap: levels.desired - levels.current,
    power,
    weighted: power === null ? null : weightedGap([{ power, ...levels }]),
  };
}

/** The middle of the values, the mean of the two middle ones for an even count; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
