import type { Point } from '../geometry.ts';
import type { Guide } from '../layout/layout.ts';
import type { MapPalette } from '../map-palette.ts';
import type { MapScene } from '../map-scene.ts';
import { guideLook } from './guide-markup.ts';

/** The color that a point of the map has below people and lines: what a label there is set off with. */
export function groundOf(
  { units, guides }: Pick<MapScene, 'units' | 'guides'>,
  palette: MapPalette,
): (at: Point) => string {
  const isInUnit = ({ x, y }: Point): boolean =>
    units.some((unit) => x >= unit.x && x <= unit.x + unit.width && y >= unit.y && y <= unit.y + unit.height);
  const filled = guides.filter(
    (guide) => (guide.kind === 'ring' || guide.kind === 'lane') && guideLook(guide, palette).fill !== 'none',
  );
  return (at) => {
    if (isInUnit(at)) return palette.area;
    // Later guides lie above earlier ones.
    const guide = filled.findLast((one) => holds(one, at));
    return guide?.kind === 'ring' || guide?.kind === 'lane' ? guideLook(guide, palette).fill : palette.ground;
  };
}

function holds(guide: Guide, { x, y }: Point): boolean {
  if (guide.kind === 'lane') {
    const { left, right, top, bottom } = guide.box;
    return x >= left && x <= right && y >= top && y <= bottom;
  }
  if (guide.kind !== 'ring') return false;
  const { center, radius } = guide;
  return ((x - center.x) / radius.x) ** 2 + ((y - center.y) / radius.y) ** 2 <= 1;
}
