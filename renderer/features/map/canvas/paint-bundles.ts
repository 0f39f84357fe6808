import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { bundleCounts, countSize } from '../../../../shared/map/picture/bundle-counts.ts';
import type { Id } from '../../../../shared/model/field.ts';

const font = "'Inter Variable', Inter, system-ui, sans-serif";
const halo = 4;

/** Writes on each line to or from a folded unit how many ties it stands for, at the same size on screen at any zoom. */
export function paintBundles(
  context: CanvasRenderingContext2D,
  { edges, nodes }: MapScene,
  placeOf: (id: Id) => Point,
  ghostIds: ReadonlySet<Id>,
  zoom: number,
  palette: MapPalette,
): void {
  const size = countSize / zoom;
  const shown = edges.filter(({ from, to }) => !ghostIds.has(from) && !ghostIds.has(to));
  const counts = bundleCounts(shown, nodes, placeOf, size);
  if (counts.length === 0) return;
  context.save();
  context.font = `550 ${size}px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = halo / zoom;
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.muted;
  for (const { at, text } of counts) {
    context.strokeText(text, at.x, at.y);
    context.fillText(text, at.x, at.y);
  }
  context.restore();
}
