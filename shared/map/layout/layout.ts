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

/** What a lens draws behind people to say where they are. */
export type Guide =
  | {
      kind: 'ring';
      id: string;
      center: Point;
      radius: Point;
      label: string;
      /** The innermost one is filled, the one of unknown distance dashed. */
      look: 'filled' | 'plain' | 'dashed';
    }
  | { kind: 'lane'; id: string; box: Box; label: string; note: string; look: 'filled' | 'plain' | 'hollow' }
  | { kind: 'spoke'; id: string; from: Point; to: Point }
  | { kind: 'words'; id: string; at: Point; text: string; anchor: 'start' | 'middle' | 'end'; size: number };

/** Where everything stands, in map units, y downward. */
export type Layout = {
  positions: ReadonlyMap<Id, Point>;
  /** Outer areas before the ones inside them. */
  areas: readonly UnitArea[];
  /** By tie; a tie that is not listed is a straight line. */
  routes: ReadonlyMap<Id, Route>;
  guides: readonly Guide[];
  /** The part to look at first; null for all of it. */
  core: Box | null;
  /** What a first look shows; null for that part. */
  opening: Box | null;
  /** With whom people move along when that person is placed by hand. */
  leaders: ReadonlyMap<Id, Id>;
};

/** A map without anybody. */
export const emptyLayout: Layout = {
  positions: new Map(),
  areas: [],
  routes: new Map(),
  guides: [],
  core: null,
  opening: null,
  leaders: new Map(),
};
