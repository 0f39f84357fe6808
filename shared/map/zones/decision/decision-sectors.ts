import type { MapSubject } from '../../map-subject.ts';
import type { Seat, Sector } from './ring-packing.ts';

/** Room that a role takes beside what its people need. */
const least = 0.4;
const widening = 1.25;

/** How much of the circle each role needs, by its fullest ring. */
export function needsOf(seats: readonly Seat[]): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  for (const area of new Set(seats.map((seat) => seat.area))) {
    const rings = seats.filter((seat) => seat.area === area).map(({ ring }) => ring);
    const crowds = rings.map((ring) => rings.filter((one) => one === ring).length / (0.6 + ring * 0.6));
    needs.set(area, Math.max(...crowds) + least);
  }
  return needs;
}

/** The same with more room for one of them. */
export const widened = (needs: ReadonlyMap<string, number>, area: string): ReadonlyMap<string, number> =>
  new Map([...needs].map(([id, need]) => [id, id === area ? need * widening : need]));

/** A share of the circle for each role that is there, clockwise from the top. */
export function sectorsOf({ reading }: MapSubject, needs: ReadonlyMap<string, number>): Sector[] {
  const total = [...needs.values()].reduce((sum, need) => sum + need, 0);
  let from = -Math.PI / 2;
  return reading.areas.flatMap(({ id }) => {
    const need = needs.get(id);
    if (need === undefined) return [];
    const to = from + (need / total) * 2 * Math.PI;
    const sector = { area: id, from, to };
    from = to;
    return [sector];
  });
}
