import type { Id } from '../../model/field.ts';
import { groupsOf } from '../../model/once-per-plan.ts';
import type { Plan } from '../../model/plan.ts';
import {
  type Qualification,
  type QualificationElement,
  qualificationElements,
} from '../../model/records/decision-center.ts';

/**
 * Where a MEDDPICC score stands. The published bands are strong, needs work and drop; they leave 4–7 and 12–13
 * open, and so do we: those two say only between which bands a score stands.
 */
export const qualificationBands = ['strong', 'nearlyStrong', 'needsWork', 'nearlyDrop', 'drop'] as const;
export type QualificationBand = (typeof qualificationBands)[number];

/** The most a decision can score: eight elements of 2. */
export const mostQualification = qualificationElements.length * 2;

/** From here on a decision is worth working on by the published bands. */
export const needsWorkFrom = 8;

/**
 * The band of a score from 0 to 16: 14–16 strong, 8–11 needs work, 0–3 drop; 12–13 and 4–7 lie between.
 *
 * Source  METHOD 3.4 [ME2]
 */
export function qualificationBand(score: number): QualificationBand {
  if (score >= 14) return 'strong';
  if (score >= 12) return 'nearlyStrong';
  if (score >= needsWorkFrom) return 'needsWork';
  return score >= 4 ? 'nearlyDrop' : 'drop';
}

export type QualificationScore = {
  /** Sum over the eight elements, 0 to 16; what nobody has scored counts 0, unknown. */
  score: number;
  /** How many elements somebody has scored. */
  scored: number;
  band: QualificationBand;
};

const entriesByDecision = groupsOf('qualifications', (entry) => entry.decisionCenterId);

/** What was entered for one element, the newest where there are several; null where nothing was. */
export function qualificationOf(
  plan: Plan,
  decisionId: Id,
  element: QualificationElement,
): Qualification | null {
  return (
    entriesByDecision(plan)
      .get(decisionId)
      ?.findLast((entry) => entry.element === element) ?? null
  );
}

/** How well a decision is qualified: the eight elements of MEDDPICC added up (METHOD 3.4). */
export function qualificationScore(plan: Plan, decisionId: Id): QualificationScore {
  const scores = qualificationElements.flatMap(
    (element) => qualificationOf(plan, decisionId, element)?.score ?? [],
  );
  const score = scores.reduce((sum, value) => sum + value, 0);
  return { score, scored: scores.length, band: qualificationBand(score) };
}
