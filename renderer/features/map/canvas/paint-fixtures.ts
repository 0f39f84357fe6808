import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { SceneFixture, SceneNode } from '../../../../shared/map/map-scene.ts';
import { labelStyle } from '../../../../shared/map/node-shape.ts';
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

/** Paints one of us, all of us or an empty seat, with its name. */
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
  else paintOurs(context, fixture, palette);
  const isChair = fixture.kind === 'chair';
  paintLabel(
    context,
    fixture,
    zoom,
    isChair
      ? { ink: palette.warning, muted: palette.warning, ground: palette.ground }
      : { ink: palette.ink, muted: palette.muted, ground: palette.ground },
  );
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
  palette: MapPalette,
): void {
  context.beginPath();
  context.roundRect(-radius, -radius, radius * 2, radius * 2, memberCorner);
  context.fillStyle = palette.accent;
  context.fill();
  const size = kind === 'us' ? 20 : 13.5;
  context.font = `600 ${size}px ${font}`;
  context.fillStyle = palette.onAccent;
  context.fillText(kind === 'us' ? name : initials, 0, size * 0.36);
}

type LabelColors = { ink: string; muted: string; ground: string };

function paintLabel(
  context: CanvasRenderingContext2D,
  { shape }: SceneFixture,
  zoom: number,
  { ink, muted, ground }: LabelColors,
): void {
  const { titleSize, titleLine, gap } = labelStyle;
  const nameLine = labelStyle.nameLine * shape.nameScale;
  const nameSize = Math.min(Math.max(labelStyle.nameSize * shape.nameScale, 9 / zoom), 20);
  const top = shape.radius + gap;
  const titleTop = top + shape.nameLines.length * nameLine;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = ground;
  const write = (text: string, y: number, font_: string, color: string): void => {
    context.font = font_;
    context.fillStyle = color;
    context.strokeText(text, 0, y);
    context.fillText(text, 0, y);
  };
  shape.nameLines.forEach((line, index) => {
    write(line, top + index * nameLine + nameSize * 0.96, `600 ${nameSize}px ${font}`, ink);
  });
  if (titleSize * zoom < 7.5) return;
  shape.titleLines.forEach((line, index) => {
    write(line, titleTop + index * titleLine + 11.5, `400 ${titleSize}px ${font}`, muted);
  });
}

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
  const usual = signScale(node.stanceScale);
  const scale = Math.max(usual, Math.min(2, smallestMark / (markText.height * zoom)));
  const aim = aimPath(node.marks, circle.radius / scale);
  if (aim !== '') {
    context.strokeStyle = palette.accent;
    context.lineWidth = aimStroke.width;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.save();
    context.scale(scale, scale);
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
