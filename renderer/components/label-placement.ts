/** A dot of the picture and the width of its label, in pixels. */
export type Dot = { id: string; x: number; y: number; labelWidth: number };

const sides = ['right', 'left', 'aboveRight', 'aboveLeft', 'belowRight', 'belowLeft'] as const;
/** Where a label stands beside its dot. */
export type LabelSide = (typeof sides)[number];

type Box = { left: number; right: number; top: number; bottom: number };
type Size = { width: number; height: number };

const dotRadius = 9;
const besideBy = 15;
const acrossBy = 11;
/** How far a label above or below begins behind the middle of its dot. */
const backBy = 8;

function labelBox({ x, y, labelWidth }: Dot, side: LabelSide, lineHeight: number): Box {
  const isLeft = side === 'left' || side === 'aboveLeft' || side === 'belowLeft';
  const isBeside = side === 'left' || side === 'right';
  const away = isBeside ? besideBy : -backBy;
  const left = isLeft ? x - away - labelWidth : x + away;
  const isAbove = side === 'aboveRight' || side === 'aboveLeft';
  const top = isBeside ? y - lineHeight / 2 : isAbove ? y - acrossBy - lineHeight : y + acrossBy;
  return { left, right: left + labelWidth, top, bottom: top + lineHeight };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of a box lies outside the picture. */
function outside(box: Box, { width, height }: Size): number {
  const inside = overlap(box, { left: 0, right: width, top: 0, bottom: height });
  return (box.right - box.left) * (box.bottom - box.top) - inside;
}

/** How much of a label may be covered before it is left out. */
const mostCovered = 0.3;

/**
 * A side for every label that finds room, so that labels cover neither one another nor a dot, as far as there is room: each
 * takes the side that covers least, the right one first. Dots nearest the right edge choose first, since
 * they have the fewest sides to choose from.
 */
export function placeLabels(dots: readonly Dot[], size: Size, lineHeight: number): Map<string, LabelSide> {
  const dotBoxes = dots.map(({ x, y }): Box => {
    return { left: x - dotRadius, right: x + dotRadius, top: y - dotRadius, bottom: y + dotRadius };
  });
  const labels: Box[] = [];
  const chosen = new Map<string, LabelSide>();
  const sumOver = (box: Box, boxes: readonly Box[]): number =>
    boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  for (const dot of dots.toSorted((a, b) => b.x - a.x)) {
    let best: { side: LabelSide; box: Box; covered: number } | null = null;
    for (const side of sides) {
      const box = labelBox(dot, side, lineHeight);
      // What is cut off, or covers a dot, is worse than words that touch.
      const covered = outside(box, size) * 4 + sumOver(box, dotBoxes) * 3 + sumOver(box, labels);
      if (best === null || covered < best.covered) best = { side, box, covered };
    }
    // In a crowd some names wait until their dot is pointed at: names over names can none of them be read.
    if (best === null || best.covered > dot.labelWidth * lineHeight * mostCovered) continue;
    chosen.set(dot.id, best.side);
    labels.push(best.box);
  }
  return chosen;
}
