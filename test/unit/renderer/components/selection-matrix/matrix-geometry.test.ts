import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leftOf,
  movedByKey,
  plotOf,
  scoresAt,
  topOf,
} from '../../../../../renderer/components/selection-matrix/matrix-geometry.ts';
import { drawnPoint, heldAt } from '../../../../../renderer/components/selection-matrix/matrix-point.ts';

const plot = plotOf(800, 400);

describe('the matrix', () => {
  it('reads the scores back from where a point was drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100 }), fc.integer({ min: 10, max: 100 }), (a, s) => {
        const scores = { attractiveness: a / 10, strength: s / 10 };
        expect(scoresAt(plot, leftOf(plot, scores.strength), topOf(plot, scores.attractiveness))).toEqual(
          scores,
        );
      }),
    );
  });

  it('keeps a point on the scale, wherever it is dragged', () => {
    expect(scoresAt(plot, -500, -500)).toEqual({ attractiveness: 10, strength: 1 });
    expect(scoresAt(plot, 5000, 5000)).toEqual({ attractiveness: 1, strength: 10 });
  });

  it('moves by half a point with an arrow, by a tenth with Shift, and not beyond the edge', () => {
    const from = { attractiveness: 9.8, strength: 5 };
    expect(movedByKey(from, 'ArrowUp', false)).toEqual({ attractiveness: 10, strength: 5 });
    expect(movedByKey(from, 'ArrowLeft', true)).toEqual({ attractiveness: 9.8, strength: 4.9 });
    expect(movedByKey(from, 'Enter', false)).toBeNull();
  });

  it('is taken by its ghost where the hand and the ratings differ, and waits in the middle before either', () => {
    const point = {
      id: 'a',
      name: 'Alfa',
      rated: { attractiveness: 7, strength: 6 },
      placed: { attractiveness: 8, strength: null },
      decision: null,
    };
    expect(heldAt(drawnPoint(point))).toEqual({ attractiveness: 8, strength: 6 });
    const nowhere = { attractiveness: null, strength: null };
    const waiting = drawnPoint({ ...point, rated: nowhere, placed: nowhere });
    expect(waiting).toMatchObject({ isWaiting: true, at: { attractiveness: 5.5, strength: 5.5 } });
  });
});
