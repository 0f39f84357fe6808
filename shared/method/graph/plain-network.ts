import { AppError } from '../../model/errors.ts';

/** A network as plain lists: who is in it, and who is tied to whom. Directions and repeated ties do not count. */
export type PlainNetwork = {
  nodes: readonly string[];
  ties: readonly (readonly [string, string])[];
};

/** The neighbors of every node, each once, in the order the ties were given. */
export type Neighbors = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the lists into neighbors. A tie from a node to itself is left out.
 * Throws INVALID_INPUT for a tie to somebody who is not a node.
 */
export function neighborsIn({ nodes, ties }: PlainNetwork): Neighbors {
  const neighbors = new Map<string, Set<string>>(nodes.map((node) => [node, new Set<string>()]));
  for (const [from, to] of ties) {
    const [ofFrom, ofTo] = [neighbors.get(from), neighbors.get(to)];
    if (ofFrom === undefined || ofTo === undefined)
      throw new AppError('INVALID_INPUT', `The tie ${from}–${to} leads out of the network`);
    if (from === to) continue;
    ofFrom.add(to);
    ofTo.add(from);
  }
  return new Map([...neighbors].map(([node, others]) => [node, [...others]]));
}

/** How many ties there are, each pair counted once. */
export function tieCount(neighbors: Neighbors): number {
  let ends = 0;
  for (const others of neighbors.values()) ends += others.length;
  return ends / 2;
}

/**
 * Ties there are among the ties there could be.
 *
 * Unit    ties in; a share out, 1 when everybody knows everybody.
 * Errors  UNDEFINED_RESULT below two nodes.
 * Source  Wasserman & Faust 1994, 4.2; METHOD 3.6
 */
export function density(neighbors: Neighbors): number {
  const n = neighbors.size;
  if (n < 2) throw new AppError('UNDEFINED_RESULT', 'Density needs at least two people');
  return (2 * tieCount(neighbors)) / (n * (n - 1));
}
