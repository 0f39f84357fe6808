import type { Box } from '../../../../shared/map/geometry.ts';
import type { Guide } from '../../../../shared/map/layout/layout.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import { guideLook, guideText, laneText } from '../../../../shared/map/picture/guide-markup.ts';

const font = "'Inter Variable', Inter, system-ui, sans-serif";
/** Headings of guides, and what stands below them, are never smaller than this on screen, in pixels. */
const smallest = 11;
const smallestNote = 10;

/** The scale in pixels a map unit, and whether people cover a part of the map. */
type View = { zoom: number; isCovered: (box: Box) => boolean };

/** Paints rings, lanes and headings behind the people. */
export function paintGuides(
  context: CanvasRenderingContext2D,
  guides: readonly Guide[],
  view: View,
  palette: MapPalette,
): void {
  const { zoom } = view;
  for (const guide of guides) {
    if (guide.kind === 'words') paintWords(context, guide, zoom, palette);
    else if (guide.kind === 'spoke') paintSpoke(context, guide, palette);
    else if (guide.kind === 'lane') paintLane(context, guide, view, palette);
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
  context.font = `600 ${Math.max(size, (smallest + 1) / zoom)}px ${font}`;
  context.textAlign = align[anchor];
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.muted;
  context.fillText(text, at.x, at.y);
}

function paintLane(
  context: CanvasRenderingContext2D,
  guide: Extract<Guide, { kind: 'lane' }>,
  { zoom, isCovered }: View,
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
  const noteSize = Math.max(guideText.noteSize, smallestNote / zoom);
  const bottom = box.top + 8.5 + size + noteSize;
  const text = laneText(note, width, noteSize, 'regular');
  // Half a remark, or one behind somebody, says nothing.
  if (text !== note || isCovered({ left: x, right: x + width / 2, top: bottom - noteSize, bottom })) return;
  context.font = `400 ${noteSize}px ${font}`;
  context.fillText(text, x, bottom);
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
