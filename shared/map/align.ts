import type { Id } from '../model/field.ts';
import type { Point } from './geometry.ts';

export type Alignment = 'row' | 'column' | 'spreadAcross' | 'spreadDown';

type Placed = Point & { personId: Id };

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/**
 * Where people go that are put in order: in a row at their mean height, in a column, or evenly spread between the two
 * outermost. Whole map units; only those who move, none for fewer than two (three to spread).
 */
export function aligned(nodes: readonly Placed[], how: Alignment): { personId: Id; at: Point }[] {
  const isSpread = how === 'spreadAcross' || how === 'spreadDown';
  if (nodes.length < (isSpread ? 3 : 2)) return [];
  const axis = how === 'row' || how === 'spreadDown' ? 'y' : 'x';
  const wanted = isSpread ? spread(nodes, axis) : level(nodes, axis);
  return nodes.flatMap((node) => {
    const value = Math.round(wanted.get(node.personId) ?? node[axis]);
    if (value === Math.round(node[axis])) return [];
    const at = { x: Math.round(node.x), y: Math.round(node.y), [axis]: value };
    return [{ personId: node.personId, at }];
  });
}

function level(nodes: readonly Placed[], axis: 'x' | 'y'): Map<Id, number> {
  const middle = mean(nodes.map((node) => node[axis]));
  return new Map(nodes.map((node) => [node.personId, middle]));
}

function spread(nodes: readonly Placed[], axis: 'x' | 'y'): Map<Id, number> {
  const sorted = [...nodes].sort((a, b) => a[axis] - b[axis]);
  const first = sorted[0]?.[axis] ?? 0;
  const gap = ((sorted.at(-1)?.[axis] ?? 0) - first) / (sorted.length - 1);
  return new Map(sorted.map((node, index) => [node.personId, first + gap * index]));
}
