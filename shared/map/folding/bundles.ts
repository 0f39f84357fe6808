import type { Id } from '../../model/field.ts';
import type { MapTie } from '../map-subject.ts';
import type { EdgeKind } from '../picture/edge-style.ts';

/** How many ties of a kind run together in one line. */
export type BundledKind = { kind: EdgeKind; count: number };

/**
 * Ties as they are drawn with some people standing in boxes: all between the same two ends are one line, of the kind
 * of the strongest among them (the first in `order` where several are as strong), in the direction most of that kind
 * have, and as strong as it. Ties inside a box are gone; a tie that is alone keeps its id. The line with most ties
 * comes first, else they stay in their order.
 */
export function bundled(
  ties: readonly MapTie[],
  boxOf: ReadonlyMap<Id, Id>,
  order: readonly EdgeKind[],
): MapTie[] {
  const groups = new Map<string, MapTie[]>();
  for (const tie of ties) {
    const [from, to] = [boxOf.get(tie.from) ?? tie.from, boxOf.get(tie.to) ?? tie.to];
    if (from === to) continue;
    const isInBoxes = from !== tie.from || to !== tie.to;
    // What leads to no box stays a line of its own.
    const key = isInBoxes ? [from, to].sort().join(' ') : tie.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ ...tie, from, to }]);
    else group.push({ ...tie, from, to });
  }
  const rank = (kind: EdgeKind): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...groups].map(([key, group]) => asOne(key, group, rank)).sort((a, b) => tiesIn(b) - tiesIn(a));
}

/** How many ties a line stands for. */
export function tiesIn({ bundle }: Pick<MapTie, 'bundle'>): number {
  return bundle === undefined ? 1 : bundle.reduce((sum, { count }) => sum + count, 0);
}

function asOne(key: string, group: readonly MapTie[], rank: (kind: EdgeKind) => number): MapTie {
  const [first] = group;
  if (first === undefined) throw new Error('A bundle has at least one tie');
  if (group.length === 1) return first;
  const [strongest = first] = group.toSorted(
    (a, b) => b.strength - a.strength || rank(a.kind) - rank(b.kind),
  );
  const { kind, strength } = strongest;
  const alike = group.filter((tie) => tie.kind === kind);
  const forward = alike.filter(({ from }) => from === strongest.from).length;
  const isTurned = forward * 2 < alike.length;
  const counts = new Map<EdgeKind, number>();
  for (const tie of group) counts.set(tie.kind, (counts.get(tie.kind) ?? 0) + 1);
  const others = [...counts].sort(([a], [b]) => rank(a) - rank(b)).filter(([one]) => one !== kind);
  return {
    id: `bundle ${key}`,
    kind,
    strength,
    from: isTurned ? strongest.to : strongest.from,
    to: isTurned ? strongest.from : strongest.to,
    bundle: [{ kind, count: alike.length }, ...others.map(([one, count]) => ({ kind: one, count }))],
  };
}
