import type { Box, Point } from './geometry.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Sizes in map units: pixels at a zoom of 1. */
export const labelStyle = {
  nameSize: 13,
  nameLine: 16,
  titleSize: 11.5,
  titleLine: 14.5,
  widest: 132,
  /** From the rim of the node to the first line's top. */
  gap: 5,
} as const;

/** How far the stance mark and the ring's halo reach beyond the rim. */
const rim = 4;

/** How a person is drawn in a picture. */
export type PersonLook = {
  /** The circle: what is added to this share of its usual radius, which keeps small ones readable. */
  circle: { share: number; more: number };
  /** Widest line of text. */
  widest: number;
  /** How much larger than usual the name is. */
  nameScale: number;
  /** Most lines of each part of the title. */
  titleLines: number;
};

/** What a node takes up around its center, wherever it is put. */
export type NodeShape = {
  nameLines: readonly string[];
  titleLines: readonly string[];
  /** How much larger than usual the name is set. */
  nameScale: number;
  radius: number;
  halfWidth: number;
  /** From the center to the lower end of the label. */
  bottom: number;
};

/** Radius by say in the decision, 1 to 5; unknown lies between small and medium. */
export function radiusOf(influence: number | null): number {
  return influence === null ? 22 : 16 + influence * 3.2;
}

/** Of who has no part in a picture. */
export const asideRadius = 14;
export const asideLook = { widest: 66, nameScale: 0.85 } as const;

/** The shape of a person's node: the circle and the lines of text below it, of which a title can have several parts. */
export function nodeShape(
  name: string,
  title: string,
  radius: number,
  { widest = labelStyle.widest, nameScale = 1, titleLines: mostTitleLines = 2 }: Partial<PersonLook> = {},
): NodeShape {
  const { titleSize, titleLine, gap } = labelStyle;
  const nameSize = labelStyle.nameSize * nameScale;
  const nameLine = labelStyle.nameLine * nameScale;
  const nameLines = wrapText(name, { width: widest, lines: 2, fontSize: nameSize, weight: 'semibold' });
  const titleLines = title
    .split('\n')
    .flatMap((part) =>
      wrapText(part, { width: widest, lines: mostTitleLines, fontSize: titleSize, weight: 'regular' }),
    );
  const widths = [
    ...nameLines.map((line) => textWidth(line, nameSize, 'semibold')),
    ...titleLines.map((line) => textWidth(line, titleSize, 'regular')),
  ];
  return {
    nameLines,
    titleLines,
    nameScale,
    radius,
    halfWidth: Math.ceil(Math.max(radius * 2 + rim * 2, ...widths) / 2),
    bottom: radius + gap + nameLines.length * nameLine + titleLines.length * titleLine + 1,
  };
}

/** The space that a node and its label cover when its center is at `at`. */
export function spaceOf(shape: NodeShape, at: Point): Box {
  return {
    left: at.x - shape.halfWidth,
    right: at.x + shape.halfWidth,
    top: at.y - shape.radius - rim,
    bottom: at.y + shape.bottom,
  };
}

/** How the name of a unit is set in the upper left corner of its area. */
export const unitLabel = { fontSize: 11, inset: 12, widest: 200 } as const;

/** The name of a unit on one line that fits its area. */
export function unitLabelText(name: string, areaWidth: number): string {
  const width = areaWidth - unitLabel.inset * 2;
  return wrapText(name, { width, lines: 1, fontSize: unitLabel.fontSize, weight: 'regular' })[0] ?? '';
}

/** How much wider than on paper a name may get: on a smaller map it is set larger, to be read. */
const areaSlack = 1.25;

/** The width that an area needs for its name. */
export function areaWidthFor(name: string): number {
  const width = Math.ceil(textWidth(name, unitLabel.fontSize, 'regular') * areaSlack);
  return Math.min(width, unitLabel.widest) + unitLabel.inset * 2;
}
