import type { Core } from 'cytoscape';
import type { Box } from '../../../../shared/map/geometry.ts';

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

/** Shows all of a box in the part of the view that nothing covers. */
export function fitView(cy: Core, box: Box, insets: Insets, isAnimated: boolean): void {
  const whole = fitted(cy, box, insets, insets.bottom);
  const clear = fitted(cy, box, insets, Math.max(insets.bottom, insets.corner));
  const view = clear.zoom >= whole.zoom * cornerCost ? clear : whole;
  if (isAnimated) cy.animate(view, { duration: 200, easing: 'ease-out' });
  else cy.viewport(view);
}

function fitted(cy: Core, box: Box, insets: Insets, bottom: number) {
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
