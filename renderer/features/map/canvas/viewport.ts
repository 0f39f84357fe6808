import type { Core } from 'cytoscape';
import { type Box, grown, type Point } from '../../../../shared/map/geometry.ts';
import { type Corner, cardBox, freestCorner, type Size } from './card-corner.ts';

/** Pixels at each side that floating cards cover. */
export type Insets = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** A card that floats in one of the corners, where it covers the fewest people; null without one. */
  card: Size | null;
  /** Where the bar at the upper edge ends; a card beside it may stand as high. */
  barRight: number;
};

/** A small map is not blown up beyond this. */
const largestFit = 1.25;
const air = 12;

/** How much smaller the map may become to stay clear of the card in the corner. */
const cornerCost = 0.88;
/** A first look never starts smaller than this: it shows a part that can be read instead. */
const smallestStart = 0.3;
/** Somebody who is looked up by name is shown at least this large. */
const closeUp = 0.7;
const edge = 50;

type View = { zoom: number; pan: Point };

/** What is to be shown, in map units: all of it, and in it the people and rivals that no card should cover. */
export type Shown = { bounds: Box; people: readonly Box[] };

/** Shows everything in the part of the view that nothing covers. */
export function fitView(cy: Core, shown: Shown, insets: Insets, isAnimated: boolean): void {
  go(cy, fittingView(cy, shown, insets).view, isAnimated);
}

/** The corner for the card when everything is shown. */
export function cornerFor(cy: Core, shown: Shown, insets: Insets): Corner {
  return fittingView(cy, shown, insets).corner;
}

/** The same for a first look; a map too large to be read as a whole starts around `focus`. */
export function startView(cy: Core, shown: Shown, focus: Point, insets: Insets, isAnimated: boolean): void {
  const whole = fittingView(cy, shown, insets).view;
  const zoom = smallestStart;
  const middle = (insets.left + cy.width() - insets.right) / 2;
  const pan = { x: middle - focus.x * zoom, y: insets.top + edge - focus.y * zoom };
  go(cy, whole.zoom >= zoom ? whole : { zoom, pan }, isAnimated);
}

/** Moves the view as little as it takes to show a point where neither panels nor the card are; closer if asked. */
export function revealPoint(cy: Core, at: Point, insets: Insets, corner: Corner, isCloser: boolean): void {
  const zoom = isCloser ? Math.max(cy.zoom(), closeUp) : cy.zoom();
  const free = {
    left: insets.left + edge,
    right: cy.width() - insets.right - edge,
    top: insets.top + edge,
    bottom: cy.height() - insets.bottom - edge,
  };
  const pan = cy.pan();
  const isZooming = zoom !== cy.zoom();
  const within = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(value, most));
  const drawn = { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
  const near = isZooming
    ? { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 }
    : { x: within(drawn.x, free.left, free.right), y: within(drawn.y, free.top, free.bottom) };
  const wanted = besideCard(near, cy, insets, corner);
  if (isZooming || wanted.x !== drawn.x || wanted.y !== drawn.y)
    cy.viewport({ zoom, pan: { x: wanted.x - at.x * zoom, y: wanted.y - at.y * zoom } });
}

/** A point in pixels, or the nearest one above or below the card. */
function besideCard(point: Point, cy: Core, insets: Insets, corner: Corner): Point {
  if (insets.card === null) return point;
  const view = { width: cy.width(), height: cy.height() };
  const card = grown(cardBox(corner, insets.card, view, insets), edge);
  const isBeside =
    point.x <= card.left || point.x >= card.right || point.y <= card.top || point.y >= card.bottom;
  if (isBeside) return point;
  return { x: point.x, y: corner.startsWith('lower') ? card.top : card.bottom };
}

function go(cy: Core, view: View, isAnimated: boolean): void {
  if (isAnimated) cy.animate(view, { duration: 200, easing: 'ease-out' });
  else cy.viewport(view);
}

function fittingView(cy: Core, { bounds, people }: Shown, insets: Insets): { view: View; corner: Corner } {
  const whole = fitted(cy, bounds, insets, insets.bottom);
  if (insets.card === null) return { view: whole, corner: 'lowerLeft' };
  const { zoom, pan } = whole;
  const drawn = people.map((box) => ({
    left: box.left * zoom + pan.x,
    right: box.right * zoom + pan.x,
    top: box.top * zoom + pan.y,
    bottom: box.bottom * zoom + pan.y,
  }));
  const view = { width: cy.width(), height: cy.height() };
  const { corner, covered } = freestCorner(drawn, insets.card, view, insets);
  if (covered === 0) return { view: whole, corner };
  const clear = fitted(cy, bounds, insets, Math.max(insets.bottom, insets.card.height + air));
  return clear.zoom >= whole.zoom * cornerCost
    ? { view: clear, corner: 'lowerLeft' }
    : { view: whole, corner };
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
