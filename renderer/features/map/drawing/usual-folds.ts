import { foldableUnits } from '../../../../shared/map/folding/fold-units.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';

/** From so many people on, a map opens folded until somebody says otherwise: more a canvas does not draw fast enough. */
const foldedFrom = 1500;

const none: ReadonlySet<Id> = new Set();

/** The units that are folded as long as nobody has folded or unfolded one. */
export function usualFolds(plan: Plan): ReadonlySet<Id> {
  return Object.keys(plan.people).length > foldedFrom ? foldableUnits(plan) : none;
}
