import type { Neighbors } from './plain-network.ts';

/** How one node reaches the others: how many, over how many steps in sum, and the sum of one over the steps to each. */
export type Reach = { count: number; steps: number; inverse: number };

/** Nodes searched from between two yields: some milliseconds at 5,000 nodes. */
const nodesInSlice = 50;

/**
 * The reach of every node by breadth-first search; yields the share of nodes that are done.
 *
 * Cost    O(n·m) time, O(n + m) memory.
 */
export function* reachSteps(neighbors: Neighbors): Generator<number, Map<string, Reach>> {
  const { nodes, starts, ends } = indexed(neighbors);
  const distance = new Int32Array(nodes.length);
  const queue = new Int32Array(nodes.length);
  const reach = new Map<string, Reach>();
  for (const [source, node] of nodes.entries()) {
    reach.set(node, reachOf(source, starts, ends, distance, queue));
    if (source % nodesInSlice === nodesInSlice - 1) yield (source + 1) / nodes.length;
  }
  return reach;
}

/** Nodes by number, and whom each leads to in one long row. */
function indexed(neighbors: Neighbors): { nodes: string[]; starts: Int32Array; ends: Int32Array } {
  const nodes = [...neighbors.keys()];
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const starts = new Int32Array(nodes.length + 1);
  const ends: number[] = [];
  for (const [index, others] of [...neighbors.values()].entries()) {
    for (const other of others) ends.push(numbers.get(other) ?? index);
    starts[index + 1] = ends.length;
  }
  return { nodes, starts, ends: Int32Array.from(ends) };
}

function reachOf(
  source: number,
  starts: Int32Array,
  ends: Int32Array,
  distance: Int32Array,
  queue: Int32Array,
): Reach {
  distance.fill(-1);
  distance[source] = 0;
  queue[0] = source;
  let found = 1;
  const reach: Reach = { count: 0, steps: 0, inverse: 0 };
  for (let at = 0; at < found; at += 1) {
    const node = queue[at] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    for (let tie = starts[node] ?? 0; tie < (starts[node + 1] ?? 0); tie += 1) {
      const other = ends[tie] ?? 0;
      if (distance[other] !== -1) continue;
      distance[other] = next;
      queue[found] = other;
      found += 1;
      reach.count += 1;
      reach.steps += next;
      reach.inverse += 1 / next;
    }
  }
  return reach;
}
