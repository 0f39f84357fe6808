import { DirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { AppError } from '../../model/errors.ts';
import type { Neighbors, PlainNetwork } from './plain-network.ts';

/** Whom each node points to and who points to it, each once; a tie from a node to itself is left out. */
export type Arrows = { outgoing: Neighbors; incoming: Neighbors };

/** A tie with a direction; its weight, 1 where none is given, counts in `pullOf` only. */
export type Arrow = { from: string; to: string; weight: number };

/**
 * Reads the lists with the direction of every tie.
 * Throws INVALID_INPUT for a tie to somebody who is not a node.
 */
export function arrowsIn({ nodes, ties }: PlainNetwork): Arrows {
  const outgoing = new Map<string, Set<string>>(nodes.map((node) => [node, new Set<string>()]));
  const incoming = new Map<string, Set<string>>(nodes.map((node) => [node, new Set<string>()]));
  for (const [from, to] of ties) {
    const [out, into] = [outgoing.get(from), incoming.get(to)];
    if (out === undefined || into === undefined)
      throw new AppError('INVALID_INPUT', `The tie ${from}–${to} leads out of the network`);
    if (from === to) continue;
    out.add(to);
    into.add(from);
  }
  const listed = (sets: Map<string, Set<string>>): Neighbors =>
    new Map([...sets].map(([node, others]) => [node, [...others]]));
  return { outgoing: listed(outgoing), incoming: listed(incoming) };
}

/**
 * Directed betweenness of every node: over all ordered pairs of others, the share of shortest directed paths that
 * run through it, normalized by (n−1)(n−2). Ties are unweighted.
 *
 * Cost    O(n·m) time.
 * Errors  UNDEFINED_RESULT below three nodes.
 * Source  Freeman 1977; Brandes 2001, doi:10.1080/0022250X.2001.9990249
 */
export function directedBetweenness({ outgoing }: Arrows): Map<string, number> {
  if (outgoing.size < 3)
    throw new AppError('UNDEFINED_RESULT', 'Network measures need at least three people');
  const graph = new DirectedGraph();
  for (const node of outgoing.keys()) graph.addNode(node);
  for (const [node, others] of outgoing) for (const other of others) graph.addEdge(node, other);
  return new Map(Object.entries(betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })));
}

/**
 * How much of all pull in a network each node has, by PageRank against the arrows: whoever moves somebody with pull
 * has pull. The arrow runs from who moves to who is moved; parallel arrows add up. Damping 0.85, tolerance 1e-9.
 *
 * Unit    a share of the whole; all together are 1. An empty network gives none.
 * Cost    O(m) for each of at most 500 rounds.
 * Source  Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X
 */
export function pullOf(nodes: readonly string[], arrows: readonly Arrow[]): Map<string, number> {
  const graph = new DirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const { from, to, weight } of arrows) {
    if (from === to) continue;
    const known = graph.hasDirectedEdge(to, from) ? Number(graph.getEdgeAttribute(to, from, 'weight')) : 0;
    // A vote goes from who is moved to who moves.
    graph.mergeEdge(to, from, { weight: known + weight });
  }
  if (graph.order === 0) return new Map();
  const options = { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-9 } as const;
  return new Map(Object.entries(pagerank(graph, options)));
}
