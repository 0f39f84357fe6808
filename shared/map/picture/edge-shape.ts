import type { Point } from '../geometry.ts';
import { controlPoint, pointOnArc } from '../layout/curves.ts';
import type { Route } from '../layout/layout.ts';

/** What a line is drawn with: a path of the canvas, or one that writes path data. */
export type Pen = {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
};

/** Where along an arc the arrowhead sits: past the middle, so that two opposite arrows keep apart. */
export const arrowShare = 0.56;
const cornerRadius = 7;

/** Draws a line between two points, the centers of what it joins; right angles get small round corners. */
export function traceRoute(pen: Pen, route: Route, from: Point, to: Point): void {
  if (route.kind === 'elbow') {
    traceElbow(pen, route.points);
    return;
  }
  pen.moveTo(from.x, from.y);
  if (route.kind === 'straight') pen.lineTo(to.x, to.y);
  else {
    const control = controlPoint(from, to, route.bend);
    pen.quadraticCurveTo(control.x, control.y, to.x, to.y);
  }
}

function traceElbow(pen: Pen, points: readonly Point[]): void {
  points.forEach((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined) pen.moveTo(point.x, point.y);
    else if (after === undefined) pen.lineTo(point.x, point.y);
    else {
      const [start, end] = [toward(point, before), toward(point, after)];
      pen.lineTo(start.x, start.y);
      pen.quadraticCurveTo(point.x, point.y, end.x, end.y);
    }
  });
}

/** The point a corner's radius away from `point` on the way to `other`, at most half way. */
function toward(point: Point, other: Point): Point {
  const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
  const share = Math.min(cornerRadius, length / 2) / length;
  return { x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share };
}

/** Where the arrowhead of a line sits, where it points in radians, and its length from there to the tip. */
export function arrowOf(
  route: Route,
  from: Point,
  to: Point,
  width: number,
): { at: Point; angle: number; size: number } {
  const control = controlPoint(from, to, route.kind === 'curve' ? route.bend : 0);
  const at = pointOnArc(from, control, to, arrowShare);
  const behind = pointOnArc(from, control, to, arrowShare - 0.02);
  return { at, angle: Math.atan2(at.y - behind.y, at.x - behind.x), size: 5 + width * 1.2 };
}

/** The corners of an arrowhead that points to the right, from its middle. */
export const arrowCorners = (size: number): readonly [Point, Point, Point] => [
  { x: size, y: 0 },
  { x: -size * 0.7, y: size * 0.7 },
  { x: -size * 0.7, y: -size * 0.7 },
];

/** Apart from rounding, two ends that went this much differently did not go together. */
const together = 0.5;

/**
 * A route whose ends are not where it was made for: its right angles go along with two ends that moved together.
 * Where the ends went different ways, its corners would point anywhere, so it runs straight between them.
 */
export function routeBetween(
  route: Route,
  home: { from: Point; to: Point },
  now: { from: Point; to: Point },
): Route {
  if (route.kind !== 'elbow') return route;
  const by = { x: now.from.x - home.from.x, y: now.from.y - home.from.y };
  const apart = Math.hypot(now.to.x - home.to.x - by.x, now.to.y - home.to.y - by.y);
  if (apart > together) return { kind: 'straight' };
  return { kind: 'elbow', points: route.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) };
}
