import type { Point } from './geometry.ts';
import type { Guide } from './layout/layout.ts';
import type { MapScene } from './map-scene.ts';

export type Lane = Extract<Guide, { kind: 'lane' }>;

/** The lane or zone of a scene that holds a point; null where none does. Between two lanes the nearer one counts. */
export function laneAt(scene: Pick<MapScene, 'guides'>, { x, y }: Point): Lane | null {
  let nearest: { lane: Lane; distance: number } | null = null;
  for (const guide of scene.guides) {
    if (guide.kind !== 'lane') continue;
    const { left, right, top, bottom } = guide.box;
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (nearest === null || distance < nearest.distance) nearest = { lane: guide, distance };
  }
  return nearest === null || nearest.distance > reach ? null : nearest.lane;
}

/** Map units beside a lane in which it is still meant. */
const reach = 40;

/** A point in the lane above or below the one that holds a point, straight up or down; null at the ends. */
export function besideLane(scene: Pick<MapScene, 'guides'>, at: Point, way: 'up' | 'down'): Point | null {
  const here = laneAt(scene, at);
  if (here === null) return null;
  const lanes = scene.guides
    .filter((guide) => guide.kind === 'lane')
    .toSorted((a, b) => a.box.top - b.box.top);
  const next = lanes[lanes.findIndex(({ id }) => id === here.id) + (way === 'up' ? -1 : 1)];
  return next === undefined ? null : { x: at.x, y: (next.box.top + next.box.bottom) / 2 };
}
