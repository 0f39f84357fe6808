import type { Point } from '../../../../shared/map/geometry.ts';

/** On screen a circle is at least this large, in pixels: room for two letters that can be read. */
const leastRadius = 15.5;
/** How much larger than that the circle of those with most say stays. */
const mostMore = 3;
/** Nobody's circle is made larger than this, in pixels. */
export const largestRoom = leastRadius + mostMore;
const smallest = 16;
const largest = 32;
/** Pixels kept free between circles beside each other, and between a circle and the name above or below it. */
const gapBeside = 4;
const gapBelow = 20;
const neighborCount = 8;

/** How far somebody's nearest neighbors are, in map units across and down. */
export type Distances = readonly Point[];

/** For each place the distances to its nearest neighbors, of which the farther direction counts. */
export function distancesOf(places: readonly Point[]): Distances[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a]?.x ?? 0) - (places[b]?.x ?? 0));
  const result: Distances[] = places.map(() => []);
  order.forEach((index, rank) => {
    const place = places[index];
    if (place !== undefined) result[index] = nearestOf(place, rank, order, places);
  });
  return result;
}

const farther = ({ x, y }: Point): number => Math.max(x, y);

/** Looks to both sides, as far as somebody could be nearer than those already found. */
function nearestOf(
  place: Point,
  rank: number,
  order: readonly number[],
  places: readonly Point[],
): Distances {
  const nearest: Point[] = [];
  const look = (at: number): boolean => {
    const other = places[order[at] ?? -1];
    if (other === undefined) return false;
    const distance = { x: Math.abs(other.x - place.x), y: Math.abs(other.y - place.y) };
    const last = nearest[neighborCount - 1];
    if (last !== undefined && farther(last) <= distance.x) return false;
    if (last !== undefined && farther(last) <= distance.y) return true;
    const before = nearest.findIndex((one) => farther(one) > farther(distance));
    nearest.splice(before === -1 ? nearest.length : before, 0, distance);
    nearest.length = Math.min(nearest.length, neighborCount);
    return true;
  };
  let [left, right] = [rank - 1, rank + 1];
  let [isLeftOpen, isRightOpen] = [true, true];
  while (isLeftOpen || isRightOpen) {
    if (isLeftOpen) isLeftOpen = look(left);
    if (isRightOpen) isRightOpen = look(right);
    left -= 1;
    right += 1;
  }
  return nearest;
}

/**
 * The radius of a circle at a zoom, in map units: its own, or more where it could not be read and as far as
 * its neighbors leave room. Without jumps: on screen it grows with the zoom and never shrinks.
 */
export function shownRadius(radius: number, zoom: number, distances: Distances): number {
  const say = Math.min(1, Math.max(0, (radius - smallest) / (largest - smallest)));
  let room = leastRadius + say * mostMore;
  for (const { x, y } of distances)
    room = Math.min(room, Math.max((x * zoom - gapBeside) / 2, (y * zoom - gapBelow) / 2));
  return Math.max(radius, room / zoom);
}

/** Half the width of the stance mark at a circle, in map units; `usual` is its size at a zoom of 1. */
export function shownMark(usual: number, zoom: number, radius: number): number {
  return Math.max(usual, Math.min(leastMark / zoom, radius * 0.4));
}

/** Half of a mark's least width on screen, in pixels. */
const leastMark = 5.8;

/** The size of the letters in a circle, in map units: at least nine pixels where the circle holds them. */
export function shownLetters(zoom: number, radius: number): number {
  return Math.max(radius * 0.54, Math.min(9 / zoom, radius * 0.64));
}
