import type { Point } from '../../../../shared/map/geometry.ts';

/** On screen a circle is at least this large, in pixels: room for two letters that can be read. */
const leastRadius = 15.5;
/** How much larger than that the circle of those with most say stays. */
const mostMore = 3;
const smallest = 16;
const largest = 32;
/** Pixels kept free between circles beside each other, and between a circle and the name above or below it. */
const gapBeside = 4;
const gapBelow = 17;
const neighborCount = 8;

/** How far somebody's nearest neighbors are, in map units across and down. */
export type Distances = readonly Point[];

/** For each place the distances to its nearest neighbors. */
export function distancesOf(places: readonly Point[]): Distances[] {
  const farther = (at: Point): number => Math.max(at.x, at.y);
  return places.map((place) => {
    const nearest: Point[] = [];
    for (const other of places) {
      if (other === place) continue;
      const distance = { x: Math.abs(other.x - place.x), y: Math.abs(other.y - place.y) };
      const last = nearest.at(-1);
      if (nearest.length === neighborCount && last !== undefined && farther(last) <= farther(distance))
        continue;
      nearest.push(distance);
      nearest.sort((a, b) => farther(a) - farther(b));
      nearest.length = Math.min(nearest.length, neighborCount);
    }
    return nearest;
  });
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
