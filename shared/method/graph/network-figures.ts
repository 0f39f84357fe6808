import { AppError } from '../../model/errors.ts';
import { inOneGo } from '../../model/in-slices.ts';
import type { Arrows } from './directed.ts';
import type { Neighbors } from './plain-network.ts';
import { reachSteps } from './reach-from.ts';

/**
 * Harmonic closeness: the mean of 1/distance to all others, 0 for those out of reach, so that it has a meaning
 * where a network falls into parts.
 *
 * Cost    O(n·m) time.
 * Errors  UNDEFINED_RESULT below two nodes.
 * Source  Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3
 */
export function harmonicCloseness(neighbors: Neighbors): Map<string, number> {
  const n = neighbors.size;
  if (n < 2) throw new AppError('UNDEFINED_RESULT', 'Closeness needs at least two people');
  const reach = inOneGo(reachSteps(neighbors));
  return new Map([...reach].map(([node, { inverse }]) => [node, inverse / (n - 1)]));
}

/** How many directed ties there are, each once. */
export function arrowCount({ outgoing }: Arrows): number {
  let count = 0;
  for (const others of outgoing.values()) count += others.length;
  return count;
}

/**
 * Directed ties there are among those there could be, n(n−1).
 *
 * Errors  UNDEFINED_RESULT below two nodes.
 * Source  Wasserman & Faust 1994, 4.3
 */
export function arrowDensity(arrows: Arrows): number {
  const n = arrows.outgoing.size;
  if (n < 2) throw new AppError('UNDEFINED_RESULT', 'Density needs at least two people');
  return arrowCount(arrows) / (n * (n - 1));
}

/**
 * The share of directed ties that are returned; 0 where there is no tie.
 *
 * Source  Wasserman & Faust 1994, 13.6
 */
export function reciprocity(arrows: Arrows): number {
  const ties = arrowCount(arrows);
  if (ties === 0) return 0;
  let returned = 0;
  for (const [node, others] of arrows.outgoing)
    for (const other of others) if (arrows.outgoing.get(other)?.includes(node) === true) returned += 1;
  return returned / ties;
}

/**
 * Global clustering read without direction: of all paths of two ties, the share whose ends are tied as well;
 * 0 where there is no such path.
 *
 * Cost    O(Σ degree²) time.
 * Source  Luce & Perry 1949; Wasserman & Faust 1994, 6.5
 */
export function transitivity(neighbors: Neighbors): number {
  const known = new Map([...neighbors].map(([node, others]) => [node, new Set(others)]));
  let paths = 0;
  let closed = 0;
  for (const others of neighbors.values())
    for (const [index, first] of others.entries())
      for (const second of others.slice(index + 1)) {
        paths += 1;
        if (known.get(first)?.has(second) === true) closed += 1;
      }
  return paths === 0 ? 0 : closed / paths;
}
