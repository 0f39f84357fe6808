import type { Id } from '../../model/field.ts';
import type { Point } from '../geometry.ts';
import type { MapSubject } from '../map-subject.ts';
import { spaceOf } from '../node-shape.ts';
import { SpaceIndex } from './free-place.ts';
import type { Route } from './layout.ts';
import { faintLines } from './main-lines.ts';

/** Bends that are tried, as shares of the line's length; the first that passes the fewest people is taken. */
const bends = [0.12, -0.12, 0.24, -0.24, 0.04, -0.04, 0.38, -0.38];
const longestBend = 160;
const samples = 14;

/** The control point of an arc. */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
}

/** The point at `share` of the way along an arc. */
export function pointOnArc(from: Point, control: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  };
}

/** A gentle arc for each line, bent to the side where it crosses the fewest people. */
export function curveRoutes(subject: MapSubject, positions: ReadonlyMap<Id, Point>): Map<Id, Route> {
  const index = new SpaceIndex();
  for (const { id, shape } of subject.people) {
    const at = positions.get(id);
    if (at !== undefined) index.add(id, spaceOf(shape, at));
  }
  const routes = new Map<Id, Route>();
  const faint = faintLines(subject.ties);
  for (const tie of subject.ties) {
    // Straight lines make the calmest ground, and both directions between two people fall into one.
    if (faint.has(tie.id)) continue;
    const [from, to] = [positions.get(tie.from), positions.get(tie.to)];
    if (from !== undefined && to !== undefined)
      routes.set(tie.id, { kind: 'curve', bend: clearestBend(tie, from, to, index) });
  }
  return routes;
}

type Ends = { from: Id; to: Id };

/** How far an arc between two bends, positive to the right of the way there, to cross the fewest others. */
export function clearestBend(tie: Ends, from: Point, to: Point, index: SpaceIndex): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  let best = { bend: 0, crossed: Number.POSITIVE_INFINITY };
  for (const share of bends) {
    const bend = Math.max(-longestBend, Math.min(longestBend, share * length));
    const crossed = crossings(tie, from, to, bend, index);
    if (crossed < best.crossed) best = { bend: Math.round(bend), crossed };
    if (crossed === 0) break;
  }
  return best.bend;
}

function crossings(tie: Ends, from: Point, to: Point, bend: number, index: SpaceIndex): number {
  const control = controlPoint(from, to, bend);
  let crossed = 0;
  for (let sample = 1; sample < samples; sample += 1) {
    const { x, y } = pointOnArc(from, control, to, sample / samples);
    const hits = index.within({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 });
    crossed += hits.filter((id) => id !== tie.from && id !== tie.to).length;
  }
  return crossed;
}
