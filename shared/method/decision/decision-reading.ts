import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { DecisionCenter, QualificationElement } from '../../model/records/decision-center.ts';
import { qualificationElements } from '../../model/records/decision-center.ts';
import type { BuyingRole } from '../../model/records/stakeholder.ts';
import { personName } from '../stakeholders.ts';
import { type EarlyEntry, earlyEntry } from './early-entry.ts';
import { type DecisionTiming, decisionTiming } from './phase-dates.ts';
import { type QualificationScore, qualificationOf, qualificationScore } from './qualification-score.ts';
import { type QualificationSign, qualificationSign } from './qualification-signs.ts';
import { approvalPath, emptyRoles, membersOf, rolesByPerson, separationInDecision } from './seats.ts';

/** Everything the method says about one decision, as plain data. */
export type DecisionReading = {
  decisionId: Id;
  title: string;
  status: DecisionCenter['status'];
  /** Who takes part, in which roles, and how many steps from the decider; null where no way is known. */
  members: { personId: Id; name: string; roles: BuyingRole[]; stepsToDecider: number | null }[];
  emptyRoles: BuyingRole[];
  /** The approvals in order; name '' for an empty seat. */
  approvals: { seatId: Id; name: string; approvalOrder: number | null; approvedOn: CalendarDate | null }[];
  qualification: QualificationScore & {
    elements: { element: QualificationElement; score: number | null; sign: QualificationSign }[];
  };
  entry: EarlyEntry;
  timing: DecisionTiming;
};

/** The readings of all decisions, oldest first (METHOD 3.4, 3.8). */
export function decisionReadings(plan: Plan, today: CalendarDate): DecisionReading[] {
  return listOf(plan, 'decisionCenters').map((decision) => {
    const { id, title, status } = decision;
    const roles = rolesByPerson(plan, id);
    const separation = separationInDecision(plan, id, today);
    return {
      decisionId: id,
      title,
      status,
      members: membersOf(plan, id).map((personId) => ({
        personId,
        name: personName(plan, personId),
        roles: roles.get(personId) ?? [],
        stepsToDecider: separation.get(personId) ?? null,
      })),
      emptyRoles: emptyRoles(plan, id),
      approvals: approvalPath(plan, id).steps.map((seat) => ({
        seatId: seat.id,
        name: personName(plan, seat.personId),
        approvalOrder: seat.approvalOrder,
        approvedOn: seat.approvedOn,
      })),
      qualification: {
        ...qualificationScore(plan, id),
        elements: qualificationElements.map((element) => ({
          element,
          score: qualificationOf(plan, id, element)?.score ?? null,
          sign: qualificationSign(plan, decision, element, today),
        })),
      },
      entry: earlyEntry(plan, decision),
      timing: decisionTiming(plan, decision, today),
    };
  });
}
