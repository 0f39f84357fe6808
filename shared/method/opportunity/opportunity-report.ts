import type { CalendarDate, Money } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { Opportunity, OpportunityStage } from '../../model/records/opportunity.ts';
import { byWorth, meetingsByOpportunity, type Origin, originsOf } from './line-of-sight.ts';
import { type MeetingAhead, meetingsAhead } from './meetings-ahead.ts';
import { type OpportunityChecks, opportunityChecks } from './opportunity-checks.ts';
import { type Pipeline, pipeline, weightedValue } from './pipeline.ts';
import { isOpenOpportunity, probabilityOf } from './stages.ts';

type Named = { id: string; title: string };

export type OpportunityReport = {
  pipeline: Pipeline;
  /** The open ones, the weightiest first. */
  open: (Named & {
    stage: OpportunityStage;
    value: Money | null;
    probability: number;
    weighted: Money | null;
    closeDate: CalendarDate | null;
    origins: Origin[];
    meetings: number;
  })[];
  checks: { [C in keyof OpportunityChecks]: Named[] };
  meetingsAhead: MeetingAhead[];
};

const named = ({ id, title }: Opportunity): Named => ({ id, title });

/** The pipeline with where it comes from, what it lacks, and the meetings to come (METHOD R3, R4). */
export function opportunityReport(plan: Plan, today: CalendarDate): OpportunityReport {
  const checks = opportunityChecks(plan, today);
  const meetings = meetingsByOpportunity(plan);
  return {
    pipeline: pipeline(plan),
    open: byWorth(plan)
      .filter(isOpenOpportunity)
      .map((opportunity) => ({
        ...named(opportunity),
        stage: opportunity.stage,
        value: opportunity.value,
        probability: probabilityOf(opportunity),
        weighted: weightedValue(plan, opportunity),
        closeDate: opportunity.closeDate,
        origins: originsOf(plan, opportunity),
        meetings: meetings.get(opportunity.id)?.length ?? 0,
      })),
    checks: {
      withoutOrigin: checks.withoutOrigin.map(named),
      withoutNextStep: checks.withoutNextStep.map(named),
      closeDatePast: checks.closeDatePast.map(named),
      withoutMeeting: checks.withoutMeeting.map(named),
      withoutDecisionCenter: checks.withoutDecisionCenter.map(named),
      tooHopeful: checks.tooHopeful.map(named),
    },
    meetingsAhead: meetingsAhead(plan, today),
  };
}
