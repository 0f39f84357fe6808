/** Where a score stands on a scale from 1 to 10. */
export type ScoreLevel = 'low' | 'medium' | 'high';

/** What the place on the matrix asks for. */
export type SelectionStance = 'investForGrowth' | 'investSelectively' | 'maintain' | 'withdraw';

export type MatrixCell = {
  attractiveness: ScoreLevel;
  strength: ScoreLevel;
  stance: SelectionStance;
};

/** The limits of the nine cells [P][GE2]: below the first a score is low, above the second it is high. */
export const cellLimits = { low: 3.3, high: 6.7 } as const;

/** The third of the scale a score falls into; the limits themselves are medium. */
export function scoreLevel(score: number): ScoreLevel {
  if (score < cellLimits.low) return 'low';
  return score > cellLimits.high ? 'high' : 'medium';
}

/** Attractiveness, then strength: the four labels spread over nine cells. */
const stances: Readonly<Record<ScoreLevel, Readonly<Record<ScoreLevel, SelectionStance>>>> = {
  high: { low: 'investSelectively', medium: 'investSelectively', high: 'investForGrowth' },
  medium: { low: 'maintain', medium: 'investSelectively', high: 'investSelectively' },
  low: { low: 'withdraw', medium: 'maintain', high: 'maintain' },
};

/** The stance of one cell. */
export function stanceOf(attractiveness: ScoreLevel, strength: ScoreLevel): SelectionStance {
  return stances[attractiveness][strength];
}

/**
 * The cell of the attractiveness × strength matrix for two scores from 1 to 10.
 *
 * Source  METHOD 3.1: limits [P][GE2], labels of the corners [P][MW1]; the cells between them are ours [D]
 */
export function matrixCell(attractiveness: number, strength: number): MatrixCell {
  const levels = { attractiveness: scoreLevel(attractiveness), strength: scoreLevel(strength) };
  return { ...levels, stance: stanceOf(levels.attractiveness, levels.strength) };
}
