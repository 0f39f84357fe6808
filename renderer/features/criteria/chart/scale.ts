/** The rating scale of the picture: 1 not at all, 3 as expected, 5 outstanding; 0 stands for not rated. */
export const ratings = [1, 2, 3, 4, 5] as const;
export const scaleEnds = { 1: 'not at all', 3: 'as expected', 5: 'outstanding' } as const;

const firstAt = 13;
const lastAt = 94;
const unratedAt = 2.5;

/** Where a rating stands, in percent of the picture's width. */
export function placeOf(rating: number): number {
  return rating === 0 ? unratedAt : firstAt + ((rating - 1) / 4) * (lastAt - firstAt);
}

/** The rating nearest to a place, which is a share (0 to 1) of the picture's width. */
export function ratingAt(share: number): number {
  const rating = Math.round(1 + ((share * 100 - firstAt) / (lastAt - firstAt)) * 4);
  return Math.max(0, Math.min(5, rating));
}
