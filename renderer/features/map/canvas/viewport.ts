import type { Core } from 'cytoscape';
import { type Box, grown, type Point, type Size } from '../../../../shared/map/geometry.ts';

/** Pixels at each side that floating cards cover. */
export type Insets = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** What covers the lower left corner beside that; null while nothing does. */
  cover: Size | null;
};

/** What is to be shown, in map units, and the zoom beyond which a small map is not blown up. */
export type Part = { box: Box; largestZoom: number };

const air = 12;
/** From the edge of the view to a card. */
const margin = 16;

/** A first look never starts smaller than this: it shows a part that can be read instead. */
const smallestStart = 0.3;
/** Somebody who is looked up by name is shown at least this large. */
const closeUp = 0.7;
const edge = 50;

type View = { zoom: number; pan: Point };

/** Shows all of a part in that part of the view that nothing covers. */
export function fitView(cy: Core, part: Part, insets: Insets, isAnimated: boolean): void {
  go(cy, fitted(cy, part, insets), isAnimated);
}

/** What a first look at a large map starts from, and whether it stands at the upper edge then or in the middle. */
export type Focus = Point & { isAtTop: boolean };

/** The same for a first look; a map too large to be read as a whole starts around `focus`. */
export function startView(cy: Core, part: Part, focus: Focus, insets: Insets, isAnimated: boolean): void {
  const whole = fitted(cy, part, insets);
  const zoom = smallestStart;
  const middle = (insets.left + cy.width() - insets.right) / 2;
  const from = focus.isAtTop ? insets.top + edge : (insets.top + cy.height() - insets.bottom) / 2;
  const pan = { x: middle - focus.x * zoom, y: from - focus.y * zoom };
  go(cy, whole.zoom >= zoom ? whole : { zoom, pan }, isAnimated);
}

/** Whether all that lies in `box`, in map units, is in the part of the view that no bar covers. */
export function isInView(cy: Core, box: Box, insets: Insets): boolean {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return (
    box.left * zoom + x >= insets.left &&
    box.right * zoom + x <= cy.width() - insets.right &&
    box.top * zoom + y >= insets.top &&
    box.bottom * zoom + y <= cy.height() - insets.bottom
  );
}

/** Moves the view as little as it takes to show a point where nothing covers it; closer if asked. Says whether it moved. */
export function revealPoint(cy: Core, at: Point, insets: Insets, isCloser: boolean): boolean {
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
  const wanted = besideCover(near, cy, insets);
  if (!isZooming && wanted.x === drawn.x && wanted.y === drawn.y) return false;
  cy.viewport({ zoom, pan: { x: wanted.x - at.x * zoom, y: wanted.y - at.y * zoom } });
  return true;
}

/** A point in pixels, or the nearest one above what covers the lower left corner. */
function besideCover(point: Point, cy: Core, { cover }: Insets): Point {
  if (cover === null) return point;
  const box = { left: 0, right: margin + cover.width, top: cy.height() - margin - cover.height };
  const { right, top } = grown({ ...box, bottom: cy.height() }, edge);
  return point.x >= right || point.y <= top ? point : { x: point.x, y: top };
}

function go(cy: Core, view: View, isAnimated: boolean): void {
  // A view on its way would go on to where it was sent first.
  cy.stop(true);
  if (isAnimated) cy.animate(view, { duration: 200, easing: 'ease-out' });
  else cy.viewport(view);
}

function fitted(cy: Core, { box, largestZoom }: Part, insets: Insets): View {
  const width = Math.max(120, cy.width() - insets.left - insets.right - air * 2);
  const height = Math.max(120, cy.height() - insets.top - insets.bottom - air * 2);
  const zoom = Math.min(
    largestZoom,
    width / Math.max(1, box.right - box.left),
    height / Math.max(1, box.bottom - box.top),
  );
  const pan = {
    x: insets.left + air + width / 2 - ((box.left + box.right) / 2) * zoom,
    y: insets.top + air + height / 2 - ((box.top + box.bottom) / 2) * zoom,
  };
  return { zoom, pan };
}
