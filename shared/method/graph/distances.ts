import type { Neighbors } from './plain-network.ts';

/** Steps from the nearest of the starts to every node that can be reached from them; the starts are at 0. */
export function distancesFrom(neighbors: Neighbors, starts: Iterable<string>): Map<string, number> {
  const distances = new Map<string, number>();
  const queue: string[] = [];
  for (const start of starts) {
    if (!neighbors.has(start) || distances.has(start)) continue;
    distances.set(start, 0);
    queue.push(start);
  }
  // The queue grows while it is read: a breadth-first search.
  for (const node of queue) {
    const next = (distances.get(node) ?? 0) + 1;
    for (const neighbor of neighbors.get(node) ?? []) {
      if (distances.has(neighbor)) continue;
      distances.set(neighbor, next);
      queue.push(neighbor);
    }
  }
  return distances;
}

/** The parts that hang together, the largest first. */
export function componentsOf(neighbors: Neighbors): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const node of neighbors.keys()) {
    if (seen.has(node)) continue;
    const component = [...distancesFrom(neighbors, [node]).keys()];
    for (const member of component) seen.add(member);
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
}
