import { describe, expect, it } from 'vitest';
import { cardBox, freestCorner } from '../../../../../../renderer/features/map/canvas/card-corner.ts';

const view = { width: 1000, height: 700 };
const card = { width: 300, height: 140 };
const sides = { left: 12, top: 60, right: 12, bottom: 64, barRight: 0 };
const personAt = (x: number, y: number) => ({ left: x - 30, right: x + 30, top: y - 20, bottom: y + 40 });

const lowerLeft = personAt(100, 620);
const upperLeft = personAt(100, 150);
const upperRight = personAt(900, 80);
const lowerRight = personAt(900, 560);

describe('the corner for a card', () => {
  it('is the lower left one on an empty map', () => {
    expect(freestCorner([], card, view, sides)).toEqual({ corner: 'lowerLeft', covered: 0 });
  });

  it('is the next one that covers nobody', () => {
    expect(freestCorner([lowerLeft], card, view, sides).corner).toBe('upperLeft');
    expect(freestCorner([lowerLeft, upperLeft], card, view, sides).corner).toBe('upperRight');
    expect(freestCorner([lowerLeft, upperLeft, upperRight], card, view, sides).corner).toBe('lowerRight');
  });

  it('is the one that covers the fewest where all cover somebody', () => {
    const people = [lowerLeft, personAt(200, 640), upperLeft, upperRight, lowerRight];
    expect(freestCorner(people, card, view, sides)).toEqual({ corner: 'upperLeft', covered: 1 });
  });

  it('is never below an open inspector', () => {
    const withInspector = { ...sides, right: 292 };
    expect(freestCorner([lowerLeft, upperLeft], card, view, withInspector).corner).toBe('lowerLeft');
  });

  it('stays clear of the lenses above and the line for typing below', () => {
    expect(cardBox('upperLeft', card, view, sides).top).toBeGreaterThanOrEqual(sides.top);
    expect(cardBox('lowerRight', card, view, sides).bottom).toBeLessThanOrEqual(view.height - sides.bottom);
  });
});
