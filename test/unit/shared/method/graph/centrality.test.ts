import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralityOf } from '../../../../../shared/method/graph/centrality.ts';
import { componentsOf, distancesFrom } from '../../../../../shared/method/graph/distances.ts';
import {
  density,
  neighborsIn,
  type PlainNetwork,
  tieCount,
} from '../../../../../shared/method/graph/plain-network.ts';
import { kite } from './kite.ts';
import { anyNetwork } from './networks.ts';

// METHOD 3.6 [NX1], three decimals.
const published = {
  degree: [0.444, 0.444, 0.333, 0.667, 0.333, 0.556, 0.556, 0.333, 0.222, 0.111],
  closeness: [0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.31],
  betweenness: [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0],
};

describe('Krackhardt kite', () => {
  const neighbors = neighborsIn(kite);
  const measures = centralityOf(neighbors);

  it.each(['degree', 'closeness', 'betweenness'] as const)('has the published %s', (measure) => {
    const values = kite.nodes.map((node) => measures.get(node)?.[measure]);
    for (const [index, expected] of published[measure].entries())
      expect(values[index]).toBeCloseTo(expected, 3);
  });

  it('has raw betweenness 14 at node 7 and 8 at node 8', () => {
    const pairs = (9 * 8) / 2;
    expect((measures.get('7')?.betweenness ?? 0) * pairs).toBeCloseTo(14, 10);
    expect((measures.get('8')?.betweenness ?? 0) * pairs).toBeCloseTo(8, 10);
  });

  it('has density 0.40 and distance 4 from 9 to 3', () => {
    expect(tieCount(neighbors)).toBe(18);
    expect(density(neighbors)).toBeCloseTo(0.4, 12);
    expect(distancesFrom(neighbors, ['9']).get('3')).toBe(4);
  });
});

describe('closeness of a network in parts', () => {
  it('is scaled by the share that can be reached', () => {
    // By hand: a pair beside a single node. r = 1, Σd = 1, n − 1 = 2.
    const measures = centralityOf(neighborsIn({ nodes: ['a', 'b', 'c'], ties: [['a', 'b']] }));
    expect(measures.get('a')?.closeness).toBe(0.5);
    expect(measures.get('c')).toEqual({ degree: 0, closeness: 0, betweenness: 0 });
  });

  it('is listed part by part, the largest first', () => {
    const parts = componentsOf(neighborsIn({ nodes: ['a', 'b', 'c'], ties: [['b', 'c']] }));
    expect(parts).toEqual([['b', 'c'], ['a']]);
  });
});

describe('reading of ties', () => {
  it('ignores direction, repetition and ties to oneself', () => {
    const twice: PlainNetwork = {
      nodes: kite.nodes,
      ties: [...kite.ties, ...kite.ties.map(([a, b]) => [b, a] as const), ['3', '3']],
    };
    expect(centralityOf(neighborsIn(twice))).toEqual(centralityOf(neighborsIn(kite)));
  });

  it.each([
    {
      why: 'a tie out of the network',
      run: () => neighborsIn({ nodes: ['a'], ties: [['a', 'b']] }),
      code: 'INVALID_INPUT',
    },
    {
      why: 'two nodes',
      run: () => centralityOf(neighborsIn({ nodes: ['a', 'b'], ties: [] })),
      code: 'UNDEFINED_RESULT',
    },
    {
      why: 'the density of one node',
      run: () => density(neighborsIn({ nodes: ['a'], ties: [] })),
      code: 'UNDEFINED_RESULT',
    },
  ])('refuses $why', ({ run, code }) => {
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});

describe('any network', () => {
  it('has measures between 0 and 1, whatever its parts', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        for (const { degree, closeness, betweenness } of centralityOf(neighborsIn(network)).values())
          for (const value of [degree, closeness, betweenness]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
      }),
    );
  });

  it('has the same measures under other names', () => {
    fc.assert(
      fc.property(anyNetwork, ({ nodes, ties }) => {
        const renamed = (node: string): string => `x${node}`;
        const other = {
          nodes: nodes.map(renamed).reverse(),
          ties: ties.map(([a, b]) => [renamed(b), renamed(a)] as const),
        };
        const [before, after] = [
          centralityOf(neighborsIn({ nodes, ties })),
          centralityOf(neighborsIn(other)),
        ];
        for (const [node, measures] of before) {
          const same = after.get(renamed(node));
          expect(same?.closeness).toBeCloseTo(measures.closeness, 9);
          expect(same?.betweenness).toBeCloseTo(measures.betweenness, 9);
        }
      }),
    );
  });
});
