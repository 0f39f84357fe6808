import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScore } from '../../../../../shared/method/selection/axis-score.ts';
import type { SelectionAxis } from '../../../../../shared/model/records/selection.ts';

const rows = (
  weights: readonly (number | null)[],
  ratings: readonly (number | null)[],
  axis: SelectionAxis = 'attractiveness',
) =>
  weights.map((weight, index) => ({ id: `${axis} ${index}`, axis, weight, rating: ratings[index] ?? null }));

const weights = [30, 25, 20, 15, 10];

describe('axisScore (METHOD 3.1)', () => {
  it('gives 7.20 and 6.25 for the worked example', () => {
    const criteria = [...rows(weights, [8, 7, 6, 9, 5]), ...rows(weights, [6, 8, 4, 7, 6], 'strength')];
    expect(axisScore(criteria, 'attractiveness').score).toBeCloseTo(7.2, 10);
    expect(axisScore(criteria, 'strength').score).toBeCloseTo(6.25, 10);
  });

  it('gives 62 of 100 for the published card with maxima 15, 15, 15, 15, 20, 20', () => {
    // Each maximum is a weight, each figure the share of it that was reached.
    const maxima = [15, 15, 15, 15, 20, 20];
    const reached = [10, 12, 5, 5, 20, 10];
    const ratings = reached.map((figure, index) => (figure / (maxima[index] ?? 1)) * 10);
    expect(axisScore(rows(maxima, ratings), 'attractiveness').score).toBeCloseTo(6.2, 10);
  });

  it('leaves out what has no weight or no rating, and says so', () => {
    const criteria = rows([10, null, 0, 30, 20], [4, 9, 9, 8, null]);
    // (10 × 4 + 30 × 8) / 40
    expect(axisScore(criteria, 'attractiveness')).toMatchObject({ score: 7, criteria: 5, counted: 2 });
    expect(axisScore(criteria, 'strength')).toMatchObject({ score: null, criteria: 0, counted: 0 });
  });

  const anyRows = fc.array(
    fc.record({
      weight: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      rating: fc.double({ min: 1, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('normalizes its weights and stays between the lowest and the highest rating', () => {
    fc.assert(
      fc.property(anyRows, (all) => {
        const { score, shares } = axisScore(
          rows(
            all.map((r) => r.weight),
            all.map((r) => r.rating),
          ),
          'attractiveness',
        );
        const sum = [...shares.values()].reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(score).toBeGreaterThanOrEqual(Math.min(...all.map((r) => r.rating)) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...all.map((r) => r.rating)) + 1e-9);
      }),
    );
  });

  it('does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(anyRows, fc.double({ min: 0.1, max: 1000, noNaN: true }), (all, factor) => {
        const ratings = all.map((r) => r.rating);
        const plain = axisScore(
          rows(
            all.map((r) => r.weight),
            ratings,
          ),
          'attractiveness',
        ).score;
        const scaled = axisScore(
          rows(
            all.map((r) => r.weight * factor),
            ratings,
          ),
          'attractiveness',
        ).score;
        expect(scaled).toBeCloseTo(plain ?? Number.NaN, 6);
      }),
    );
  });
});
