import type { Id } from '../../model/field.ts';
import { oncePerPlanAndDay } from '../../model/once-per-plan.ts';
import type { Plan } from '../../model/plan.ts';
import type { Opportunity } from '../../model/records/opportunity.ts';
import { isSupportive } from '../stakeholders.ts';
import { byWorth, meetingsByOpportunity, originsOf } from './line-of-sight.ts';
import { isOpenOpportunity, usualProbability } from './stages.ts';

/** What open opportunities lack; each list the weightiest first. */
export type OpportunityChecks = {
  /** Come from nothing in the plan. */
  withoutOrigin: Opportunity[];
  withoutNextStep: Opportunity[];
  /** Should have closed by now. */
  closeDatePast: Opportunity[];
  /** No meeting is planned from today on. */
  withoutMeeting: Opportunity[];
  withoutDecisionCenter: Opportunity[];
  /** Said to be likelier than is usual for the stage, though nobody there is known to be for us. */
  tooHopeful: Opportunity[];
};

/** Which open opportunities need attention (METHOD R3, R4, 3.13). */
export const opportunityChecks = oncePerPlanAndDay((plan, today): OpportunityChecks => {
  const open = byWorth(plan).filter(isOpenOpportunity);
  const meetings = meetingsByOpportunity(plan);
  const supporters = supporterIds(plan);
  const seats = seatsByCenter(plan);
  const isPlanned = ({ id }: Opportunity) =>
    meetings.get(id)?.some(({ status, date }) => status === 'planned' && (date === null || date >= today));
  const isSupported = (opportunity: Opportunity) => {
    const people = [
      opportunity.contactId,
      ...(meetings.get(opportunity.id) ?? []).flatMap(({ personIds }) => personIds),
      ...(seats.get(opportunity.decisionCenterId ?? '') ?? []),
    ];
    return people.some((id) => id !== null && supporters.has(id));
  };
  return {
    withoutOrigin: open.filter((opportunity) => originsOf(plan, opportunity).length === 0),
    withoutNextStep: open.filter(({ nextStep }) => nextStep.trim() === ''),
    closeDatePast: open.filter(({ closeDate }) => closeDate !== null && closeDate < today),
    withoutMeeting: open.filter((opportunity) => isPlanned(opportunity) !== true),
    withoutDecisionCenter: open.filter(({ decisionCenterId }) => decisionCenterId === null),
    tooHopeful: open.filter(
      (opportunity) =>
        (opportunity.probability ?? 0) > usualProbability[opportunity.stage] && !isSupported(opportunity),
    ),
  };
});

function supporterIds(plan: Plan): Set<Id> {
  return new Set(
    Object.values(plan.stakeholders)
      .filter(isSupportive)
      .map(({ personId }) => personId),
  );
}

function seatsByCenter(plan: Plan): Map<Id, (Id | null)[]> {
  const seats = new Map<Id, (Id | null)[]>();
  for (const { decisionCenterId, personId } of Object.values(plan.decisionSeats)) {
    const others = seats.get(decisionCenterId);
    if (others === undefined) seats.set(decisionCenterId, [personId]);
    else others.push(personId);
  }
  return seats;
}
