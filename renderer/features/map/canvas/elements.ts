import type { ElementDefinition, Position } from 'cytoscape';
import type { Point } from '../../../../shared/map/geometry.ts';
import type {
  MapScene,
  SceneEdge,
  SceneFixture,
  SceneNode,
  SceneRival,
} from '../../../../shared/map/map-scene.ts';
import { isRelationship } from '../../../../shared/map/picture/edge-style.ts';

/** The scene as Cytoscape's elements: as much as it takes to know what is under the pointer. `radii` are those drawn. */
export function elementsOf(scene: MapScene, radii: ReadonlyMap<string, number>): ElementDefinition[] {
  const places = new Map<string, Point & { radius: number; bottom: number }>();
  for (const node of scene.nodes)
    places.set(node.personId, { ...pointOf(node), radius: node.radius, bottom: node.shape.bottom });
  for (const rival of scene.rivals)
    places.set(rival.competitorId, { ...pointOf(rival), radius: 0, bottom: 0 });
  for (const fixture of scene.fixtures)
    places.set(fixture.id, {
      ...pointOf(fixture),
      radius: fixture.shape.radius,
      bottom: fixture.shape.bottom,
    });
  return [
    ...scene.nodes.map((node) => personElement(node, radii.get(node.personId) ?? node.radius)),
    ...scene.rivals.map(rivalElement),
    ...scene.fixtures.map(fixtureElement),
    ...scene.edges.flatMap((edge) => {
      const [from, to] = [places.get(edge.from), places.get(edge.to)];
      return from === undefined || to === undefined ? [] : [edgeElement(edge, from, to)];
    }),
  ];
}

const pointOf = ({ x, y }: Point): Position => ({ x, y });

function personElement(node: SceneNode, radius: number): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: node.personId, size: radius * 2 },
    position: pointOf(node),
    classes: 'person',
  };
}

function rivalElement(rival: SceneRival): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: rival.competitorId, width: rival.halfWidth * 2, height: rival.halfHeight * 2 },
    position: pointOf(rival),
    classes: 'rival',
    grabbable: false,
    selectable: false,
  };
}

/** Painted by the painter; here only so that lines have an end and it can be moved along. */
function fixtureElement(fixture: SceneFixture): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: fixture.id, size: fixture.shape.radius * 2 },
    position: pointOf(fixture),
    classes: 'fixture',
    grabbable: false,
    selectable: false,
  };
}

type End = Point & { radius: number; bottom: number };

function edgeElement(edge: SceneEdge, from: End, to: End): ElementDefinition {
  const base = { id: edge.id, source: edge.from, target: edge.to, strength: edge.strength };
  const { route } = edge;
  const isChoosable = isRelationship(edge.kind);
  if (route.kind === 'curve')
    return {
      group: 'edges',
      data: { ...base, bend: route.bend },
      classes: `${edge.kind} curve`,
      selectable: isChoosable,
    };
  if (route.kind === 'straight') return { group: 'edges', data: base, classes: `${edge.kind} straight` };
  const start = route.points[0] ?? from;
  const ends = {
    // A pixel nearer than the line's first point, so that no gap shows.
    sourceEnd: `${start.x - from.x - Math.sign(start.x - from.x)}px ${start.y - from.y - Math.sign(start.y - from.y)}px`,
    targetEnd: `0px ${to.bottom + 3}px`,
  };
  const corners = route.points.slice(1, -1).map((point) => relativeTo(from, to, point));
  if (corners.length === 0)
    return { group: 'edges', data: { ...base, ...ends }, classes: `${edge.kind} upright` };
  const data = {
    ...base,
    ...ends,
    weights: corners.map((c) => c.weight),
    distances: corners.map((c) => c.distance),
  };
  return { group: 'edges', data, classes: `${edge.kind} elbow` };
}

/** A corner as Cytoscape wants it: its share of the way between the ends, and how far it is beside it. */
function relativeTo(from: Point, to: Point, corner: Point): { weight: number; distance: number } {
  const way = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(way.x, way.y) || 1;
  const off = { x: corner.x - from.x, y: corner.y - from.y };
  return {
    weight: (off.x * way.x + off.y * way.y) / (length * length),
    distance: (off.y * way.x - off.x * way.y) / length,
  };
}
