import type { Id } from '../../model/field.ts';
import { boxAround, type Point } from '../geometry.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';
import { spaceOf } from '../node-shape.ts';

const columnGap = 26;
const rowGap = 22;
const distanceBelow = 70;

/** Puts people without a line in rows below everybody else, those of one unit beside each other. */
export function looseGrid(ids: readonly Id[], subject: MapSubject, positions: Map<Id, Point>): void {
  if (ids.length === 0) return;
  const wanted = new Set(ids);
  const people = subject.people.filter(({ id }) => wanted.has(id)).sort(byUnit);
  const placed = subject.people.flatMap(({ id, shape }) => {
    const at = positions.get(id);
    return at === undefined ? [] : [spaceOf(shape, at)];
  });
  const above = boxAround(placed);
  const column = Math.max(...people.map((entry) => entry.shape.halfWidth)) * 2 + columnGap;
  const height = Math.max(...people.map((entry) => entry.shape.radius + entry.shape.bottom)) + rowGap;
  const radius = Math.max(...people.map((entry) => entry.shape.radius));
  const fitting = Math.floor((above.right - above.left) / column);
  const columns = Math.max(4, fitting, Math.ceil(Math.sqrt((people.length * height * 1.6) / column)));
  const left = (above.left + above.right) / 2 - ((Math.min(columns, people.length) - 1) * column) / 2;
  people.forEach(({ id }, index) => {
    positions.set(id, {
      x: Math.round(left + (index % columns) * column),
      y: Math.round(above.bottom + distanceBelow + radius + Math.floor(index / columns) * height),
    });
  });
}

function byUnit(a: MapPerson, b: MapPerson): number {
  const [first, second] = [a.unit?.id ?? '~', b.unit?.id ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
