import {
  type MatrixPlace,
  placementFrom,
  type SelectionPlacement,
} from '../../../shared/method/selection/placement.ts';
import type { RecordOf } from '../../../shared/model/collections.ts';

type Decision = RecordOf<'selectionScores'>['decision'];

/** One account on the selection matrix. */
export type MatrixPoint = {
  id: string;
  name: string;
  rated: MatrixPlace;
  placed: MatrixPlace;
  decision: Decision | null;
  /** The one the page is about. */
  isMain?: boolean;
};

export type Scores = { attractiveness: number; strength: number };

/** Where a point nobody has judged waits to be placed. */
const middle = 5.5;

/** Where a point and its ghost are drawn. */
export type DrawnPoint = {
  point: MatrixPoint;
  placement: SelectionPlacement;
  at: Scores;
  /** An axis is not known, so that the place is only where it waits. */
  isWaiting: boolean;
};

/** The place of a point; `placed` is where a hand holds it now. */
export function drawnPoint(point: MatrixPoint, placed: MatrixPlace = point.placed): DrawnPoint {
  const placement = placementFrom(point.rated, placed);
  const { attractiveness, strength } = placement.shown;
  return {
    point,
    placement,
    at: { attractiveness: attractiveness ?? middle, strength: strength ?? middle },
    isWaiting: attractiveness === null || strength === null,
  };
}

/** Where a hand takes hold of it: at its ghost where it has one. */
export const heldAt = ({ placement, at }: DrawnPoint): Scores => placement.ghost ?? at;

export const isOnMatrix = ({ rated, placed }: Pick<MatrixPoint, 'rated' | 'placed'>): boolean =>
  (rated.attractiveness ?? placed.attractiveness) !== null && (rated.strength ?? placed.strength) !== null;
