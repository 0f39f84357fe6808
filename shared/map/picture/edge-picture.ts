import type { Point } from '../geometry.ts';
import { controlPoint, pointOnArc } from '../layout/curves.ts';
import type { Route } from '../layout/layout.ts';
import type { MapPalette } from '../map-palette.ts';
import { type EdgeKind, edgeStyles, edgeWidth, faintShare } from './edge-style.ts';
import { decimal, element } from './svg-text.ts';

type DrawnEdge = { kind: EdgeKind; strength: number; route: Route; isFaint?: boolean };

const pair = ({ x, y }: Point): string => `${decimal(x)} ${decimal(y)}`;

/** Where along an arc the arrowhead sits: past the middle, so that two opposite arrows keep apart. */
export const arrowShare = 0.56;

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

function pathOf(route: Route, from: Point, to: Point): string {
  if (route.kind === 'elbow') return roundedPath(route.points);
  if (route.kind === 'straight') return `M${pair(from)}L${pair(to)}`;
  return `M${pair(from)}Q${pair(controlPoint(from, to, route.bend))} ${pair(to)}`;
}

const cornerRadius = 7;

/** Right angles with small round corners. */
function roundedPath(points: readonly Point[]): string {
  const parts = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined) return `M${pair(point)}`;
    if (after === undefined) return `L${pair(point)}`;
    return `L${pair(toward(point, before))}Q${pair(point)} ${pair(toward(point, after))}`;
  });
  return parts.join('');
}

/** The point a corner's radius away from `point` on the way to `other`, at most half way. */
function toward(point: Point, other: Point): Point {
  const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
  const share = Math.min(cornerRadius, length / 2) / length;
  return { x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share };
}

function arrowhead(route: Route, from: Point, to: Point, width: number, color: string): string {
  const bend = route.kind === 'curve' ? route.bend : 0;
  const control = controlPoint(from, to, bend);
  const tip = pointOnArc(from, control, to, arrowShare);
  const behind = pointOnArc(from, control, to, arrowShare - 0.02);
  const angle = (Math.atan2(tip.y - behind.y, tip.x - behind.x) * 180) / Math.PI;
  const size = 5 + width * 1.2;
  return element('path', {
    d: `M${decimal(size)} 0L${decimal(-size * 0.7)} ${decimal(size * 0.7)}V${decimal(-size * 0.7)}Z`,
    fill: color,
    transform: `translate(${pair(tip)}) rotate(${decimal(angle)})`,
  });
}
