import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { SceneFixture, SceneNode } from '../../../../shared/map/map-scene.ts';
import { chairPath, memberCorner } from '../../../../shared/map/picture/guide-markup.ts';
import {
  aimPath,
  aimStroke,
  markBoxes,
  markText,
  signScale,
} from '../../../../shared/map/picture/node-marks.ts';

const font = "'Inter Variable', Inter, system-ui, sans-serif";
/** Signs on screen are never lower than this, in pixels. */
const smallestMark = 14;

/** Letters in a square are never lower than this, in pixels, as far as it holds them. */
const smallestLetters = 10;

/** Paints one of us, all of us or an empty seat; its name is a label like those of people. */
export function paintFixture(
  context: CanvasRenderingContext2D,
  fixture: SceneFixture,
  at: Point,
  zoom: number,
  palette: MapPalette,
): void {
  context.save();
  context.translate(at.x, at.y);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  if (fixture.kind === 'chair') paintChair(context, fixture.shape.radius, palette);
  else paintOurs(context, fixture, zoom, palette);
  context.restore();
}

function paintChair(context: CanvasRenderingContext2D, radius: number, palette: MapPalette): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = palette.ground;
  context.fill();
  context.strokeStyle = palette.warning;
  context.lineWidth = 1.6;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'round';
  context.stroke(new Path2D(chairPath));
}

function paintOurs(
  context: CanvasRenderingContext2D,
  { kind, name, initials, shape: { radius } }: SceneFixture,
  zoom: number,
  palette: MapPalette,
): void {
  context.beginPath();
  context.roundRect(-radius, -radius, radius * 2, radius * 2, memberCorner);
  context.fillStyle = palette.accent;
  context.fill();
  const size = kind === 'us' ? 20 : Math.max(13.5, Math.min(smallestLetters / zoom, radius));
  context.font = `600 ${size}px ${font}`;
  context.fillStyle = palette.onAccent;
  context.fillText(kind === 'us' ? name : initials, 0, size * 0.36);
}

/** How much larger than on paper somebody's signs are drawn, so that they can be read. */
const shownSigns = (stanceScale: number, zoom: number): number =>
  Math.max(signScale(stanceScale), Math.min(2, smallestMark / (markText.height * zoom)));

/** The same for the arrow above somebody, for which the layout left some room. */
export const aimScaleAt = (zoom: number): number => Math.min(1.4, shownSigns(1, zoom));

/** Paints the signs at somebody's circle, as large as can be read. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  circle: { at: Point; radius: number },
  zoom: number,
  palette: MapPalette,
): void {
  if (node.marks.length === 0) return;
  context.save();
  context.translate(circle.at.x, circle.at.y);
  const scale = shownSigns(node.stanceScale, zoom);
  const aimScale = aimScaleAt(zoom);
  const aim = aimPath(node.marks, circle.radius / aimScale);
  if (aim !== '') {
    context.strokeStyle = palette.accent;
    context.lineWidth = aimStroke.width;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.save();
    context.scale(aimScale, aimScale);
    context.stroke(new Path2D(aim));
    context.restore();
  }
  for (const box of markBoxes(node.marks, circle.radius, palette)) {
    context.save();
    context.translate(box.x, box.y);
    context.scale(scale, scale);
    context.beginPath();
    context.roundRect(-box.width / 2, -markText.height / 2, box.width, markText.height, markText.height / 2);
    context.fillStyle = box.fill;
    context.fill();
    context.strokeStyle = box.stroke;
    context.lineWidth = 1.5;
    context.stroke();
    context.font = `600 ${markText.fontSize}px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = box.ink;
    context.fillText(box.text, 0, markText.fontSize * 0.36);
    context.restore();
  }
  context.restore();
}
