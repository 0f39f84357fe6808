import type { Id } from '../../../model/field.ts';
import { type Box, grown, overlaps, type Point } from '../../geometry.ts';
import type { Guide } from '../../layout/layout.ts';
import type { Area } from '../../lens/lens-reading.ts';
import { guideBox } from '../guide-box.ts';
import { onRing, type Rings, ringLabelSize, roomOf, type Seat, type Sector } from './ring-packing.ts';

const origin: Point = { x: 0, y: 0 };
/** The names of roles are read from across the room. */
const roleSize = 16;
/** Where in its sector the name of a role is tried: shares of the way across it, nearest the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];
/** How far beyond the outermost ring it is tried, a little inside of it first. */
const reaches = [-16, -2, 12, 26, 40, 56, 74, 94];

/** Kept free around the name of a role: stances are drawn larger where a picture is small. */
const wordsAir = 7;

/** The rings and the middle, all `stretch` times as wide as high but for the middle. */
export type Circles = { rings: Rings; center: Point; stretch: number };

/** The rings with how many steps each is, and the middle. */
export function ringGuides(
  { rings, center, stretch }: Circles,
  labels: ReadonlyMap<number, string>,
  unknownRing: number,
): Guide[] {
  const around = [...rings.radii].toReversed().map(
    ([ring, radius]): Guide => ({
      kind: 'ring',
      id: `ring ${ring}`,
      center: origin,
      radius: { x: radius * stretch, y: radius },
      label: labels.get(ring) ?? '',
      look: ring === unknownRing ? 'dashed' : 'plain',
    }),
  );
  const middle = { id: 'ring 0', center: origin, radius: center, label: '' } as const;
  return [...around, { kind: 'ring', ...middle, look: 'filled' }, decides(center)];
}

/** What the middle is, at its upper left: at the upper right is where a stance stands. */
export function decides(center: Point): Extract<Guide, { kind: 'words' }> {
  const at = { x: Math.round(-center.x * 0.62), y: Math.round(-center.y * 0.82) };
  return { kind: 'words', id: 'decides', at, text: 'decides', anchor: 'end', size: ringLabelSize };
}

type Roles = { areas: readonly Area[]; sectors: readonly Sector[]; named: ReadonlySet<string> };

/** Lines between the roles, and the name of each near the outer end of its sector, where it covers nobody. */
export function sectorGuides(
  { areas, sectors, named }: Roles,
  seats: readonly Seat[],
  { rings, center, stretch }: Circles,
): Guide[] {
  const outermost = Math.max(center.y, ...rings.radii.values());
  const taken = seats.flatMap(({ id, shape }) => {
    const at = rings.positions.get(id);
    return at === undefined ? [] : [grown(roomOf(shape, at), wordsAir)];
  });
  return sectors.flatMap(({ area, from, to }): Guide[] => {
    const end = onRing(outermost, from, stretch);
    const spokes: Guide[] =
      sectors.length > 1 ? [{ kind: 'spoke', id: `spoke ${area}`, from: onRim(center, end), to: end }] : [];
    const label = areas.find(({ id }) => id === area)?.label ?? '';
    if (!named.has(area)) return spokes;
    const words = wordsIn(area, label, { from, to, outermost, stretch, taken });
    taken.push(guideBox(words));
    return [...spokes, words];
  });
}

/** Where the way out to a point leaves the middle. */
function onRim(center: Point, to: Point): Point {
  const share = 1 / Math.hypot(to.x / center.x, to.y / center.y);
  return { x: Math.round(to.x * share), y: Math.round(to.y * share) };
}

type Room = { from: number; to: number; outermost: number; stretch: number; taken: readonly Box[] };

function wordsIn(area: Id, text: string, { from, to, outermost, stretch, taken }: Room): Guide {
  const wordsAt = (reach: number, share: number): Guide => {
    const at = onRing(outermost + reach, from + (to - from) * share, stretch);
    const place = { x: at.x, y: at.y + Math.round(roleSize / 3) };
    return { kind: 'words', id: `sector ${area}`, at: place, text, anchor: 'middle', size: roleSize };
  };
  for (const reach of reaches)
    for (const share of shares) {
      const words = wordsAt(reach, share);
      if (taken.every((box) => !overlaps(box, guideBox(words)))) return words;
    }
  return wordsAt(0, 0.5);
}
