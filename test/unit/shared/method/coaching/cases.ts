import type { PlanSketch } from '../../plan-sketch.ts';

/** One rule: a plan on which it fires with these words, and what makes it fall silent again. */
export type CoachingCase = {
  rule: string;
  /** Sets the plan up so that the rule fires. */
  fires: (sketch: PlanSketch) => void;
  /** Names and numbers the advice must contain, over title and sentence. */
  says: readonly string[];
  /** What somebody does about it; afterwards the rule has nothing to say. */
  settles: (sketch: PlanSketch) => void;
};

/** The first record of a collection; a case that has made none is wrong. */
export function only<R>(records: Readonly<Record<string, R>>, index = 0): R {
  const found = Object.values(records)[index];
  if (found === undefined) throw new Error('The case has no such record');
  return found;
}
