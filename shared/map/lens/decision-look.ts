import type { PersonLook } from '../node-shape.ts';

/** Up to so many people titles have two lines, and up to so many one: beyond they would be too small to be read. */
const twoLinesUpTo = 16;
const oneLineUpTo = 24;

/** How people are drawn who take part in a decision: to be read from across the room, so with less text the more they are. */
export function decisionLook(count: number): Partial<PersonLook> {
  const titleLines = count <= twoLinesUpTo ? 2 : count <= oneLineUpTo ? 1 : 0;
  return { circle: { share: 0.7, more: 12 }, widest: 108, nameScale: 1.2, titleLines };
}
