import { describe, expect, it } from 'vitest';
import {
  executionHealth,
  freshnessHealth,
  healthRating,
  healthScore,
  healthWeights,
  insightHealth,
  relationshipHealth,
} from '../../../../shared/method/health-parts.ts';

// METHOD 3.13, the worked vector.
describe('plan health, METHOD vector', () => {
  it('gives 75.15 for three confirmed kinds and one of four owned by key players', () => {
    expect(insightHealth(3, 1 / 4)).toBeCloseTo(75.15, 2);
  });

  it('gives 58.33 for status 2 and two of three key roles', () => {
    expect(relationshipHealth(2, 2)).toBeCloseTo(58.33, 2);
  });

  it('gives 72.5 for 7 of 10 on time and 3 of 4 goals worked on', () => {
    expect(executionHealth(7 / 10, 3 / 4)).toBeCloseTo(72.5, 10);
  });

  it('gives 66.67 for 120 days at a cadence of 90', () => {
    expect(freshnessHealth(120, 90)).toBeCloseTo(66.67, 2);
  });

  it('sums to 68.17, amber', () => {
    const score = healthScore({
      insight: insightHealth(3, 1 / 4),
      relationship: relationshipHealth(2, 2),
      execution: executionHealth(7 / 10, 3 / 4),
      freshness: freshnessHealth(120, 90),
    });
    expect(score).toBeCloseTo(68.17, 2);
    expect(healthRating(score)).toBe('amber');
  });
});

describe('limits', () => {
  it('weighs to one', () => {
    expect(Object.values(healthWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('runs from 0 to 100', () => {
    expect(healthScore({ insight: 0, relationship: 0, execution: 0, freshness: 0 })).toBe(0);
    expect(
      healthScore({
        insight: insightHealth(4, 1),
        relationship: relationshipHealth(3, 3),
        execution: executionHealth(1, 1),
        freshness: freshnessHealth(0, 90),
      }),
    ).toBeCloseTo(100, 10);
  });

  it('counts owned goals up to a third only', () => {
    expect(insightHealth(4, 0.33)).toBe(100);
    expect(insightHealth(4, 0.9)).toBe(100);
  });

  it.each([
    { days: -20, expected: 100 },
    { days: 90, expected: 100 },
    { days: 135, expected: 50 },
    { days: 180, expected: 0 },
    { days: 400, expected: 0 },
  ])('is fresh by $expected after $days days at 90', ({ days, expected }) => {
    expect(freshnessHealth(days, 90)).toBeCloseTo(expected, 10);
  });

  it.each([
    { score: 39.99, rating: 'red' },
    { score: 40, rating: 'amber' },
    { score: 69.99, rating: 'amber' },
    { score: 70, rating: 'green' },
  ])('rates $score as $rating', ({ score, rating }) => {
    expect(healthRating(score)).toBe(rating);
  });

  it.each([
    { why: 'five kinds', run: () => insightHealth(5, 0), code: 'INVALID_INPUT' },
    { why: 'a share that is no number', run: () => insightHealth(1, Number.NaN), code: 'INVALID_INPUT' },
    { why: 'four key roles', run: () => relationshipHealth(1, 4), code: 'INVALID_INPUT' },
    { why: 'a negative share', run: () => executionHealth(-0.1, 0), code: 'INVALID_INPUT' },
    { why: 'no cadence', run: () => freshnessHealth(10, 0), code: 'UNDEFINED_RESULT' },
  ])('refuses $why', ({ run, code }) => {
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});
