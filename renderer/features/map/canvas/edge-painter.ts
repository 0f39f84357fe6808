import type { Point } from '../../../../shared/map/geometry.ts';
import type { Route } from '../../../../shared/map/layout/layout.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene, SceneEdge } from '../../../../shared/map/map-scene.ts';
import {
  arrowCorners,
  arrowOf,
  carriedRoute,
  traceRoute,
} from '../../../../shared/map/picture/edge-shape.ts';
import {
  type EdgeKind,
  edgeStyles,
  edgeWidth,
  faintShare,
} from '../../../../shared/map/picture/edge-style.ts';
import { ghostOpacity } from './map-style.ts';
import type { Places } from './places.ts';

/** Which lines stand out, stand back, or hang on somebody who is held. */
export type EdgeMarks = {
  selectedIds: ReadonlySet<string>;
  ghostIds: ReadonlySet<string>;
  heldIds: ReadonlySet<string>;
};

/** Lines that look alike, drawn in one go. */
type Batch = {
  kind: EdgeKind;
  width: number;
  isFaint: boolean;
  isGhost: boolean;
  isSelected: boolean;
  lines: Path2D;
  arrows: Path2D;
};

/** Paints the lines of a scene. As long as nothing moves, their paths are made once. */
export class EdgePainter {
  #edges: readonly SceneEdge[] = [];
  #batches: { list: readonly Batch[]; marks: EdgeMarks } | null = null;

  learn(scene: MapScene): void {
    this.#edges = scene.edges;
    this.#batches = null;
  }

  paint(context: CanvasRenderingContext2D, places: Places, marks: EdgeMarks, palette: MapPalette): void {
    for (const batch of this.#batchesFor(places, marks)) paintBatch(context, batch, palette);
  }

  #batchesFor(places: Places, marks: EdgeMarks): readonly Batch[] {
    const known = this.#batches;
    const isSame =
      known !== null &&
      known.marks.selectedIds === marks.selectedIds &&
      known.marks.ghostIds === marks.ghostIds &&
      known.marks.heldIds === marks.heldIds;
    if (isSame && places.isAtRest) return known.list;
    const list = batchesOf(this.#edges, places, marks);
    this.#batches = places.isAtRest ? { list, marks } : null;
    return list;
  }
}

function batchesOf(edges: readonly SceneEdge[], places: Places, marks: EdgeMarks): Batch[] {
  const batches = new Map<string, Batch>();
  for (const edge of edges) {
    if (!places.has(edge.from) || !places.has(edge.to)) continue;
    const batch = batchOf(edge, marks, batches);
    const [from, to] = [places.at(edge.from), places.at(edge.to)];
    const route = places.isAtRest ? edge.route : routeNow(edge, places, from, to, marks.heldIds);
    traceRoute(batch.lines, route, from, to);
    if (edgeStyles[edge.kind].hasArrow && !edge.isFaint)
      traceArrow(batch.arrows, route, from, to, batch.width);
  }
  // What is chosen lies above the others, and those above what stands back.
  const height = ({ isSelected, isFaint }: Batch): number => Number(isSelected) * 2 - Number(isFaint);
  return [...batches.values()].sort((a, b) => height(a) - height(b));
}

function batchOf(edge: SceneEdge, { selectedIds, ghostIds }: EdgeMarks, batches: Map<string, Batch>): Batch {
  const isSelected = selectedIds.has(edge.id);
  const isGhost = ghostIds.has(edge.from) || ghostIds.has(edge.to);
  const { kind, isFaint } = edge;
  const width = edgeWidth(kind, edge.strength) * (isFaint ? faintShare.width : 1);
  const key = `${kind} ${width} ${isSelected} ${isGhost}`;
  const known = batches.get(key);
  if (known !== undefined) return known;
  const batch = { kind, width, isFaint, isGhost, isSelected, lines: new Path2D(), arrows: new Path2D() };
  batches.set(key, batch);
  return batch;
}

/** While one of its ends is held, the corners of a line would point anywhere. */
function routeNow(
  { route, from: fromId, to: toId }: SceneEdge,
  places: Places,
  from: Point,
  to: Point,
  heldIds: ReadonlySet<string>,
): Route {
  const home = { from: places.home(fromId) ?? from, to: places.home(toId) ?? to };
  const isLoose = heldIds.has(fromId) !== heldIds.has(toId);
  return isLoose && route.kind === 'elbow' ? { kind: 'straight' } : carriedRoute(route, home, { from, to });
}

function traceArrow(path: Path2D, route: Route, from: Point, to: Point, width: number): void {
  const { at, angle, size } = arrowOf(route, from, to, width);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  arrowCorners(size).forEach(({ x, y }, index) => {
    const corner = { x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos };
    if (index === 0) path.moveTo(corner.x, corner.y);
    else path.lineTo(corner.x, corner.y);
  });
  path.closePath();
}

function paintBatch(context: CanvasRenderingContext2D, batch: Batch, palette: MapPalette): void {
  const { color, dash, isHollow, hasArrow } = edgeStyles[batch.kind];
  const { lines, arrows, width, isSelected } = batch;
  context.globalAlpha = batch.isGhost ? ghostOpacity : batch.isFaint && !isSelected ? faintShare.ink : 1;
  context.strokeStyle = isSelected ? palette.accent : palette[color];
  context.lineWidth = isHollow ? width + 2 : width;
  context.lineJoin = 'round';
  context.lineCap = dash?.[0] === 1.5 ? 'round' : 'butt';
  context.setLineDash(dash === null ? [] : [...dash]);
  context.stroke(lines);
  context.setLineDash([]);
  context.lineCap = 'butt';
  if (isHollow) {
    context.strokeStyle = palette.ground;
    context.lineWidth = width;
    context.stroke(lines);
  }
  if (hasArrow && !batch.isFaint) {
    context.fillStyle = isSelected ? palette.accent : palette.arrow;
    context.fill(arrows);
  }
  context.globalAlpha = 1;
}
