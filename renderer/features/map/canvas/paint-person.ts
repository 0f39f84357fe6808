import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { SceneNode, SceneRival } from '../../../../shared/map/map-scene.ts';
import { dotShare, levelDots } from '../../../../shared/map/picture/level-dots.ts';
import { rimOf, ringLook, toneFill, toneInk } from '../../../../shared/map/picture/node-picture.ts';

const turn = 2 * Math.PI;

/** Paints a person's circle with the ring of our coverage; the same as `nodePicture`, grown to a radius. */
export function paintCircle(
  context: CanvasRenderingContext2D,
  { radius: usual, coverageShare, tone }: SceneNode,
  { at, radius }: { at: Point; radius: number },
  palette: MapPalette,
): void {
  const scale = radius / usual;
  const { ring, gap } = ringLook;
  if (coverageShare === null) {
    const { stroke, width } = rimOf(tone, palette);
    circle(context, at, radius - (width / 2) * scale);
    fillAndStroke(context, toneFill(tone, palette), stroke, width * scale);
    return;
  }
  const middle = radius - (ring / 2) * scale;
  circle(context, at, middle);
  fillAndStroke(context, palette.ground, palette.track, ring * scale);
  if (coverageShare > 0) {
    context.beginPath();
    context.arc(at.x, at.y, middle, -turn / 4, turn * (coverageShare - 1 / 4));
    context.lineCap = coverageShare >= 1 ? 'butt' : 'round';
    context.strokeStyle = palette.accent;
    context.stroke();
    context.lineCap = 'butt';
  }
  circle(context, at, radius - (ring + gap) * scale);
  context.fillStyle = toneFill(tone, palette);
  context.fill();
}

/** Paints the dots for somebody's level. */
export function paintLevel(
  context: CanvasRenderingContext2D,
  { level, tone }: SceneNode,
  { at, radius }: { at: Point; radius: number },
  palette: MapPalette,
): void {
  context.fillStyle = toneInk(tone, palette);
  for (const { x, y } of levelDots(level, radius)) {
    circle(context, { x: at.x + x, y: at.y + y }, radius * dotShare);
    context.fill();
  }
}

/** Paints the mark of a rival supplier. */
export function paintRivalMark(
  context: CanvasRenderingContext2D,
  { halfWidth, halfHeight }: SceneRival,
  at: Point,
  palette: MapPalette,
): void {
  context.beginPath();
  context.roundRect(at.x - halfWidth, at.y - halfHeight, halfWidth * 2, halfHeight * 2, halfHeight);
  fillAndStroke(context, palette.ground, palette.rival, 1.4);
}

function circle(context: CanvasRenderingContext2D, at: Point, radius: number): void {
  context.beginPath();
  context.arc(at.x, at.y, Math.max(0, radius), 0, turn);
}

function fillAndStroke(context: CanvasRenderingContext2D, fill: string, stroke: string, width: number): void {
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.stroke();
}
