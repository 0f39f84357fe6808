import type { Opportunity, OpportunityStage } from '../../model/records/opportunity.ts';

/**
 * How likely a deal of a stage usually closes, percent.
 *
 * Source  METHOD 6 [SF9], [U]
 */
export const usualProbability: Readonly<Record<OpportunityStage, number>> = {
  prospecting: 10,
  qualification: 10,
  needsAnalysis: 20,
  valueProposition: 50,
  decisionMakers: 60,
  perceptionAnalysis: 70,
  proposal: 75,
  negotiation: 90,
  closedWon: 100,
  closedLost: 0,
};

/** Whether it can still be won. */
export function isOpenOpportunity({ stage }: Pick<Opportunity, 'stage'>): boolean {
  return stage !== 'closedWon' && stage !== 'closedLost';
}

/** Percent: what is known for certain of a closed deal, else what somebody said, else what is usual for the stage. */
export function probabilityOf(opportunity: Pick<Opportunity, 'stage' | 'probability'>): number {
  const usual = usualProbability[opportunity.stage];
  return isOpenOpportunity(opportunity) ? (opportunity.probability ?? usual) : usual;
}
