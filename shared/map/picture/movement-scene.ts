import type { PersonMove } from '../../method/versions/map-movement.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { Point } from '../geometry.ts';
import { mapScene } from '../map-scene.ts';

/** Somebody on the small picture; `move` for who moved or came. */
export type MovementNode = Point & { personId: Id; name: string; move: PersonMove | null };

/** The organization with who moved in it, fitted into a box: plain data for whoever draws it. */
export type MovementScene = {
  width: number;
  height: number;
  nodes: MovementNode[];
  lines: { id: Id; points: readonly Point[] }[];
};

/** More people than this are dots upon dots. */
const mostPeople = 400;
const padding = 14;

/** The later state's map at the width there is; the height follows from its shape, up to `highest`. */
export function movementScene(
  plan: Plan,
  moves: readonly PersonMove[],
  today: CalendarDate,
  { width, highest }: { width: number; highest: number },
): MovementScene {
  const scene = mapScene(plan, { lens: 'organization', audience: 'internal', today, limit: mostPeople });
  const byPerson = new Map(moves.map((move) => [move.personId, move]));
  const { bounds } = scene;
  const [wide, high] = [Math.max(1, bounds.right - bounds.left), Math.max(1, bounds.bottom - bounds.top)];
  const scale = Math.min((width - 2 * padding) / wide, (highest - 2 * padding) / high);
  const left = (width - wide * scale) / 2;
  const fitted = ({ x, y }: Point): Point => ({
    x: left + (x - bounds.left) * scale,
    y: padding + (y - bounds.top) * scale,
  });
  const places = new Map<Id, Point>(scene.nodes.map((node): [Id, Point] => [node.personId, fitted(node)]));
  return {
    width,
    height: high * scale + 2 * padding,
    nodes: scene.nodes.map(({ personId, name, x, y }) => ({
      personId,
      name,
      ...fitted({ x, y }),
      move: byPerson.get(personId) ?? null,
    })),
    lines: scene.edges.flatMap(({ id, from, to, route }) => {
      const [start, end] = [places.get(from), places.get(to)];
      if (start === undefined || end === undefined) return [];
      return [{ id, points: route.kind === 'elbow' ? route.points.map(fitted) : [start, end] }];
    }),
  };
}
