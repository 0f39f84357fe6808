import type { Point } from '../../../../shared/map/geometry.ts';
import type { Route } from '../../../../shared/map/layout/layout.ts';
import type { SceneEdge } from '../../../../shared/map/map-scene.ts';
import { routeBetween } from '../../../../shared/map/picture/edge-shape.ts';
import type { Places } from './places.ts';

/**
 * How a line runs between where its ends are drawn at the moment: as the scene has it once they are there, else
 * straight from one to the other, or along with both. Null when one of them is not on the map.
 */
export function wayNow(
  edge: Pick<SceneEdge, 'from' | 'to' | 'route'>,
  places: Places,
): { route: Route; from: Point; to: Point } | null {
  const home = { from: places.home(edge.from), to: places.home(edge.to) };
  if (home.from === null || home.to === null) return null;
  const now = { from: places.at(edge.from), to: places.at(edge.to) };
  const route = places.isAtRest
    ? edge.route
    : routeBetween(edge.route, { from: home.from, to: home.to }, now);
  return { ...now, route };
}
