import { describe, expect, it } from 'vitest';
import { aligned } from '../../../../shared/map/align.ts';

const at = (personId: string, x: number, y: number) => ({ personId, x, y });

describe('aligned', () => {
  it('puts people in a row at their mean height, or in a column', () => {
    const nodes = [at('a', 0, 10), at('b', 50, 30), at('c', 90, 20)];
    expect(aligned(nodes, 'row')).toEqual([
      { personId: 'a', at: { x: 0, y: 20 } },
      { personId: 'b', at: { x: 50, y: 20 } },
    ]);
    expect(aligned(nodes.slice(0, 2), 'column')).toEqual([
      { personId: 'a', at: { x: 25, y: 10 } },
      { personId: 'b', at: { x: 25, y: 30 } },
    ]);
  });

  it('spreads evenly between the outermost', () => {
    expect(aligned([at('a', 0, 0), at('b', 10, 0), at('c', 100, 0)], 'spreadAcross')).toEqual([
      { personId: 'b', at: { x: 50, y: 0 } },
    ]);
    expect(aligned([at('a', 0, 0), at('b', 10, 0)], 'spreadAcross')).toEqual([]);
    expect(aligned([at('a', 0, 0)], 'row')).toEqual([]);
  });
});
