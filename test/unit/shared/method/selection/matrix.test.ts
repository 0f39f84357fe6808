import { describe, expect, it } from 'vitest';
import { matrixCell, scoreLevel } from '../../../../../shared/method/selection/matrix-cell.ts';
import { placementFrom } from '../../../../../shared/method/selection/placement.ts';
import { segmentOf } from '../../../../../shared/method/selection/segment.ts';

describe('matrixCell (METHOD 3.1)', () => {
  it.each([
    [3.29, 'low'],
    [3.3, 'medium'],
    [6.7, 'medium'],
    [6.71, 'high'],
    [1, 'low'],
    [10, 'high'],
  ] as const)('%d is %s', (score, level) => expect(scoreLevel(score)).toBe(level));

  it.each([
    [7.2, 6.25, 'investSelectively'],
    [9, 9, 'investForGrowth'],
    [9, 2, 'investSelectively'],
    [2, 9, 'maintain'],
    [2, 2, 'withdraw'],
    [5, 5, 'investSelectively'],
  ] as const)('attractiveness %d with strength %d: %s', (attractiveness, strength, stance) =>
    expect(matrixCell(attractiveness, strength).stance).toBe(stance),
  );
});

const nowhere = { attractiveness: null, strength: null };

describe('placementFrom', () => {
  it('goes by the ratings, and shows a hand that says otherwise as a ghost', () => {
    const placement = placementFrom(
      { attractiveness: 7.2, strength: 6.25 },
      { attractiveness: 7.6, strength: 7.2 },
    );
    expect(placement.shown).toEqual({ attractiveness: 7.2, strength: 6.25 });
    expect(placement.ghost).toEqual({ attractiveness: 7.6, strength: 7.2 });
    expect(placement.cell?.stance).toBe('investSelectively');
  });

  it('goes by the hand where the ratings are silent', () => {
    const placement = placementFrom(
      { attractiveness: null, strength: 6 },
      { attractiveness: 8, strength: 6.02 },
    );
    expect(placement.shown).toEqual({ attractiveness: 8, strength: 6 });
    expect(placement.ghost).toBeNull();
  });

  it('has no cell until both axes are known', () => {
    expect(placementFrom({ attractiveness: 7, strength: null }, nowhere)).toMatchObject({
      cell: null,
      ghost: null,
    });
    expect(placementFrom(nowhere, nowhere).shown).toEqual(nowhere);
  });
});

describe('segmentOf', () => {
  it.each([
    [8, 5, 'A'],
    [8, 3, 'B'],
    [5.5, 4, 'C'],
    [2, 1, 'D'],
  ] as const)('%d to us, %d to them: %s', (toUs, toCustomer, segment) =>
    expect(segmentOf(toUs, toCustomer)).toBe(segment),
  );
});
