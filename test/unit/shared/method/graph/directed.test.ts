import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowsIn, directedBetweenness, pullOf } from '../../../../../shared/method/graph/directed.ts';
import { anyNetwork } from './networks.ts';

describe('directedBetweenness', () => {
  it('is for who stands on a one-way street', () => {
    // a → b → c: of the six ordered pairs of three nodes only a to c has somebody in between, of (3−1)(3−2) = 2.
    const ties = [
      ['a', 'b'],
      ['b', 'c'],
    ] as const;
    const found = directedBetweenness(arrowsIn({ nodes: ['a', 'b', 'c'], ties }));
    expect(Object.fromEntries(found)).toEqual({ a: 0, b: 0.5, c: 0 });
  });

  it('has no meaning below three', () => {
    expect(() => directedBetweenness(arrowsIn({ nodes: ['a', 'b'], ties: [] }))).toThrow(
      expect.objectContaining({ code: 'UNDEFINED_RESULT' }),
    );
  });
});

describe('pullOf', () => {
  it('gives most to who moves those who move others', () => {
    const pull = pullOf(
      ['a', 'b', 'c'],
      [
        { from: 'a', to: 'b', weight: 1 },
        { from: 'b', to: 'c', weight: 1 },
      ],
    );
    expect(pull.get('a') ?? 0).toBeGreaterThan(pull.get('b') ?? 0);
    expect(pull.get('b') ?? 0).toBeGreaterThan(pull.get('c') ?? 0);
  });

  it('follows a heavier arrow more than a lighter one', () => {
    const pull = pullOf(
      ['a', 'b', 'c'],
      [
        { from: 'a', to: 'c', weight: 3 },
        { from: 'b', to: 'c', weight: 1 },
      ],
    );
    expect(pull.get('a') ?? 0).toBeGreaterThan(pull.get('b') ?? 0);
  });

  it('shares out one whole', () => {
    fc.assert(
      fc.property(anyNetwork, ({ nodes, ties }) => {
        const pull = pullOf(
          nodes,
          ties.map(([from, to]) => ({ from, to, weight: 1 })),
        );
        expect([...pull.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('of nobody is nothing', () => {
    expect(pullOf([], []).size).toBe(0);
  });
});
