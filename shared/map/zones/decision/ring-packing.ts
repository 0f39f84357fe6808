import type { Id } from '../../../model/field.ts';
import { type Box, overlaps, type Point } from '../../geometry.ts';
import { SpaceIndex } from '../../layout/free-place.ts';
import { type NodeShape, spaceOf } from '../../node-shape.ts';
import { textWidth } from '../../text-width.ts';

/** From one ring to the next, at least. */
const leastStep = 40;
/** Kept free around whoever sits there. */
const air = { x: 9, y: 7 } as const;
/** How far the stance mark reaches above a circle. */
const markReach = 6;
/** Angles that are tried for all seats together; a crowd takes its places as they come. */
const angleBudget = 900;
const mostAngles = 29;
/** How much a ring grows when not everybody finds a place on it. */
const growth = { least: 5, share: 0.03 } as const;
/** How far inside its ring somebody can stand, as steps inward, and how far from the ring before. */
const depthStep = 22;
const leastDepth = 30;
export const ringLabelSize = 11.5;

/** Somebody, or an empty seat, on a ring and in a sector. */
export type Seat = { id: Id; ring: number; area: string; shape: NodeShape };
/** A part of the circle, as angles clockwise from the right. */
export type Sector = { area: string; from: number; to: number };

export type Rings = {
  /** Half the height of each ring that somebody sits on. */
  radii: Map<number, number>;
  positions: Map<Id, Point>;
  /** The role that most often had no room; null where all had at once. */
  tightest: string | null;
};

/** The point of a ring at an angle; rings are `stretch` times as wide as high. */
export const onRing = (radius: number, angle: number, stretch: number): Point => ({
  x: Math.round(Math.cos(angle) * radius * stretch),
  y: Math.round(Math.sin(angle) * radius),
});

/** What the words of a ring cover, where it is highest. */
export function ringLabelBox(label: string, radius: number): Box {
  const half = textWidth(label, ringLabelSize, 'regular') / 2 + 9;
  return { left: -half, right: half, top: -radius - 10, bottom: -radius + 10 };
}

type Surroundings = {
  center: Point;
  /** Where nobody is to stand. */
  kept: readonly Box[];
  stretch: number;
  /** What is yielded. */
  progress: number;
};

/**
 * Puts everybody on their ring and in their sector, each ring as narrow as it can be without anybody covering anybody
 * else: the rings inside, their words, and the middle included. In a crowd some stand a little inside of their ring, but
 * outside of the one before. Yields `progress` between the sizes of a ring that are tried.
 */
export function* packRings(
  seats: readonly Seat[],
  sectors: readonly Sector[],
  labels: ReadonlyMap<number, string>,
  { center, kept, stretch, progress }: Surroundings,
): Generator<number, Rings> {
  const taken = new SpaceIndex();
  for (const [index, box] of kept.entries()) taken.add(`kept ${index}`, box);
  const rings: Rings = { radii: new Map(), positions: new Map(), tightest: null };
  const shortOf = new Map<string, number>();
  const angles = Math.max(3, Math.min(mostAngles, Math.floor(angleBudget / Math.max(1, seats.length))));
  let inner = center.y;
  for (const ring of [...new Set(seats.map((seat) => seat.ring))].sort((a, b) => a - b)) {
    const here = seats.filter((seat) => seat.ring === ring);
    const label = labels.get(ring) ?? '';
    let radius = Math.round(inner + leastStep);
    for (;;) {
      yield progress;
      const band = { radius, inner, stretch, angles };
      const placed = placesOn(band, { here, sectors, taken, center, label });
      if (typeof placed !== 'string') {
        for (const [id, at] of placed) rings.positions.set(id, at);
        break;
      }
      shortOf.set(placed, (shortOf.get(placed) ?? 0) + 1);
      radius += Math.round(Math.max(growth.least, radius * growth.share));
    }
    rings.radii.set(ring, radius);
    if (label !== '') taken.add(`ring ${ring}`, ringLabelBox(label, radius));
    inner = radius;
  }
  const [tightest] = [...shortOf].sort((a, b) => b[1] - a[1]);
  return { ...rings, tightest: tightest?.[0] ?? null };
}

/** A ring, from the one inside of it. */
type Band = { radius: number; inner: number; stretch: number; angles: number };

type Round = {
  here: readonly Seat[];
  sectors: readonly Sector[];
  taken: SpaceIndex;
  center: Point;
  label: string;
};

/** Places for all of a ring at a size, which they then take; the sector in which somebody finds none otherwise. */
function placesOn(band: Band, { here, sectors, taken, center, label }: Round): Map<Id, Point> | string {
  const places = new Map<Id, Point>();
  const words = label === '' ? null : ringLabelBox(label, band.radius);
  const isFree = (space: Box): boolean =>
    (words === null || !overlaps(words, space)) &&
    !touches(center, space) &&
    taken.within(space).length === 0;
  for (const sector of sectors) {
    const own = here.filter(({ area }) => area === sector.area);
    for (const [index, seat] of own.entries()) {
      const share = (index + 0.5) / own.length;
      const spot = firstFree(spotsFor(band, sector, share, seat), (at) => isFree(roomOf(seat.shape, at)));
      if (spot === null) {
        for (const id of places.keys()) taken.remove(id);
        return sector.area;
      }
      places.set(seat.id, spot);
      taken.add(seat.id, roomOf(seat.shape, spot));
    }
  }
  return places;
}

function firstFree(spots: Iterable<Point>, isFree: (at: Point) => boolean): Point | null {
  for (const spot of spots) if (isFree(spot)) return spot;
  return null;
}

/** Spots within a sector, on the ring first and then inward, nearest first to `share` of the way across it. */
function* spotsFor(
  { radius, inner, stretch, angles }: Band,
  { from, to }: Sector,
  share: number,
  { shape }: Seat,
): Generator<Point> {
  const even = from + (to - from) * share;
  for (let at = radius; at === radius || at >= inner + leastDepth; at -= depthStep) {
    // A circle on the line between two roles would belong to neither.
    const margin = (shape.radius + 3) / at;
    const [first, last] = [from + margin, to - margin];
    if (last <= first) {
      if (to - from > margin) yield onRing(at, (from + to) / 2, stretch);
      continue;
    }
    const tried = Array.from({ length: angles }, (_, step) => first + ((last - first) * step) / (angles - 1));
    tried.sort((a, b) => Math.abs(a - even) - Math.abs(b - even));
    if (even >= first && even <= last) yield onRing(at, even, stretch);
    for (const angle of tried) yield onRing(at, angle, stretch);
  }
}

/** What somebody takes up, with air and the stance mark. */
export function roomOf(shape: NodeShape, at: Point): Box {
  const { left, right, top, bottom } = spaceOf(shape, at);
  return { left: left - air.x, right: right + air.x, top: top - markReach, bottom: bottom + air.y };
}

/** Whether a box reaches into the ellipse around the middle. */
function touches(radius: Point, { left, right, top, bottom }: Box): boolean {
  const x = Math.max(left, Math.min(0, right)) / radius.x;
  const y = Math.max(top, Math.min(0, bottom)) / radius.y;
  return x * x + y * y < 1;
}
