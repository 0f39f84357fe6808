import type { Person } from '../../model/records/organization.ts';
import type { Point } from '../geometry.ts';

const dotsOf: Readonly<Record<NonNullable<Person['level']>, number>> = {
  board: 5,
  executive: 4,
  seniorManager: 3,
  manager: 2,
  specialist: 1,
};

/** Radius of a dot as a share of the circle's. */
export const dotShare = 0.055;

/** Where the dots for somebody's level are, around the middle of their circle: one for a specialist, five for the board. */
export function levelDots(level: Person['level'], radius: number): Point[] {
  const count = level === null ? 0 : dotsOf[level];
  return Array.from({ length: count }, (_, index) => ({
    x: (index - (count - 1) / 2) * radius * 0.17,
    y: radius * 0.47,
  }));
}
