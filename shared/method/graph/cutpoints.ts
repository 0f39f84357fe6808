import type { Neighbors } from './plain-network.ts';

/** A run of places in the order of the search, the end not included. */
type Run = readonly [start: number, end: number];

export type Cutpoints = {
  /** Nodes whose removal splits the part of the network they are in. */
  articulationPoints: Set<string>;
  /** Ties whose removal does. */
  bridges: [string, string][];
  /** All nodes in the order they were found; the first node of the network comes first. */
  order: string[];
  /**
   * For each articulation point the parts that hang on it alone, as runs of `order`: what the first node of its
   * part of the network can no longer reach once it is gone.
   */
  behind: Map<string, Run[]>;
};

type Visit = { node: string; parent: string | null; next: number; children: number };

/**
 * Articulation points and bridges by depth-first search (Tarjan). Keeps its own stack, so that a reporting line
 * of thousands does not overflow the language's.
 *
 * Shape   each pair of neighbors once; a doubled tie would otherwise hide a bridge.
 * Cost    O(n + m) time and memory.
 * Source  Hopcroft & Tarjan 1973, Algorithm 447; METHOD 3.6
 */
export function cutpointsOf(neighbors: Neighbors): Cutpoints {
  const found = new Map<string, number>();
  const low = new Map<string, number>();
  const result: Cutpoints = { articulationPoints: new Set(), bridges: [], order: [], behind: new Map() };
  for (const root of neighbors.keys()) {
    if (found.has(root)) continue;
    const stack: Visit[] = [enter(root, null, found, low)];
    for (let visit = stack.at(-1); visit !== undefined; visit = stack.at(-1)) {
      const neighbor = (neighbors.get(visit.node) ?? [])[visit.next];
      visit.next += 1;
      if (neighbor === undefined) leave(stack, found, low, result);
      else if (neighbor === visit.parent) continue;
      else if (found.has(neighbor)) lower(low, visit.node, found.get(neighbor) ?? 0);
      else {
        visit.children += 1;
        stack.push(enter(neighbor, visit.node, found, low));
      }
    }
  }
  result.order = [...found.keys()];
  return result;
}

function enter(
  node: string,
  parent: string | null,
  found: Map<string, number>,
  low: Map<string, number>,
): Visit {
  low.set(node, found.size);
  found.set(node, found.size);
  return { node, parent, next: 0, children: 0 };
}

/** Closes the node on top: tells its parent how far back it reaches, and what that says about the parent. */
function leave(
  stack: Visit[],
  found: Map<string, number>,
  low: Map<string, number>,
  result: Cutpoints,
): void {
  const visit = stack.pop();
  if (visit === undefined) return;
  if (visit.parent === null) {
    if (visit.children > 1) result.articulationPoints.add(visit.node);
    else result.behind.delete(visit.node);
    return;
  }
  const reach = low.get(visit.node) ?? 0;
  const parentFound = found.get(visit.parent) ?? 0;
  lower(low, visit.parent, reach);
  if (reach > parentFound) result.bridges.push([visit.parent, visit.node]);
  if (reach < parentFound) return;
  // Everything found since this node was entered lies behind it, and reaches no further than its parent.
  const run: Run = [found.get(visit.node) ?? 0, found.size];
  const runs = result.behind.get(visit.parent);
  if (runs === undefined) result.behind.set(visit.parent, [run]);
  else runs.push(run);
  const parentIsRoot = stack.at(-1)?.parent === null;
  if (!parentIsRoot) result.articulationPoints.add(visit.parent);
}

function lower(low: Map<string, number>, node: string, value: number): void {
  low.set(node, Math.min(low.get(node) ?? value, value));
}
