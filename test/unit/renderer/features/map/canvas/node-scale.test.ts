import { describe, expect, it } from 'vitest';
import {
  distancesOf,
  shownLetters,
  shownMark,
  shownRadius,
} from '../../../../../../renderer/features/map/canvas/node-scale.ts';

const alone: [] = [];
const zooms = Array.from({ length: 120 }, (_, index) => 0.08 + index * 0.01);

describe('the size of a circle on screen', () => {
  it('is its own where that can be read', () => {
    expect(shownRadius(22, 1, alone)).toBe(22);
    expect(shownRadius(32, 0.8, alone)).toBe(32);
  });

  it('is at least thirty pixels across where there is room', () => {
    for (const zoom of zooms)
      for (const radius of [19.2, 22, 32])
        expect(shownRadius(radius, zoom, alone) * zoom * 2).toBeGreaterThanOrEqual(30);
  });

  it('still tells more say from less', () => {
    expect(shownRadius(32, 0.3, alone)).toBeGreaterThan(shownRadius(19.2, 0.3, alone));
  });

  it('leaves a neighbor beside and a name between neighbors above each other their room', () => {
    // At a zoom of 0.25, 120 units are 30 pixels and 160 are 40.
    const beside = shownRadius(22, 0.25, [{ x: 120, y: 0 }]);
    expect(beside * 0.25 * 2).toBeLessThanOrEqual(30 - 3);
    const above = shownRadius(22, 0.25, [{ x: 0, y: 160 }]);
    expect(40 - above * 0.25 * 2).toBeGreaterThanOrEqual(11.5);
  });

  it('is never smaller than drawn, however near the neighbors', () => {
    expect(shownRadius(22, 0.2, [{ x: 10, y: 10 }])).toBe(22);
  });

  it('has no jump: it grows with the zoom, never faster than the map', () => {
    const near = [{ x: 150, y: 20 }];
    let before = shownRadius(22, 0.07, near) * 0.07;
    for (const zoom of zooms) {
      const now = shownRadius(22, zoom, near) * zoom;
      expect(now).toBeGreaterThanOrEqual(before - 1e-9);
      expect(now - before).toBeLessThan(1.6);
      before = now;
    }
  });
});

describe('what is in and at a circle', () => {
  it('is a mark of at least eleven pixels and letters of at least nine, where the circle is large enough', () => {
    for (const zoom of [0.2, 0.4, 0.6, 1]) {
      const radius = shownRadius(19.2, zoom, alone);
      expect(shownMark(6.5, zoom, radius) * zoom * 2).toBeGreaterThanOrEqual(11);
      expect(shownLetters(zoom, radius) * zoom).toBeGreaterThanOrEqual(9);
    }
  });

  it('never outgrows a circle that has no room', () => {
    expect(shownLetters(0.2, 20)).toBeLessThan(20);
    expect(shownMark(6.5, 0.2, 20)).toBeLessThan(10);
  });
});

describe('the nearest neighbors', () => {
  it('are the distances across and down to the nearest eight', () => {
    const row = Array.from({ length: 12 }, (_, index) => ({ x: index * 100, y: 0 }));
    const [first] = distancesOf(row);
    expect(first?.map(({ x }) => x)).toEqual([100, 200, 300, 400, 500, 600, 700, 800]);
    expect(distancesOf([{ x: 3, y: 4 }])).toEqual([[]]);
  });
});
