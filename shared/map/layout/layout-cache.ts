import type { MapLens } from '../../model/records/stakeholder.ts';
import { lenses } from '../lenses.ts';
import type { MapSubject } from '../map-subject.ts';
import type { Layout } from './layout.ts';

const recent = new Map<string, Layout>();
const kept = 8;

/** All that a layout depends on; what people think of us, for one, does not move them. */
function keyOf(lens: MapLens, subject: MapSubject): string {
  return JSON.stringify([
    lens,
    subject.people.map(({ id, unit, shape, stakeholder }) => [
      id,
      unit?.id,
      shape.halfWidth,
      shape.bottom,
      shape.radius,
      stakeholder.influence,
    ]),
    subject.ties.map((tie) => [tie.id, tie.kind, tie.from, tie.to, tie.strength]),
    subject.rivals.map((rival) => rival.id),
    Object.values(subject.units).map((unit) => [unit.id, unit.parentId]),
    [...subject.placements],
    [...subject.reading.spots],
    subject.reading.fixtures,
  ]);
}

/** The layout of a lens in slices: yields how far it is, from 0 to 1; returns at once when it is known already. */
export function* layoutSteps(lens: MapLens, subject: MapSubject): Generator<number, Layout> {
  const key = keyOf(lens, subject);
  const known = recent.get(key);
  const layout = known ?? (yield* lenses[lens].steps(subject));
  recent.delete(key);
  recent.set(key, layout);
  for (const oldest of recent.keys()) {
    if (recent.size <= kept) break;
    recent.delete(oldest);
  }
  return layout;
}
