import { earlyEntry } from '../../method/decision/early-entry.ts';
import { qualificationScore } from '../../method/decision/qualification-score.ts';
import { holdersIn } from '../../method/decision/seats.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { type DecisionCenter, qualificationElements } from '../../model/records/decision-center.ts';
import { type Condition, every } from './condition.ts';

/** When the decision process is done (METHOD 3.4, 3.8, R43, R55, R56). */
export function decisionProcessConditions(plan: Plan): Condition[] {
  const decisions = listOf(plan, 'decisionCenters').filter((decision) => decision.status !== 'abandoned');
  const hasHolder = (decision: DecisionCenter, role: 'decider' | 'approver'): boolean =>
    holdersIn(plan, decision.id, role).length > 0;
  return [
    every(
      'Every decision has a buy class, a phase and a deadline',
      decisions,
      ({ buyClass, currentPhase, deadline }) =>
        buyClass !== 'unknown' && currentPhase !== null && deadline !== null,
    ),
    every(
      'Decider and approver have names in every decision',
      decisions,
      (decision) => hasHolder(decision, 'decider') && hasHolder(decision, 'approver'),
    ),
    every('Every decision says when we and a rival came in', decisions, (decision) => {
      const { ours, rivals } = earlyEntry(plan, decision);
      return ours.phase !== null && rivals.some((rival) => rival.phase !== null);
    }),
    every(
      'The four evidence questions are answered for us',
      decisions,
      (decision) => earlyEntry(plan, decision).ours.evidence.answered === 4,
    ),
    every(
      'All eight elements of MEDDPICC are scored',
      decisions,
      (decision) => qualificationScore(plan, decision.id).scored === qualificationElements.length,
    ),
  ];
}
