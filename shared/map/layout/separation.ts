import type { Id } from '../../model/field.ts';
import { inOneGo } from '../../model/in-slices.ts';
import { type Box, overlaps, type Point } from '../geometry.ts';
import { freeSpot, SpaceIndex } from './free-place.ts';

/** Something that takes up room around a point, and whether it may be pushed. */
export type Body = {
  id: Id;
  at: Point;
  halfWidth: number;
  top: number;
  bottom: number;
  isFixed: boolean;
};

const air = 8;
const rounds = 120;

const boxOf = (body: Body, at: Point = body.at): Box => ({
  left: at.x - body.halfWidth - air,
  right: at.x + body.halfWidth + air,
  top: at.y - body.top - air / 2,
  bottom: at.y + body.bottom + air / 2,
});

/**
 * Moves bodies apart until none covers another: each round pushes every overlapping pair along the
 * direction that needs less; what is then still covered goes to the nearest free spot. Fixed ones stay.
 */
export function pushApart(bodies: readonly Body[]): void {
  inOneGo(pushApartSteps(bodies));
}

/** The same in slices: yields how far it is, from 0 to 1. */
export function* pushApartSteps(bodies: readonly Body[]): Generator<number, void> {
  for (let round = 0; round < rounds; round += 1) {
    if (!pushOnce(bodies)) return;
    yield (round / rounds) * 0.5;
  }
  const index = new SpaceIndex();
  for (const body of bodies) index.add(body.id, boxOf(body));
  for (const [done, body] of bodies.entries()) {
    if (done % 50 === 0) yield 0.5 + (done / bodies.length) * 0.5;
    if (body.isFixed) continue;
    index.remove(body.id);
    if (!index.isFree(boxOf(body))) body.at = freeSpot(body.at, (point) => boxOf(body, point), index);
    index.add(body.id, boxOf(body));
  }
}

/** Whether any pair had to be pushed. */
function pushOnce(bodies: readonly Body[]): boolean {
  const sorted = [...bodies].sort((a, b) => boxOf(a).left - boxOf(b).left);
  let pushed = false;
  sorted.forEach((body, index) => {
    for (let other = index + 1; other < sorted.length; other += 1) {
      const next = sorted[other];
      if (next === undefined || boxOf(next).left >= boxOf(body).right) break;
      if (overlaps(boxOf(body), boxOf(next)) && pushPair(body, next)) pushed = true;
    }
  });
  return pushed;
}

function pushPair(a: Body, b: Body): boolean {
  if (a.isFixed && b.isFixed) return false;
  const [first, second] = [boxOf(a), boxOf(b)];
  const overX = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const overY = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  const share = a.isFixed || b.isFixed ? 1 : 0.5;
  const isAcross = overX < overY;
  const forward = isAcross ? a.at.x <= b.at.x : a.at.y <= b.at.y;
  const by = (isAcross ? overX : overY) * share + 0.5;
  const axis = isAcross ? 'x' : 'y';
  if (!a.isFixed) a.at = { ...a.at, [axis]: a.at[axis] + (forward ? -by : by) };
  if (!b.isFixed) b.at = { ...b.at, [axis]: b.at[axis] + (forward ? by : -by) };
  return true;
}
