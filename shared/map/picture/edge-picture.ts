import type { Point } from '../geometry.ts';
import type { Route } from '../layout/layout.ts';
import type { MapPalette } from '../map-palette.ts';
import { arrowCorners, arrowOf, type Pen, traceRoute } from './edge-shape.ts';
import { type EdgeKind, edgeStyles, edgeWidth, faintShare } from './edge-style.ts';
import { decimal, element } from './svg-text.ts';

type DrawnEdge = { kind: EdgeKind; strength: number; route: Route; isFaint?: boolean };

const pair = ({ x, y }: Point): string => `${decimal(x)} ${decimal(y)}`;

/** A line between two points as markup, its ends at the centers of what it joins. */
export function edgePicture(edge: DrawnEdge, from: Point, to: Point, palette: MapPalette): string {
  const style = edgeStyles[edge.kind];
  const { isFaint = false } = edge;
  const width = edgeWidth(edge.kind, edge.strength) * (isFaint ? faintShare.width : 1);
  const color = palette[style.color];
  const shape = { d: pathOf(edge.route, from, to), fill: 'none', 'stroke-linejoin': 'round' };
  const line = element('path', {
    ...shape,
    stroke: color,
    'stroke-width': style.isHollow ? width + 2 : width,
    ...(isFaint ? { 'stroke-opacity': faintShare.ink } : {}),
    ...(style.dash === null ? {} : { 'stroke-dasharray': style.dash.map(decimal).join(' ') }),
    ...(style.dash !== null && style.dash[0] === 1.5 ? { 'stroke-linecap': 'round' } : {}),
  });
  const inside = style.isHollow
    ? element('path', { ...shape, stroke: palette.ground, 'stroke-width': width })
    : '';
  return (
    line + inside + (style.hasArrow && !isFaint ? arrowhead(edge.route, from, to, width, palette.arrow) : '')
  );
}

/** Path data of a line. */
function pathOf(route: Route, from: Point, to: Point): string {
  const parts: string[] = [];
  const pen: Pen = {
    moveTo: (x, y) => parts.push(`M${pair({ x, y })}`),
    lineTo: (x, y) => parts.push(`L${pair({ x, y })}`),
    quadraticCurveTo: (controlX, controlY, x, y) =>
      parts.push(`Q${pair({ x: controlX, y: controlY })} ${pair({ x, y })}`),
  };
  traceRoute(pen, route, from, to);
  return parts.join('');
}

function arrowhead(route: Route, from: Point, to: Point, width: number, color: string): string {
  const { at, angle, size } = arrowOf(route, from, to, width);
  const [tip, left, right] = arrowCorners(size);
  return element('path', {
    d: `M${decimal(tip.x)} ${decimal(tip.y)}L${decimal(left.x)} ${decimal(left.y)}V${decimal(right.y)}Z`,
    fill: color,
    transform: `translate(${pair(at)}) rotate(${decimal((angle * 180) / Math.PI)})`,
  });
}
