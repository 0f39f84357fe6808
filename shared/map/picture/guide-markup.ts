import type { Guide } from '../layout/layout.ts';
import type { MapPalette } from '../map-palette.ts';
import type { SceneFixture } from '../map-scene.ts';
import { labelStyle } from '../node-shape.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { decimal, element, escapeXml } from './svg-text.ts';

export const guideText = { fontSize: 11.5, noteSize: 10.5, inset: 12 } as const;

type GuideLook = { fill: string; stroke: string; dash: string };

/** Fill and edge of a ring or a lane. */
export function guideLook(guide: Extract<Guide, { kind: 'ring' | 'lane' }>, palette: MapPalette): GuideLook {
  if (guide.kind === 'ring')
    return {
      fill: guide.look === 'filled' ? palette.accentSoft : 'none',
      stroke: guide.look === 'filled' ? palette.accent : palette.areaLine,
      dash: guide.look === 'dashed' ? '4 5' : '',
    };
  const fills = { filled: palette.accentSoft, plain: palette.area, hollow: 'none' } as const;
  return {
    fill: fills[guide.look],
    stroke: palette.areaLine,
    dash: guide.look === 'hollow' ? '5 5' : '',
  };
}

/** A line of text that fits a lane. */
export function laneText(
  text: string,
  width: number,
  fontSize: number,
  weight: 'regular' | 'semibold',
): string {
  const space = width - guideText.inset * 2;
  return wrapText(text, { width: space, lines: 1, fontSize, weight })[0] ?? '';
}

/** A ring, lane or heading behind the people. */
export function guideMarkup(guide: Guide, palette: MapPalette): string {
  if (guide.kind === 'words') {
    const place = { x: guide.at.x, y: guide.at.y, 'font-size': guide.size, 'text-anchor': guide.anchor };
    return element('text', { ...place, 'font-weight': 600, fill: palette.muted }, escapeXml(guide.text));
  }
  if (guide.kind === 'spoke') {
    const { from, to } = guide;
    return element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: palette.areaLine });
  }
  const { fill, stroke, dash } = guideLook(guide, palette);
  const look = { fill, stroke, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) };
  if (guide.kind === 'lane') return laneMarkup(guide, look, palette);
  const { center, radius, label } = guide;
  const width = textWidth(label, guideText.fontSize, 'regular') + 10;
  const y = center.y - radius.y;
  const ring = element('ellipse', { cx: center.x, cy: center.y, rx: radius.x, ry: radius.y, ...look });
  if (label === '') return ring;
  return (
    ring +
    element('rect', { x: center.x - width / 2, y: y - 8, width, height: 16, rx: 8, fill: palette.ground }) +
    element(
      'text',
      {
        x: center.x,
        y: y + 4,
        'font-size': guideText.fontSize,
        'text-anchor': 'middle',
        fill: palette.muted,
      },
      escapeXml(label),
    )
  );
}

type Lane = Extract<Guide, { kind: 'lane' }>;

function laneMarkup(
  { box, label, note }: Lane,
  look: Record<string, string | number>,
  palette: MapPalette,
): string {
  const width = box.right - box.left;
  const frame = { x: box.left, y: box.top, width, height: box.bottom - box.top, rx: 12 };
  const x = box.left + guideText.inset;
  const { fontSize, noteSize } = guideText;
  const head = { x, y: box.top + 17, 'font-size': fontSize, 'font-weight': 600, fill: palette.muted };
  const below = { x, y: box.top + 31, 'font-size': noteSize, fill: palette.muted };
  return [
    element('rect', { ...frame, ...look }),
    element('text', head, escapeXml(laneText(label, width, fontSize, 'semibold'))),
    note === '' ? '' : element('text', below, escapeXml(laneText(note, width, noteSize, 'regular'))),
  ].join('');
}

/** Half the size of the square for one of us, the corners of which are round. */
export const memberCorner = 9;

/** One of us, all of us, or an empty seat. */
export function fixtureMarkup(fixture: SceneFixture, palette: MapPalette): string {
  const { x, y, kind, shape } = fixture;
  const { radius } = shape;
  return element(
    'g',
    { transform: `translate(${decimal(x)} ${decimal(y)})`, 'text-anchor': 'middle' },
    kind === 'chair'
      ? chairMarkup(radius, palette) + fixtureLabel(fixture, palette.warning, palette.warning)
      : ourMarkup(fixture, palette) + fixtureLabel(fixture, palette.ink, palette.muted),
  );
}

/** The outline of an empty seat and the plus in it, around its center. */
export const chairPath = 'M-5 0H5M0 -5V5';

function chairMarkup(radius: number, palette: MapPalette): string {
  const stroke = { stroke: palette.warning, 'stroke-width': 1.6 };
  return (
    element('circle', { r: radius, fill: palette.ground, ...stroke, 'stroke-dasharray': '5 4' }) +
    element('path', { d: chairPath, fill: 'none', ...stroke, 'stroke-linecap': 'round' })
  );
}

function ourMarkup({ kind, name, initials, shape: { radius } }: SceneFixture, palette: MapPalette): string {
  const text = kind === 'us' ? name : initials;
  const frame = { x: -radius, y: -radius, width: radius * 2, height: radius * 2, rx: memberCorner };
  const size = kind === 'us' ? 20 : 13.5;
  const letters = { y: size * 0.36, 'font-size': size, 'font-weight': 600, fill: palette.onAccent };
  return element('rect', { ...frame, fill: palette.accent }) + element('text', letters, escapeXml(text));
}

function fixtureLabel({ shape }: SceneFixture, ink: string, muted: string): string {
  const { titleSize, titleLine, gap } = labelStyle;
  const nameSize = labelStyle.nameSize * shape.nameScale;
  const nameLine = labelStyle.nameLine * shape.nameScale;
  const top = shape.radius + gap;
  const titleTop = top + shape.nameLines.length * nameLine;
  return [
    ...shape.nameLines.map((line, index) =>
      element(
        'text',
        { y: top + index * nameLine + nameSize * 0.96, 'font-size': nameSize, 'font-weight': 600, fill: ink },
        escapeXml(line),
      ),
    ),
    ...shape.titleLines.map((line, index) =>
      element(
        'text',
        { y: titleTop + index * titleLine + 11.5, 'font-size': titleSize, fill: muted },
        escapeXml(line),
      ),
    ),
  ].join('');
}
