import type { Guide } from '../../../../shared/map/layout/layout.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import { guideLook, guideText, laneText } from '../../../../shared/map/picture/guide-markup.ts';

const font = "'Inter Variable', Inter, system-ui, sans-serif";
/** Text of guides on screen is never smaller than this, in pixels. */
const smallest = 9.5;

/** Paints rings, lanes and headings behind the people; `zoom` is in pixels a map unit. */
export function paintGuides(
  context: CanvasRenderingContext2D,
  guides: readonly Guide[],
  zoom: number,
  palette: MapPalette,
): void {
  for (const guide of guides) {
    if (guide.kind === 'words') paintWords(context, guide, zoom, palette);
    else if (guide.kind === 'spoke') paintSpoke(context, guide, palette);
    else if (guide.kind === 'lane') paintLane(context, guide, zoom, palette);
    else paintRing(context, guide, zoom, palette);
  }
}

function frame(
  context: CanvasRenderingContext2D,
  guide: Extract<Guide, { kind: 'ring' | 'lane' }>,
  palette: MapPalette,
): void {
  const { fill, stroke, dash } = guideLook(guide, palette);
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill();
  }
  context.setLineDash(dash === '' ? [] : dash.split(' ').map(Number));
  context.lineWidth = 1;
  context.strokeStyle = stroke;
  context.stroke();
  context.setLineDash([]);
}

function paintSpoke(
  context: CanvasRenderingContext2D,
  { from, to }: Extract<Guide, { kind: 'spoke' }>,
  palette: MapPalette,
): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.lineWidth = 1;
  context.strokeStyle = palette.areaLine;
  context.stroke();
}

function paintWords(
  context: CanvasRenderingContext2D,
  { at, text, anchor, size }: Extract<Guide, { kind: 'words' }>,
  zoom: number,
  palette: MapPalette,
): void {
  const align = { start: 'left', middle: 'center', end: 'right' } as const;
  context.font = `600 ${Math.max(size, (smallest + 1.5) / zoom)}px ${font}`;
  context.textAlign = align[anchor];
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.muted;
  context.fillText(text, at.x, at.y);
}

function paintLane(
  context: CanvasRenderingContext2D,
  guide: Extract<Guide, { kind: 'lane' }>,
  zoom: number,
  palette: MapPalette,
): void {
  const { box, label, note } = guide;
  const width = box.right - box.left;
  context.beginPath();
  context.roundRect(box.left, box.top, width, box.bottom - box.top, 12);
  frame(context, guide, palette);
  const size = Math.max(guideText.fontSize, smallest / zoom);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.muted;
  const x = box.left + guideText.inset;
  context.font = `600 ${size}px ${font}`;
  context.fillText(laneText(label, width, size, 'semibold'), x, box.top + 5.5 + size);
  if (note === '') return;
  const noteSize = Math.max(guideText.noteSize, smallest / zoom);
  context.font = `400 ${noteSize}px ${font}`;
  context.fillText(laneText(note, width, noteSize, 'regular'), x, box.top + 8.5 + size + noteSize);
}

function paintRing(
  context: CanvasRenderingContext2D,
  guide: Extract<Guide, { kind: 'ring' }>,
  zoom: number,
  palette: MapPalette,
): void {
  const { center, radius, label } = guide;
  context.beginPath();
  context.ellipse(center.x, center.y, radius.x, radius.y, 0, 0, 2 * Math.PI);
  frame(context, guide, palette);
  if (label === '') return;
  const size = Math.max(guideText.fontSize, smallest / zoom);
  context.font = `450 ${size}px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const width = context.measureText(label).width + size;
  const y = center.y - radius.y;
  context.fillStyle = palette.ground;
  context.beginPath();
  context.roundRect(center.x - width / 2, y - size * 0.7, width, size * 1.4, size * 0.7);
  context.fill();
  context.fillStyle = palette.muted;
  context.fillText(label, center.x, y + size * 0.35);
}
