import { listOf, type Plan } from '../../model/plan.ts';
import { axisScore } from './axis-score.ts';
import { type MatrixCell, matrixCell } from './matrix-cell.ts';

/** A place on the matrix; an axis nobody has judged is null. */
export type MatrixPlace = { attractiveness: number | null; strength: number | null };

export type SelectionPlacement = {
  /** What the ratings come to. */
  rated: MatrixPlace;
  /** Where somebody put it by hand. */
  placed: MatrixPlace;
  /** Where it stands: by its ratings, and by hand on an axis that has none. */
  shown: MatrixPlace;
  /** The place by hand where it says something else than the ratings do; null where it does not. */
  ghost: { attractiveness: number; strength: number } | null;
  /** The cell it stands in; null until both axes are known. */
  cell: MatrixCell | null;
};

/** Places that differ by less than this look the same, and are. */
const sameWithin = 0.05;

const differs = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) >= sameWithin;

/** Where an account stands on the matrix: by its ratings first, and by hand where they are silent (METHOD 3.1). */
export function placementFrom(rated: MatrixPlace, placed: MatrixPlace): SelectionPlacement {
  const attractiveness = rated.attractiveness ?? placed.attractiveness;
  const strength = rated.strength ?? placed.strength;
  const isElsewhere =
    differs(rated.attractiveness, placed.attractiveness) || differs(rated.strength, placed.strength);
  const byHand = {
    attractiveness: placed.attractiveness ?? attractiveness,
    strength: placed.strength ?? strength,
  };
  return {
    rated,
    placed,
    shown: { attractiveness, strength },
    ghost:
      isElsewhere && byHand.attractiveness !== null && byHand.strength !== null
        ? { attractiveness: byHand.attractiveness, strength: byHand.strength }
        : null,
    cell: attractiveness === null || strength === null ? null : matrixCell(attractiveness, strength),
  };
}

/** The same for a whole plan. */
export function selectionPlacement(plan: Plan): SelectionPlacement {
  const { placedAttractiveness, placedStrength } = plan.account;
  const criteria = listOf(plan, 'selectionCriteria');
  const rated = {
    attractiveness: axisScore(criteria, 'attractiveness').score,
    strength: axisScore(criteria, 'strength').score,
  };
  return placementFrom(rated, { attractiveness: placedAttractiveness, strength: placedStrength });
}
