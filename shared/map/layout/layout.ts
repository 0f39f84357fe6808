import type { Id } from '../../model/field.ts';
import type { Box, Point } from '../geometry.ts';

/** How a line gets from one person to another. */
export type Route =
  | { kind: 'straight' }
  /** One arc; `bend` is the distance of its control point from the middle, to the right of the way there. */
  | { kind: 'curve'; bend: number }
  /** Right angles through these points, ends included. */
  | { kind: 'elbow'; points: readonly Point[] };

export type UnitArea = {
  unitId: Id;
  box: Box;
};

/** Where everything stands, in map units, y downward. */
export type Layout = {
  positions: ReadonlyMap<Id, Point>;
  /** Outer areas before the ones inside them. */
  areas: readonly UnitArea[];
  /** By tie; a tie that is not listed is a straight line. */
  routes: ReadonlyMap<Id, Route>;
  /** With whom people move along when that person is placed by hand. */
  leaders: ReadonlyMap<Id, Id>;
};
