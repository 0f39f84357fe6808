import type { Id } from '../model/field.ts';
import type { Point } from './geometry.ts';
import type { MapScene } from './map-scene.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const headings: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Cosine of the widest angle that still counts as "in that direction": 60 degrees. */
const widest = 0.5;
/** How much farther a linked person may be than one without a line, and still be the next. */
const linkedBonus = 0.55;

/** Where a walk can stop: at a person, or at an empty seat. */
type Stop = Point & { id: Id };

const stopsOf = ({ nodes, fixtures }: MapScene): Stop[] => [
  ...nodes.map(({ personId, x, y }) => ({ id: personId, x, y })),
  ...fixtures.filter(({ kind }) => kind === 'chair').map(({ id, x, y }) => ({ id, x, y })),
];

/** Where a walk over the map starts: who stands highest, and of those leftmost. Null on an empty map. */
export function firstOf(scene: MapScene): Id | null {
  const [first] = stopsOf(scene).sort((a, b) => a.y - b.y || a.x - b.x);
  return first?.id ?? null;
}

/** Whether a walk can go on from here. */
export const isStop = (scene: MapScene, id: Id): boolean => stopsOf(scene).some((stop) => stop.id === id);

/**
 * The nearest person or empty seat from `from` in a direction, those linked to `from` preferred. What lies off the straight
 * way counts as farther. Null when nobody is there.
 */
export function neighborOf(scene: MapScene, from: Id, direction: Direction): Id | null {
  const stops = stopsOf(scene);
  const start = stops.find(({ id }) => id === from);
  if (start === undefined) return null;
  const linked = new Set(
    scene.edges
      .filter((edge) => edge.from === from || edge.to === from)
      .flatMap((edge) => [edge.from, edge.to]),
  );
  let best: { id: Id; cost: number } | null = null;
  for (const stop of stops) {
    const cost = costOf(start, stop, headings[direction]);
    if (stop === start || cost === null) continue;
    const weighed = linked.has(stop.id) ? cost * linkedBonus : cost;
    if (best === null || weighed < best.cost) best = { id: stop.id, cost: weighed };
  }
  return best?.id ?? null;
}

/** Who stands nearest to one of those who leave, and stays; null when nobody is left. */
export function nearestOutside(scene: MapScene, leaving: readonly Id[]): Id | null {
  const gone = scene.nodes.filter((node) => leaving.includes(node.personId));
  let best: { id: Id; distance: number } | null = null;
  for (const node of scene.nodes) {
    if (leaving.includes(node.personId)) continue;
    for (const { x, y } of gone) {
      const distance = Math.hypot(node.x - x, node.y - y);
      if (best === null || distance < best.distance) best = { id: node.personId, distance };
    }
  }
  return best?.id ?? null;
}

function costOf(from: Point, to: Point, heading: Point): number | null {
  const way = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(way.x, way.y);
  if (length === 0) return null;
  const cosine = (way.x * heading.x + way.y * heading.y) / length;
  return cosine < widest ? null : length / cosine ** 2;
}
