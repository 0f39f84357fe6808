import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../renderer/components/label-placement.ts';

const size = { width: 600, height: 300 };
const lineHeight = 18;
const dot = (id: string, x: number, y: number) => ({ id, x, y, labelWidth: 100 });

describe('placeLabels', () => {
  it('puts a label at the right of a dot that stands alone', () => {
    expect(placeLabels([dot('a', 200, 150)], size, lineHeight).get('a')).toBe('right');
  });

  it('turns to the left at the right edge', () => {
    expect(placeLabels([dot('a', 580, 150)], size, lineHeight).get('a')).toBe('left');
  });

  it('does not cover a dot beside it', () => {
    const sides = placeLabels([dot('a', 200, 150), dot('b', 250, 150)], size, lineHeight);
    expect(sides.get('b')).toBe('right');
    expect(sides.get('a')).toBe('left');
  });

  it('goes above or below when both sides are taken', () => {
    const sides = placeLabels([dot('l', 150, 150), dot('m', 200, 150), dot('r', 250, 150)], size, lineHeight);
    expect(sides.get('m')).toMatch(/^(?:above|below)/);
  });
});
