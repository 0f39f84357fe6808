import { describe, expect, it } from 'vitest';
import { settledOrder } from '../../../../renderer/components/use-settled-order.ts';

describe('settledOrder', () => {
  it('keeps the order a view opened with, whatever the new ranking', () => {
    expect(settledOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  });

  it('puts what is new at the end and leaves out what is gone', () => {
    expect(settledOrder(['a', 'b', 'c'], ['d', 'c', 'a'])).toEqual(['a', 'c', 'd']);
  });

  it('gives the very same list back when nothing came or went, so that a view can settle', () => {
    const before = ['a', 'b'];
    expect(settledOrder(before, ['b', 'a'])).toBe(before);
  });
});
