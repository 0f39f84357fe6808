import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../../shared/map/geometry.ts';
import type { Route } from '../../../../../shared/map/layout/layout.ts';
import { type Pen, routeBetween, traceRoute } from '../../../../../shared/map/picture/edge-shape.ts';

/** Every point that a line is traced through, control points included: it never leaves the box around them. */
function traced(route: Route, from: Point, to: Point): Point[] {
  const points: Point[] = [];
  const pen: Pen = {
    moveTo: (x, y) => points.push({ x, y }),
    lineTo: (x, y) => points.push({ x, y }),
    quadraticCurveTo: (cx, cy, x, y) => points.push({ x: cx, y: cy }, { x, y }),
  };
  traceRoute(pen, route, from, to);
  return points;
}

const elbow: Route = {
  kind: 'elbow',
  points: [
    { x: 0, y: 20 },
    { x: 0, y: 50 },
    { x: 100, y: 50 },
    { x: 100, y: 80 },
  ],
};
const home = { from: { x: 0, y: 0 }, to: { x: 100, y: 100 } };

describe('a line whose ends are not where it was made for', () => {
  it('keeps its right angles while both ends go together', () => {
    const now = { from: { x: 30, y: -40 }, to: { x: 130, y: 60 } };
    expect(routeBetween(elbow, home, now)).toEqual({
      kind: 'elbow',
      points: [
        { x: 30, y: -20 },
        { x: 30, y: 10 },
        { x: 130, y: 10 },
        { x: 130, y: 40 },
      ],
    });
    expect(routeBetween(elbow, home, home)).toEqual(elbow);
  });

  it('runs straight where they went different ways', () => {
    expect(routeBetween(elbow, home, { from: home.from, to: { x: 4_000, y: 100 } })).toEqual({
      kind: 'straight',
    });
  });

  it('stays an arc, which is made from its ends', () => {
    const arc: Route = { kind: 'curve', bend: 12 };
    expect(routeBetween(arc, home, { from: home.to, to: home.from })).toEqual(arc);
  });

  it('never leaves the box around its ends by more than its own corners did', () => {
    const coordinate = fc.integer({ min: -3_000, max: 3_000 });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(
        fc.record({ from: point, to: point }),
        fc.record({ from: point, to: point }),
        fc.array(point, { maxLength: 3 }),
        (made, now, corners) => {
          const route: Route = { kind: 'elbow', points: [made.from, ...corners, made.to] };
          const beyond = outside([made.from, made.to], corners);
          const path = traced(routeBetween(route, made, now), now.from, now.to);
          expect(outside([now.from, now.to], path)).toBeLessThanOrEqual(beyond + 1);
        },
      ),
    );
  });
});

/** How far points lie outside the box around two others, at most. */
function outside([one, other]: readonly [Point, Point], points: readonly Point[]): number {
  const beyond = (from: number, to: number, at: number): number =>
    Math.max(0, Math.min(from, to) - at, at - Math.max(from, to));
  return Math.max(
    0,
    ...points.map(({ x, y }) => Math.max(beyond(one.x, other.x, x), beyond(one.y, other.y, y))),
  );
}
