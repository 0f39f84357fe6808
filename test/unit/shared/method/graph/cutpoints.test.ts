import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutpointsOf } from '../../../../../shared/method/graph/cutpoints.ts';
import { componentsOf, distancesFrom } from '../../../../../shared/method/graph/distances.ts';
import { neighborsIn, type PlainNetwork } from '../../../../../shared/method/graph/plain-network.ts';
import { kite } from './kite.ts';
import { anyNetwork } from './networks.ts';

const sorted = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.map((pair) => [...pair].sort().join('-')).sort();

describe('cutpointsOf', () => {
  it('finds 7 and 8, and the bridges 7-8 and 8-9, in the kite (METHOD 3.6)', () => {
    const { articulationPoints, bridges } = cutpointsOf(neighborsIn(kite));
    expect([...articulationPoints].sort()).toEqual(['7', '8']);
    expect(sorted(bridges)).toEqual(['7-8', '8-9']);
  });

  it('finds nothing in a ring and the middle of a star', () => {
    const ring = neighborsIn({
      nodes: ['a', 'b', 'c'],
      ties: [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
    });
    expect(cutpointsOf(ring)).toMatchObject({ articulationPoints: new Set(), bridges: [] });
    const star = neighborsIn({
      nodes: ['m', 'a', 'b'],
      ties: [
        ['m', 'a'],
        ['m', 'b'],
      ],
    });
    expect([...cutpointsOf(star).articulationPoints]).toEqual(['m']);
  });

  it('is not overcome by a line of fifty thousand', () => {
    const nodes = Array.from({ length: 50_000 }, (_, index) => String(index));
    const ties = nodes.slice(1).map((node, index) => [String(index), node] as const);
    const { articulationPoints, bridges } = cutpointsOf(neighborsIn({ nodes, ties }));
    expect([articulationPoints.size, bridges.length]).toEqual([49_998, 49_999]);
  });
});

/** The slow definition: take it away and count the parts. */
function splitsWithout(network: PlainNetwork, node: string): boolean {
  const rest = {
    nodes: network.nodes.filter((other) => other !== node),
    ties: network.ties.filter((tie) => !tie.includes(node)),
  };
  const isAlone = (neighborsIn(network).get(node) ?? []).length === 0;
  const before = componentsOf(neighborsIn(network)).length - (isAlone ? 1 : 0);
  return componentsOf(neighborsIn(rest)).length > before;
}

function bridgesOf(network: PlainNetwork): string[] {
  const parts = componentsOf(neighborsIn(network)).length;
  const distinct = [
    ...new Set(network.ties.filter(([a, b]) => a !== b).map((tie) => [...tie].sort().join('-'))),
  ];
  return distinct
    .filter((name) => {
      const ties = network.ties.filter((tie) => [...tie].sort().join('-') !== name);
      return componentsOf(neighborsIn({ nodes: network.nodes, ties })).length > parts;
    })
    .sort();
}

describe('any network', () => {
  it('has exactly the articulation points and bridges of the slow definition', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { articulationPoints, bridges } = cutpointsOf(neighborsIn(network));
        expect([...articulationPoints].sort()).toEqual(
          network.nodes.filter((node) => splitsWithout(network, node)).sort(),
        );
        expect(sorted(bridges)).toEqual(bridgesOf(network));
      }),
      { numRuns: 300 },
    );
  });

  it('lists behind a point exactly whom the first of its part can no longer reach', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const neighbors = neighborsIn(network);
        const { articulationPoints, behind, order } = cutpointsOf(neighbors);
        expect([...behind.keys()].sort()).toEqual([...articulationPoints].sort());
        for (const [node, runs] of behind) {
          const part = componentsOf(neighbors).find((members) => members.includes(node)) ?? [];
          const first = order.find((member) => part.includes(member)) ?? '';
          const rest = neighborsIn({
            nodes: network.nodes.filter((other) => other !== node),
            ties: network.ties.filter((tie) => !tie.includes(node)),
          });
          const reached = first === node ? new Map() : distancesFrom(rest, [first]);
          const lost = part.filter((member) => member !== node && !reached.has(member));
          expect(runs.flatMap(([start, end]) => order.slice(start, end)).sort()).toEqual(lost.sort());
        }
      }),
      { numRuns: 300 },
    );
  });
});
