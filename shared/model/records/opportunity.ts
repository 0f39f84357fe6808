import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';
import { dealKinds, lossReasons } from './position.ts';

export const opportunityStages = [
  'prospecting',
  'qualification',
  'needsAnalysis',
  'valueProposition',
  'decisionMakers',
  'perceptionAnalysis',
  'proposal',
  'negotiation',
  'closedWon',
  'closedLost',
] as const;
export type OpportunityStage = (typeof opportunityStages)[number];
/** The four questions of the opportunity scorecard with their parts (METHOD 3.8, TAS). */
export const scorecardQuestions = [
  'project',
  'businessUnderstood',
  'finances',
  'compellingDate',
  'formalCriteria',
  'solutionFit',
  'uniqueValue',
  'insideSupport',
  'informalCriteria',
  'authority',
  'personalAlignment',
  'shortTermRevenue',
  'futureRevenue',
  'acceptableRisk',
] as const;
export type ScorecardQuestion = (typeof scorecardQuestions)[number];
export const scorecardAnswers = ['unknown', 'yes', 'no'] as const;
export const meetingStatuses = ['planned', 'held', 'cancelled'] as const;

/** A deal we are working for, and where in the plan it comes from (METHOD R3, R4). */
export const Opportunity = record({
  title: shareable.name(),
  stage: internal.choice(opportunityStages, 'prospecting'),
  kind: internal.choice(dealKinds, 'new'),
  value: internal.money(),
  /** Percent. */
  probability: internal.integer(0, 100),
  closeDate: internal.date(),
  ownerId: internal.reference('teamMembers'),
  contactId: internal.reference('people'),
  decisionCenterId: internal.reference('decisionCenters'),
  businessUnitId: internal.reference('businessUnits'),
  offeringIds: internal.references('offerings'),
  /** What it comes from: a collaboration idea, a goal of the plan, an initiative of the customer. */
  ideaId: internal.reference('ideas'),
  objectiveId: internal.reference('objectives'),
  insightId: internal.reference('insightCards'),
  differentiatorIds: internal.references('differentiators'),
  lostReason: internal.optionalChoice(lossReasons),
  nextStep: internal.line(),
  note: internal.prose(),
  externalId: internal.line(),
});
export type Opportunity = z.infer<typeof Opportunity>;

/** One answer on the scorecard of an opportunity, for us or for a rival. */
export const ScorecardAnswer = record({
  opportunityId: shareable.requiredReference('opportunities'),
  question: internal.choice(scorecardQuestions, 'project'),
  /** For whom it is answered; null means us. */
  competitorId: internal.reference('competitors'),
  answer: internal.choice(scorecardAnswers, 'unknown'),
});
export type ScorecardAnswer = z.infer<typeof ScorecardAnswer>;

/** A meeting for an opportunity, prepared and looked back on (METHOD R3). */
export const Meeting = record({
  title: shareable.name(),
  opportunityId: shareable.requiredReference('opportunities'),
  date: internal.date(),
  status: internal.choice(meetingStatuses, 'planned'),
  personIds: internal.references('people'),
  teamMemberIds: internal.references('teamMembers'),
  questions: internal.prose(),
  wantToLearn: internal.prose(),
  wantToCommit: internal.prose(),
  outcome: internal.prose(),
});
export type Meeting = z.infer<typeof Meeting>;
