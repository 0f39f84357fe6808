import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { AppError } from '../../model/errors.ts';
import { inOneGo } from '../../model/in-slices.ts';
import type { Neighbors } from './plain-network.ts';

/** One node's place in a network. */
export type NodeMeasures = { degree: number; closeness: number; betweenness: number };

/**
 * Degree, closeness and betweenness of every node of an undirected, unweighted network.
 * Degree is ties/(n−1). Closeness is (r/Σd)·(r/(n−1)) with r the nodes that can be reached: (n−1)/Σd when all
 * can, scaled by the share of the network that can when not, 0 for a node on its own (Wasserman & Faust 1994,
 * p. 201). Betweenness is the share of shortest paths that run through a node, normalized by (n−1)(n−2)/2.
 *
 * Cost    O(n·m) time.
 * Errors  UNDEFINED_RESULT below three nodes, where betweenness has no meaning.
 * Source  METHOD 3.6 [NX1]; Freeman 1978, doi:10.1016/0378-8733(78)90021-7; Brandes 2001
 */
export function centralityOf(neighbors: Neighbors): Map<string, NodeMeasures> {
  return inOneGo(centralitySteps(neighbors));
}

/** The same in slices: yields about how far it is, from 0 to 1, between the measures. */
export function* centralitySteps(neighbors: Neighbors): Generator<number, Map<string, NodeMeasures>> {
  const n = neighbors.size;
  if (n < 3) throw new AppError('UNDEFINED_RESULT', 'Network measures need at least three people');
  const graph = new UndirectedGraph();
  for (const node of neighbors.keys()) graph.addNode(node);
  for (const [node, others] of neighbors) for (const other of others) graph.mergeEdge(node, other);
  yield 0;
  const closeness = closenessCentrality(graph, { wassermanFaust: true });
  yield 0.3;
  const betweenness = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
  const measures = new Map<string, NodeMeasures>();
  for (const [node, others] of neighbors)
    measures.set(node, {
      degree: others.length / (n - 1),
      closeness: closeness[node] ?? 0,
      betweenness: betweenness[node] ?? 0,
    });
  return measures;
}
