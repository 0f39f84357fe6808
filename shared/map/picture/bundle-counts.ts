import type { Id } from '../../model/field.ts';
import { numberText } from '../../text/numbers.ts';
import { tiesIn } from '../folding/bundles.ts';
import { type Box, overlaps, type Point } from '../geometry.ts';
import { controlPoint, pointOnArc } from '../layout/curves.ts';
import type { SceneEdge, SceneNode } from '../map-scene.ts';
import { textWidth } from '../text-width.ts';

/** How many ties run together in a line, and where that stands. */
export type BundleCount = { edge: SceneEdge; at: Point; text: string };

/** Size of the figures in map units, and how much of it they are wide and high with some air. */
export const countSize = 11;
const air = 3;
/** On this side of the middle, where no arrowhead is. */
const share = 0.42;

/** The counts of bundled ties that can be read: the largest first, none upon another or upon a person. */
export function bundleCounts(
  edges: readonly SceneEdge[],
  nodes: readonly SceneNode[],
  placeOf: (id: Id) => Point | undefined,
  size = countSize,
): BundleCount[] {
  const bundles = edges.filter(({ bundle }) => bundle !== undefined).sort((a, b) => tiesIn(b) - tiesIn(a));
  if (bundles.length === 0) return [];
  const taken = nodes.flatMap(({ personId, radius }) => {
    const at = placeOf(personId);
    return at === undefined ? [] : [boxAt(at, radius, radius)];
  });
  const counts: BundleCount[] = [];
  for (const edge of bundles) {
    const [from, to] = [placeOf(edge.from), placeOf(edge.to)];
    if (from === undefined || to === undefined) continue;
    const text = numberText(tiesIn(edge));
    const at = middleOf(edge, from, to);
    const box = boxAt(at, textWidth(text, size, 'semibold') / 2 + air, size / 2 + air / 2);
    if (taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    counts.push({ edge, at, text });
  }
  return counts;
}

function middleOf({ route }: SceneEdge, from: Point, to: Point): Point {
  if (route.kind !== 'elbow')
    return pointOnArc(from, controlPoint(from, to, route.kind === 'curve' ? route.bend : 0), to, share);
  // Where several lines run into one, the end at the lower person is the line's own.
  const [end = from, corner = to] = route.points;
  return { x: (end.x + corner.x) / 2, y: (end.y + corner.y) / 2 };
}

const boxAt = ({ x, y }: Point, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});
