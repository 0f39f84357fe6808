import type { Point } from '../../../../shared/map/geometry.ts';
import type { Route } from '../../../../shared/map/layout/layout.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene, SceneEdge } from '../../../../shared/map/map-scene.ts';
import { arrowCorners, arrowOf, traceRoute } from '../../../../shared/map/picture/edge-shape.ts';
import {
  type EdgeKind,
  edgeStyles,
  edgeWidth,
  faintShare,
} from '../../../../shared/map/picture/edge-style.ts';
import { ghostOpacity } from './map-style.ts';
import type { Places } from './places.ts';
import { wayNow } from './way-now.ts';

/** Which lines stand out or stand back. */
export type EdgeMarks = {
  selectedIds: ReadonlySet<string>;
  ghostIds: ReadonlySet<string>;
  /** Whose lines are brought out before all others; null for nobody's. */
  focusId: string | null;
};

/** How a line is drawn: brought out, as usual, thin and pale, or hardly there because others are brought out. */
type Stand = 'out' | 'usual' | 'faint' | 'back';

/** How much of its ink a line keeps while those of somebody else are brought out. */
const backInk = 0.12;

/** Lines that look alike, drawn in one go. */
type Batch = {
  kind: EdgeKind;
  width: number;
  isGhost: boolean;
  isSelected: boolean;
  stand: Stand;
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
      known.marks.focusId === marks.focusId;
    if (isSame && places.isAtRest) return known.list;
    const list = batchesOf(this.#edges, places, marks);
    this.#batches = places.isAtRest ? { list, marks } : null;
    return list;
  }
}

function batchesOf(edges: readonly SceneEdge[], places: Places, marks: EdgeMarks): Batch[] {
  const batches = new Map<string, Batch>();
  for (const edge of edges) {
    const way = wayNow(edge, places);
    if (way === null) continue;
    const batch = batchOf(edge, marks, batches);
    const { route, from, to } = way;
    traceRoute(batch.lines, route, from, to);
    if (edgeStyles[edge.kind].hasArrow && hasArrowNow(batch))
      traceArrow(batch.arrows, route, from, to, batch.width);
  }
  // What is chosen lies above the others, what stands back below them.
  const height = ({ isSelected, stand }: Batch): number => (isSelected ? 4 : order.indexOf(stand));
  return [...batches.values()].sort((a, b) => height(a) - height(b));
}

const order: readonly Stand[] = ['back', 'faint', 'usual', 'out'];
const hasArrowNow = ({ isSelected, stand }: Batch): boolean =>
  isSelected || stand === 'usual' || stand === 'out';

function standOf({ from, to, isFaint, kind }: SceneEdge, focusId: string | null): Stand {
  // Reporting lines are the ground of a chart: it would fall apart without them.
  if (focusId === null || kind === 'reportsTo') return isFaint ? 'faint' : 'usual';
  return from === focusId || to === focusId ? 'out' : 'back';
}

function batchOf(edge: SceneEdge, marks: EdgeMarks, batches: Map<string, Batch>): Batch {
  const { selectedIds, ghostIds, focusId } = marks;
  const isSelected = selectedIds.has(edge.id);
  const isGhost = ghostIds.has(edge.from) || ghostIds.has(edge.to);
  const stand = standOf(edge, focusId);
  const isThin = edge.isFaint && stand !== 'out';
  const width = edgeWidth(edge.kind, edge.strength) * (isThin ? faintShare.width : 1);
  const key = `${edge.kind} ${width} ${isSelected} ${isGhost} ${stand}`;
  const known = batches.get(key);
  if (known !== undefined) return known;
  const { kind } = edge;
  const batch = { kind, width, isGhost, isSelected, stand, lines: new Path2D(), arrows: new Path2D() };
  batches.set(key, batch);
  return batch;
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

function inkOf({ isGhost, stand }: Batch): number {
  const ink = { out: 1, usual: 1, faint: faintShare.ink, back: backInk }[stand];
  return isGhost ? Math.min(ink, ghostOpacity) : ink;
}

function paintBatch(context: CanvasRenderingContext2D, batch: Batch, palette: MapPalette): void {
  const { color, dash, isHollow, hasArrow } = edgeStyles[batch.kind];
  const { lines, arrows, width, isSelected, stand } = batch;
  context.globalAlpha = isSelected ? 1 : inkOf(batch);
  // Out of a tangle, a line in the color of its arrow can be followed.
  const usual = stand === 'out' && (color === 'tie' || color === 'faint') ? palette.arrow : palette[color];
  context.strokeStyle = isSelected ? palette.accent : usual;
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
  if (hasArrow) {
    context.fillStyle = isSelected ? palette.accent : palette.arrow;
    context.fill(arrows);
  }
  context.globalAlpha = 1;
}
