import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import { markPaths, markShift, markSize } from '../../../../shared/map/picture/node-picture.ts';
import type { Stance } from '../../../../shared/model/records/stakeholder.ts';

/** Paints where somebody stands at the upper right of their circle, `half` the mark's size from its middle. */
export function paintStance(
  context: CanvasRenderingContext2D,
  stance: Stance,
  circle: { at: Point; radius: number },
  half: number,
  palette: MapPalette,
): void {
  const scale = half / markSize;
  const off = circle.radius * Math.SQRT1_2 + markShift(scale);
  context.save();
  context.translate(circle.at.x + off, circle.at.y - off);
  context.scale(scale, scale);
  context.beginPath();
  context.arc(0, 0, markSize + 2.5, 0, 2 * Math.PI);
  context.fillStyle = palette.ground;
  context.fill();
  paintMark(context, stance, palette.stances[stance]);
  context.restore();
}

function paintMark(context: CanvasRenderingContext2D, stance: Stance, color: string): void {
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.lineWidth = stance === 'unknown' ? 1.8 : 1.6;
  const path = new Path2D(markPaths[stance].d);
  if (markPaths[stance].isFilled) context.fill(path);
  else context.stroke(path);
  const { dot } = markPaths[stance];
  if (dot === null) return;
  context.beginPath();
  context.arc(0, dot.y, dot.radius, 0, 2 * Math.PI);
  context.fill();
}
