import { listOf, type Plan } from '../model/plan.ts';
import type { Stakeholder } from '../model/records/stakeholder.ts';

/**
 * Whether somebody is a key player: inner circle or political structure.
 *
 * Source  METHOD 3.5 [AL1]
 */
export function isKeyPlayer(stakeholder: Stakeholder): boolean {
  return (
    stakeholder.politicalStatus === 'innerCircle' || stakeholder.politicalStatus === 'politicalStructure'
  );
}

/** The key players of the plan, the inner circle first, then by influence, then by age of the entry. */
export function keyPlayers(plan: Plan): Stakeholder[] {
  const rank = (stakeholder: Stakeholder): number => (stakeholder.politicalStatus === 'innerCircle' ? 0 : 1);
  return listOf(plan, 'stakeholders')
    .filter((stakeholder) => isKeyPlayer(stakeholder))
    .sort((a, b) => rank(a) - rank(b) || (b.influence ?? 0) - (a.influence ?? 0));
}
