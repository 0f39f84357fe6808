import { type Box, overlaps } from '../../../../shared/map/geometry.ts';

export type Size = { width: number; height: number };

/** Where a card can float, the usual place first. */
export const corners = ['lowerLeft', 'upperLeft', 'upperRight', 'lowerRight'] as const;
export type Corner = (typeof corners)[number];

/** Pixels that something else at each side of the view takes. */
export type Sides = { left: number; top: number; right: number; bottom: number; barRight: number };

/** From the edge of the view to a card; the line for typing ends beside the lower left corner. */
const margin = 16;
/** Beyond this at the right, a panel is open there. */
const openSide = 40;

/** What a card in a corner covers, in pixels of the view. */
export function cardBox(corner: Corner, card: Size, view: Size, sides: Sides): Box {
  const isLeft = corner === 'lowerLeft' || corner === 'upperLeft';
  const left = isLeft ? margin : view.width - margin - card.width;
  const top = {
    lowerLeft: view.height - margin - card.height,
    upperLeft: sides.top + margin / 2,
    upperRight: sides.barRight > left - margin / 2 ? sides.top + margin / 2 : margin,
    lowerRight: view.height - sides.bottom - margin / 2 - card.height,
  }[corner];
  return { left, top, right: left + card.width, bottom: top + card.height };
}

/**
 * The corner in which a card covers the fewest people, the usual one where several are as good, and how many
 * it covers there. `people` are boxes in pixels of the view; the right is left alone while a panel is open there.
 */
export function freestCorner(
  people: readonly Box[],
  card: Size,
  view: Size,
  sides: Sides,
): { corner: Corner; covered: number } {
  const possible = sides.right > openSide ? corners.filter((corner) => corner.endsWith('Left')) : corners;
  const counts = possible.map((corner) => {
    const box = cardBox(corner, card, view, sides);
    return { corner, covered: people.filter((person) => overlaps(person, box)).length };
  });
  const usual = { corner: corners[0], covered: Number.POSITIVE_INFINITY };
  return counts.reduce<{ corner: Corner; covered: number }>(
    (best, next) => (next.covered < best.covered ? next : best),
    usual,
  );
}
