import type { Point } from '../geometry.ts';
import type { MapPalette } from '../map-palette.ts';
import type { SceneNode, SceneRival, SceneUnit } from '../map-scene.ts';
import { labelStyle, unitLabel, unitLabelText } from '../node-shape.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { dotShare, levelDots } from './level-dots.ts';
import { marksMarkup } from './node-marks.ts';
import { boxPicture, nodePicture, toneInk } from './node-picture.ts';
import { decimal, element, escapeXml } from './svg-text.ts';

/** The outline of a unit: dashed and darker where we have not looked into it yet. */
function unitLine({ isUnexplored }: SceneUnit, palette: MapPalette) {
  if (!isUnexplored) return { stroke: palette.areaLine };
  return { stroke: palette.warning, 'stroke-width': 1.3, 'stroke-dasharray': unexploredDash.join(' ') };
}

/** Of the outline of a unit nobody has looked into. */
export const unexploredDash = [6, 4] as const;

/** The soft box of a unit with its name. */
export function unitMarkup(unit: SceneUnit, palette: MapPalette): string {
  const { x, y, width, height } = unit;
  const place = { x, y, width, height, rx: 12 };
  const label = { x: x + unitLabel.inset, y: y + 17, 'font-size': unitLabel.fontSize, fill: palette.muted };
  return (
    element('rect', { ...place, fill: palette.area, ...unitLine(unit, palette) }) +
    element('text', label, escapeXml(unitLabelText(unit.name, width)))
  );
}

const rivalText = { fontSize: 12, widest: 104 } as const;

/** The hollow mark of a rival supplier. */
export function rivalMarkup(rival: SceneRival, palette: MapPalette): string {
  const { x, y, halfWidth, halfHeight } = rival;
  const place = { x: x - halfWidth, y: y - halfHeight, width: halfWidth * 2, height: halfHeight * 2 };
  const look = { rx: halfHeight, fill: palette.ground, stroke: palette.rival, 'stroke-width': 1.4 };
  const label = {
    x,
    y: y + 4,
    'font-size': rivalText.fontSize,
    'text-anchor': 'middle',
    fill: palette.muted,
  };
  return element('rect', { ...place, ...look }) + element('text', label, escapeXml(rivalName(rival.name)));
}

/** A rival's name on one line that fits its mark. */
export function rivalName(name: string): string {
  const { widest, fontSize } = rivalText;
  return wrapText(name, { width: widest, lines: 1, fontSize, weight: 'regular' })[0] ?? '';
}

/**
 * Everybody. What most of the text has in common is said once, which keeps a large map small; `groundAt` is the
 * color behind a label.
 */
export function nodesMarkup(
  nodes: readonly SceneNode[],
  palette: MapPalette,
  groundAt: (at: Point) => string,
): string {
  const common = { 'text-anchor': 'middle', 'font-size': labelStyle.titleSize, fill: palette.muted };
  return element('g', common, nodes.map((node) => nodeMarkup(node, palette, groundAt)).join('\n'));
}

/**
 * A person: picture, letters, name and title. Some of the ground below the label keeps lines from crossing the
 * text (an outline around the letters would do too, but costs ten times the bytes in a PDF).
 */
function nodeMarkup(node: SceneNode, palette: MapPalette, groundAt: (at: Point) => string): string {
  const letters = {
    y: node.radius * 0.19,
    'font-size': node.radius * 0.54,
    'font-weight': 600,
    fill: toneInk(node.tone, palette),
  };
  return element(
    'g',
    { transform: `translate(${decimal(node.x)} ${decimal(node.y)})` },
    [
      node.memberCount > 0
        ? boxPicture(node.radius, palette)
        : nodePicture(node.isAside ? { ...node, stance: null } : node, palette),
      element('text', letters, escapeXml(node.initials)),
      dotsMarkup(node, palette),
      marksMarkup(node, palette),
      backing(node, groundAt({ x: node.x, y: node.y + node.shape.bottom })),
      label(node, palette),
    ].join(''),
  );
}

function dotsMarkup({ level, radius, tone }: SceneNode, palette: MapPalette): string {
  const look = { r: decimal(radius * dotShare), fill: toneInk(tone, palette) };
  return levelDots(level, radius)
    .map(({ x, y }) => element('circle', { cx: decimal(x), cy: decimal(y), ...look }))
    .join('');
}

function label({ shape }: SceneNode, palette: MapPalette): string {
  const { titleLine, gap } = labelStyle;
  const { nameLines, titleLines, nameScale, radius } = shape;
  const nameSize = labelStyle.nameSize * nameScale;
  const nameLine = labelStyle.nameLine * nameScale;
  const nameTop = radius + gap;
  const titleTop = nameTop + nameLines.length * nameLine;
  const nameStyle = { 'font-size': nameSize, 'font-weight': 600, fill: palette.ink };
  return [
    ...nameLines.map((line, index) =>
      element('text', { y: nameTop + index * nameLine + nameSize * 0.96, ...nameStyle }, escapeXml(line)),
    ),
    ...titleLines.map((line, index) =>
      element('text', { y: titleTop + index * titleLine + 11.5 }, escapeXml(line)),
    ),
  ].join('');
}

function backing({ shape }: SceneNode, ground: string): string {
  const { titleSize, gap } = labelStyle;
  const nameSize = labelStyle.nameSize * shape.nameScale;
  if (shape.nameLines.length + shape.titleLines.length === 0) return '';
  const widths = [
    ...shape.nameLines.map((line) => textWidth(line, nameSize, 'semibold')),
    ...shape.titleLines.map((line) => textWidth(line, titleSize, 'regular')),
  ];
  const width = Math.max(0, ...widths) + 6;
  const top = shape.radius + gap;
  const place = { x: -width / 2, y: top, width, height: shape.bottom - top, rx: 3 };
  return element('rect', { ...place, fill: ground, 'fill-opacity': 0.85 });
}
