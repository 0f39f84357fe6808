import type { Core } from 'cytoscape';
import type { Box, Point } from '../../../../shared/map/geometry.ts';

/** Pixels at each side that floating cards cover. */
export type Insets = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** How far up the tallest card at the lower edge reaches; it covers one corner only. */
  corner: number;
};

/** A small map is not blown up beyond this. */
const largestFit = 1.25;
const air = 12;

/** How much smaller the map may become to stay clear of the card in the corner. */
const cornerCost = 0.92;
/** A first look never starts smaller than this: it shows a part that can be read instead. */
const smallestStart = 0.3;
/** Somebody who is looked up by name is shown at least this large. */
const closeUp = 0.7;
const edge = 50;

type View = { zoom: number; pan: Point };

/** Shows all of a box in the part of the view that nothing covers. */
export function fitView(cy: Core, box: Box, insets: Insets, isAnimated: boolean): void {
  go(cy, fittingView(cy, box, insets), isAnimated);
}

/** The same for a first look; a map too large to be read as a whole starts around `focus`. */
export function startView(cy: Core, box: Box, focus: Point, insets: Insets, isAnimated: boolean): void {
  const whole = fittingView(cy, box, insets);
  const zoom = smallestStart;
  const middle = (insets.left + cy.width() - insets.right) / 2;
  const pan = { x: middle - focus.x * zoom, y: insets.top + edge - focus.y * zoom };
  go(cy, whole.zoom >= zoom ? whole : { zoom, pan }, isAnimated);
}

/** Moves the view as little as it takes to show a point in its free part; closer if asked. */
export function revealPoint(cy: Core, at: Point, insets: Insets, isCloser: boolean): void {
  const zoom = isCloser ? Math.max(cy.zoom(), closeUp) : cy.zoom();
  const free = {
    left: insets.left + edge,
    right: cy.width() - insets.right - edge,
    top: insets.top + edge,
    bottom: cy.height() - insets.bottom - edge,
  };
  if (zoom !== cy.zoom()) {
    const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
    cy.viewport({ zoom, pan: { x: middle.x - at.x * zoom, y: middle.y - at.y * zoom } });
    return;
  }
  const pan = cy.pan();
  const drawn = { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
  const within = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(value, most));
  const wanted = { x: within(drawn.x, free.left, free.right), y: within(drawn.y, free.top, free.bottom) };
  if (wanted.x !== drawn.x || wanted.y !== drawn.y)
    cy.pan({ x: pan.x + wanted.x - drawn.x, y: pan.y + wanted.y - drawn.y });
}

function go(cy: Core, view: View, isAnimated: boolean): void {
  if (isAnimated) cy.animate(view, { duration: 200, easing: 'ease-out' });
  else cy.viewport(view);
}

function fittingView(cy: Core, box: Box, insets: Insets): View {
  const whole = fitted(cy, box, insets, insets.bottom);
  const clear = fitted(cy, box, insets, Math.max(insets.bottom, insets.corner));
  return clear.zoom >= whole.zoom * cornerCost ? clear : whole;
}

function fitted(cy: Core, box: Box, insets: Insets, bottom: number): View {
  const width = Math.max(120, cy.width() - insets.left - insets.right - air * 2);
  const height = Math.max(120, cy.height() - insets.top - bottom - air * 2);
  const zoom = Math.min(
    largestFit,
    width / Math.max(1, box.right - box.left),
    height / Math.max(1, box.bottom - box.top),
  );
  const pan = {
    x: insets.left + air + width / 2 - ((box.left + box.right) / 2) * zoom,
    y: insets.top + air + height / 2 - ((box.top + box.bottom) / 2) * zoom,
  };
  return { zoom, pan };
}
