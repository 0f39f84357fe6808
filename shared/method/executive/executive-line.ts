import type { Id } from '../../model/field.ts';

/** One line on the page for executives: what it is, and the figures or the day behind it. */
export type ExecutiveLine = {
  /** The record it speaks of. */
  id: Id;
  title: string;
  note: string;
};

/** A risk with what it weighs: 100 stops a deal, 50 polishes a plan. */
export type WeighedLine = ExecutiveLine & { weight: number };

/** The parts of a note that say something. */
export const noteOf = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
