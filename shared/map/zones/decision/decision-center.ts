import type { Id } from '../../../model/field.ts';
import type { Point } from '../../geometry.ts';
import type { NodeShape } from '../../node-shape.ts';
import type { Seat } from './ring-packing.ts';

/** Kept free around each who decides; above them the middle says so. */
const air = { x: 22, above: 24, below: 4 } as const;
const least: Point = { x: 84, y: 56 };
/** Width to height of the middle where only one decides. */
const shape = 1.45;

/** Where those stand who decide, and how far around them the middle reaches. */
export type Middle = { positions: Map<Id, Point>; radius: Point };

/** Puts who decides into rows about as wide as high. */
export function placeCenter(seats: readonly Seat[]): Middle {
  const positions = new Map<Id, Point>();
  if (seats.length === 0) return { positions, radius: least };
  const cell = cellFor(seats.map((seat) => seat.shape));
  const columns = Math.ceil(Math.sqrt(seats.length * (cell.height / cell.width) * shape));
  const rows = Math.ceil(seats.length / columns);
  seats.forEach(({ id }, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, seats.length - row * columns);
    const x = ((index % columns) - (inRow - 1) / 2) * cell.width;
    const y = (row - rows / 2) * cell.height + cell.centerY;
    positions.set(id, { x: Math.round(x), y: Math.round(y) });
  });
  const half = { x: (Math.min(columns, seats.length) * cell.width) / 2, y: (rows * cell.height) / 2 };
  // The corners of what stands there may reach over the rim a little: labels are narrower below.
  const reach = Math.hypot(half.x / shape, half.y) * 0.9;
  return {
    positions,
    radius: { x: Math.round(Math.max(least.x, reach * shape)), y: Math.round(Math.max(least.y, reach)) },
  };
}

function cellFor(shapes: readonly NodeShape[]): { width: number; height: number; centerY: number } {
  const radius = Math.max(...shapes.map((one) => one.radius));
  return {
    width: Math.max(...shapes.map((one) => one.halfWidth)) * 2 + air.x,
    height: air.above + radius + Math.max(...shapes.map((one) => one.bottom)) + air.below,
    centerY: air.above + radius,
  };
}
