import { describe, expect, it } from 'vitest';
import { placeOf, ratingAt, ratings } from '../../../../../../renderer/features/criteria/chart/scale.ts';

describe('the rating scale', () => {
  it.each(ratings)('finds rating %i again at the place where it stands', (rating) => {
    expect(ratingAt(placeOf(rating) / 100)).toBe(rating);
  });

  it('stands evenly, from left to right', () => {
    const places = ratings.map(placeOf);
    const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 9);
    expect(gaps[0]).toBeGreaterThan(0);
  });

  it('takes the rating away left of the scale, and goes no further than 5', () => {
    expect(ratingAt(placeOf(0) / 100)).toBe(0);
    expect(ratingAt(-3)).toBe(0);
    expect(ratingAt(2)).toBe(5);
  });
});
