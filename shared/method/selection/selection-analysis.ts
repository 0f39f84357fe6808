import type { Plan } from '../../model/plan.ts';
import { criteriaSetName } from './criteria-sets.ts';
import { currentDecision } from './decisions.ts';
import { type AccountLifetime, accountLifetime } from './lifetime-value.ts';
import { type SelectionPlacement, selectionPlacement } from './placement.ts';
import { type AccountPotential, accountPotential } from './potential.ts';
import { type AccountSegment, accountSegment } from './segment.ts';

/** Whether the account deserves a plan, with the numbers behind it. */
export type SelectionAnalysis = {
  placement: SelectionPlacement;
  criteriaSet: string;
  segment: AccountSegment | null;
  potential: AccountPotential;
  lifetime: AccountLifetime;
  decision: { date: string; decision: string; tier: string | null; reason: string } | null;
};

/** Everything the selection check says about a plan's account (METHOD 3.1, 3.2). */
export function selectionAnalysis(plan: Plan): SelectionAnalysis {
  const decided = currentDecision(plan);
  return {
    placement: selectionPlacement(plan),
    criteriaSet: criteriaSetName(plan),
    segment: accountSegment(plan),
    potential: accountPotential(plan),
    lifetime: accountLifetime(plan),
    decision:
      decided === null
        ? null
        : {
            date: decided.date,
            decision: decided.decision,
            tier: decided.tier,
            reason: decided.reason,
          },
  };
}
