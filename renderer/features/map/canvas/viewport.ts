import type { Core } from 'cytoscape';
import type { Box } from '../../../../shared/map/geometry.ts';

/** Pixels at each side that floating cards cover. */
export type Insets = { left: number; top: number; right: number; bottom: number };

/** A small map is not blown up beyond this. */
const largestFit = 1.25;
const air = 12;

/** Shows all of a box in the part of the view that nothing covers. */
export function fitView(cy: Core, box: Box, insets: Insets, isAnimated: boolean): void {
  const width = Math.max(120, cy.width() - insets.left - insets.right - air * 2);
  const height = Math.max(120, cy.height() - insets.top - insets.bottom - air * 2);
  const zoom = Math.min(
    largestFit,
    width / Math.max(1, box.right - box.left),
    height / Math.max(1, box.bottom - box.top),
  );
  const pan = {
    x: insets.left + air + width / 2 - ((box.left + box.right) / 2) * zoom,
    y: insets.top + air + height / 2 - ((box.top + box.bottom) / 2) * zoom,
  };
  if (isAnimated) cy.animate({ zoom, pan }, { duration: 200, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
}
