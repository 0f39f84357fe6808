import type { Id } from '../../model/field.ts';
import type { Point } from '../geometry.ts';
import { clearestBend, controlPoint } from '../layout/curves.ts';
import { SpaceIndex } from '../layout/free-place.ts';
import type { MapScene } from '../map-scene.ts';
import { spaceOf } from '../node-shape.ts';
import { decimal } from './svg-text.ts';

/** Between the rim of a person and the line, and the tip of its arrow. */
const gap = { start: 8, end: 10 } as const;
const headLength = 11;

/** From one person of a way to the next; `bend` is a share of the line's length, so that it fits every zoom. */
export type WayStep = { from: Id; to: Id; bend: number };

/** The steps of a way over the people who are on the map, each bent to the side where it crosses the fewest others. */
export function waySteps(scene: MapScene, personIds: readonly Id[]): WayStep[] {
  const nodes = new Map(scene.nodes.map((node) => [node.personId, node]));
  const index = new SpaceIndex();
  for (const node of scene.nodes) index.add(node.personId, spaceOf(node.shape, node));
  const shown = personIds.flatMap((id) => nodes.get(id) ?? []);
  return shown.slice(1).map((to, at) => {
    const from = shown[at] ?? to;
    const ends = { from: from.personId, to: to.personId };
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { ...ends, bend: clearestBend(ends, from, to, index) / length };
  });
}

type Spot = { at: Point; radius: number };

/** An arc from rim to rim, and the arrowhead at its end, as data of two paths. */
export function wayLine(from: Spot, to: Spot, bend: number): { line: string; head: string } {
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const control = controlPoint(from.at, to.at, bend * length);
  const start = awayFrom(from.at, control, from.radius + gap.start);
  const tip = awayFrom(to.at, control, to.radius + gap.end);
  const neck = awayFrom(to.at, control, to.radius + gap.end + headLength);
  const side = { x: (neck.y - tip.y) * 0.45, y: (tip.x - neck.x) * 0.45 };
  const corner = (sign: 1 | -1): Point => ({ x: neck.x + sign * side.x, y: neck.y + sign * side.y });
  return {
    line: `M${pair(start)}Q${pair(control)} ${pair(neck)}`,
    head: `M${pair(tip)}L${pair(corner(1))}L${pair(corner(-1))}Z`,
  };
}

const pair = ({ x, y }: Point): string => `${decimal(x)} ${decimal(y)}`;

function awayFrom(from: Point, toward: Point, distance: number): Point {
  const length = Math.hypot(toward.x - from.x, toward.y - from.y) || 1;
  const share = distance / length;
  return { x: from.x + (toward.x - from.x) * share, y: from.y + (toward.y - from.y) * share };
}

const pill = { height: 24, sidePadding: 9, letter: 6.6, narrowest: 34, gap: 12, rise: 26 } as const;

/** Where the name of who of us starts stands: at the upper left of the first person. */
export function usPill(
  name: string,
  { at, radius }: Spot,
): { x: number; y: number; width: number; height: number } {
  const width = Math.max(pill.narrowest, name.length * pill.letter + pill.sidePadding * 2);
  return {
    x: at.x - radius - width - pill.gap,
    y: at.y - radius - pill.rise,
    width,
    height: pill.height,
  };
}
