import type { Id } from '../../model/field.ts';
import { oncePerPlan } from '../../model/once-per-plan.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Meeting, Opportunity } from '../../model/records/opportunity.ts';
import type { StepId } from '../../wizard/step-ids.ts';
import { inCurrency, unitsOf } from '../exact-money.ts';
import { isOpenOpportunity } from './stages.ts';

/** What in the plan an opportunity comes from, and where that is written. */
export type Origin = { kind: 'idea' | 'goal' | 'initiative'; id: Id; title: string; step: StepId };

export type SightLine = {
  opportunity: Opportunity;
  origins: Origin[];
  /** By day, the ones without a day last. */
  meetings: readonly Meeting[];
};

/** The collaboration idea, the goal of the plan and the initiative of the customer that it comes from (METHOD R4). */
export function originsOf(plan: Plan, opportunity: Opportunity): Origin[] {
  const { ideaId, objectiveId, insightId } = opportunity;
  const idea = ideaId === null ? undefined : plan.ideas[ideaId];
  const goal = objectiveId === null ? undefined : plan.objectives[objectiveId];
  const initiative = insightId === null ? undefined : plan.insightCards[insightId];
  const origins: Origin[] = [];
  if (idea !== undefined) origins.push({ kind: 'idea', id: idea.id, title: idea.title, step: 'ideas' });
  if (goal !== undefined) origins.push({ kind: 'goal', id: goal.id, title: goal.title, step: 'strategy' });
  if (initiative !== undefined)
    origins.push({ kind: 'initiative', id: initiative.id, title: initiative.title, step: 'insight' });
  return origins;
}

/** The meetings of every opportunity that has any, by day. */
export const meetingsByOpportunity = oncePerPlan((plan): ReadonlyMap<Id, readonly Meeting[]> => {
  const meetings = new Map<Id, Meeting[]>();
  for (const meeting of listOf(plan, 'meetings')) {
    const others = meetings.get(meeting.opportunityId);
    if (others === undefined) meetings.set(meeting.opportunityId, [meeting]);
    else others.push(meeting);
  }
  for (const list of meetings.values())
    list.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  return meetings;
});

/**
 * Account → opportunities → meetings, each opportunity with what it comes from (METHOD R3, R4): the open ones first,
 * then by value. Opportunities without an origin are those with an empty list.
 */
export const lineOfSight = oncePerPlan((plan): readonly SightLine[] => {
  const meetings = meetingsByOpportunity(plan);
  return byWorth(plan).map((opportunity) => ({
    opportunity,
    origins: originsOf(plan, opportunity),
    meetings: meetings.get(opportunity.id) ?? [],
  }));
});

/** All opportunities, the open ones first, then by value, then by age. */
export const byWorth = oncePerPlan((plan): readonly Opportunity[] =>
  listOf(plan, 'opportunities')
    .map((opportunity) => {
      const value = inCurrency(opportunity.value, plan.plan.currency);
      // Read once: thousands of them are compared more than a dozen times each.
      return { opportunity, units: value === null ? -1n : unitsOf(value) };
    })
    .sort(
      (a, b) =>
        Number(isOpenOpportunity(b.opportunity)) - Number(isOpenOpportunity(a.opportunity)) ||
        (a.units < b.units ? 1 : a.units > b.units ? -1 : 0),
    )
    .map(({ opportunity }) => opportunity),
);
