import type { z } from 'zod';
import { collection } from './collection-definition.ts';
import { Account, AccountPlan } from './records/account-plan.ts';
import { BusinessCase, BusinessCaseAmount, BusinessCaseLine } from './records/business-case.ts';
import { Note, PlanAction, PlanObjective, PlanReview } from './records/commitment.ts';
import { CustomerMetric, GuidedAnswer, MetricReading } from './records/customer-metric.ts';
import {
  BuyingPhase,
  DecisionCenter,
  DecisionSeat,
  EntryAssessment,
  Qualification,
} from './records/decision-center.ts';
import {
  ChecklistAnswer,
  Dismissal,
  OutcomeReading,
  PlanSnapshot,
  SponsorInvolvement,
} from './records/governance.ts';
import { AccountSignal, InsightCard } from './records/insight.ts';
import { Meeting, Opportunity, ScorecardAnswer } from './records/opportunity.ts';
import { BusinessUnit, Competitor, Person, TeamMember, Vacancy } from './records/organization.ts';
import { Contract, Deal, LostDealPlan, PlanYear, Problem, WalletCategory } from './records/position.ts';
import { ProgramStep, ProspectingProgram, TimeBlock, Touch } from './records/prospecting.ts';
import { CoverageTie, RelationshipEdge, relationshipProblem } from './records/relationship.ts';
import { SelectionCriterion, SelectionScore } from './records/selection.ts';
import { MapPlacement, Stakeholder } from './records/stakeholder.ts';
import { Differentiator, LadderStep, PerceptionReading, SwotEntry } from './records/strategy.ts';
import { CollaborationIdea, DecisionCriterion, SupplierRating } from './records/value.ts';
import { Offering, WhitespaceCell } from './records/whitespace.ts';

const always = () => true;

/** Every collection a plan is made of: the one line to add for a new one. Order is that of loading and export. */
export const collections = {
  plan: collection({ table: 'plan', noun: 'plan', schema: AccountPlan }),
  account: collection({ table: 'account', noun: 'account', schema: Account, goesStale: always }),
  teamMembers: collection({ table: 'team_member', noun: 'team member', schema: TeamMember }),
  businessUnits: collection({
    table: 'business_unit',
    noun: 'unit',
    schema: BusinessUnit,
    goesStale: always,
  }),
  people: collection({ table: 'person', noun: 'person', schema: Person, goesStale: always }),
  // Which of their chairs we watch is our own affair.
  vacancies: collection({
    table: 'vacancy',
    noun: 'vacancy',
    schema: Vacancy,
    isInternal: always,
    goesStale: always,
  }),
  // Whom we have assessed at all is our own affair, whatever we found.
  stakeholders: collection({
    table: 'stakeholder',
    noun: 'stakeholder',
    schema: Stakeholder,
    isInternal: always,
    goesStale: always,
  }),
  competitors: collection({
    table: 'competitor',
    noun: 'competitor',
    schema: Competitor,
    isInternal: always,
    goesStale: always,
  }),
  relationships: collection({
    table: 'relationship',
    noun: 'relationship',
    schema: RelationshipEdge,
    isInternal: (edge) => edge.kind !== 'reportsTo' && edge.kind !== 'dottedLine',
    problem: relationshipProblem,
    goesStale: always,
  }),
  coverageTies: collection({
    table: 'coverage_tie',
    noun: 'contact',
    schema: CoverageTie,
    isInternal: always,
    goesStale: always,
  }),
  mapPlacements: collection({
    table: 'map_placement',
    noun: 'map position',
    schema: MapPlacement,
    isInternal: always,
  }),
  insightCards: collection({
    table: 'insight_card',
    noun: 'insight',
    schema: InsightCard,
    goesStale: always,
  }),
  signals: collection({ table: 'account_signal', noun: 'signal', schema: AccountSignal, isInternal: always }),
  // What they judge by without saying so we know from inside (METHOD 3.8: informal criteria belong to "can we win").
  criteria: collection({
    table: 'decision_criterion',
    noun: 'criterion',
    schema: DecisionCriterion,
    isInternal: (criterion) => criterion.formality === 'informal',
    goesStale: always,
  }),
  supplierRatings: collection({
    table: 'supplier_rating',
    noun: 'rating',
    schema: SupplierRating,
    isInternal: always,
    goesStale: always,
  }),
  // What we gave up by ourselves, an idea, a goal or an action, is not to be found by those it was for.
  ideas: collection({
    table: 'collaboration_idea',
    noun: 'collaboration idea',
    schema: CollaborationIdea,
    isInternal: (idea) => idea.status === 'dropped',
    goesStale: always,
  }),
  objectives: collection({
    table: 'plan_objective',
    noun: 'objective',
    schema: PlanObjective,
    isInternal: (objective) => objective.status === 'dropped',
    goesStale: always,
  }),
  actions: collection({
    table: 'plan_action',
    noun: 'action',
    schema: PlanAction,
    isInternal: (action) => !action.joint || action.status === 'dropped',
  }),
  // Our own plan audits (METHOD R67) are as much our affair as what they found.
  reviews: collection({
    table: 'plan_review',
    noun: 'review',
    schema: PlanReview,
    isInternal: (review) => review.kind !== 'customer',
  }),
  notes: collection({ table: 'note', noun: 'note', schema: Note, isInternal: always }),
  // How we choose among our accounts, and how we stand in this one.
  selectionCriteria: collection({
    table: 'selection_criterion',
    noun: 'selection criterion',
    schema: SelectionCriterion,
    isInternal: always,
    goesStale: always,
  }),
  selectionScores: collection({
    table: 'selection_score',
    noun: 'selection',
    schema: SelectionScore,
    isInternal: always,
  }),
  offerings: collection({ table: 'offering', noun: 'offering', schema: Offering }),
  deals: collection({
    table: 'deal',
    noun: 'deal',
    schema: Deal,
    isInternal: always,
  }),
  planYears: collection({
    table: 'plan_year',
    noun: 'year',
    schema: PlanYear,
    isInternal: always,
  }),
  walletCategories: collection({
    table: 'wallet_category',
    noun: 'category',
    schema: WalletCategory,
    isInternal: always,
    goesStale: always,
  }),
  contracts: collection({
    table: 'contract',
    noun: 'contract',
    schema: Contract,
    isInternal: always,
    goesStale: always,
  }),
  lostDealPlans: collection({
    table: 'lost_deal_plan',
    noun: 'lost-deal plan',
    schema: LostDealPlan,
    isInternal: always,
    goesStale: always,
  }),
  // An issue is shown with what is done about it; what it does to how they see us is a field of its own.
  problems: collection({
    table: 'problem',
    noun: 'problem',
    schema: Problem,
    goesStale: always,
  }),
  customerMetrics: collection({
    table: 'customer_metric',
    noun: 'metric',
    schema: CustomerMetric,
    goesStale: always,
  }),
  metricReadings: collection({ table: 'metric_reading', noun: 'reading', schema: MetricReading }),
  guidedAnswers: collection({
    table: 'guided_answer',
    noun: 'answer',
    schema: GuidedAnswer,
    isInternal: always,
    goesStale: always,
  }),
  decisionCenters: collection({
    table: 'decision_center',
    noun: 'decision center',
    schema: DecisionCenter,
    isInternal: always,
    goesStale: always,
  }),
  decisionSeats: collection({
    table: 'decision_seat',
    noun: 'seat',
    schema: DecisionSeat,
    isInternal: always,
    goesStale: always,
  }),
  qualifications: collection({
    table: 'qualification',
    noun: 'qualification',
    schema: Qualification,
    isInternal: always,
    goesStale: always,
  }),
  buyingPhases: collection({
    table: 'buying_phase',
    noun: 'phase',
    schema: BuyingPhase,
    isInternal: always,
    goesStale: always,
  }),
  entryAssessments: collection({
    table: 'entry_assessment',
    noun: 'entry',
    schema: EntryAssessment,
    isInternal: always,
    goesStale: always,
  }),
  whitespaceCells: collection({
    table: 'whitespace_cell',
    noun: 'whitespace cell',
    schema: WhitespaceCell,
    isInternal: always,
    goesStale: always,
  }),
  differentiators: collection({ table: 'differentiator', noun: 'differentiator', schema: Differentiator }),
  opportunities: collection({
    table: 'opportunity',
    noun: 'opportunity',
    schema: Opportunity,
    isInternal: always,
    goesStale: always,
  }),
  scorecardAnswers: collection({
    table: 'scorecard_answer',
    noun: 'scorecard answer',
    schema: ScorecardAnswer,
    isInternal: always,
    goesStale: always,
  }),
  meetings: collection({
    table: 'meeting',
    noun: 'meeting',
    schema: Meeting,
    isInternal: always,
  }),
  businessCases: collection({
    table: 'business_case',
    noun: 'business case',
    schema: BusinessCase,
    isInternal: (businessCase) => !businessCase.joint,
    goesStale: always,
  }),
  businessCaseLines: collection({
    table: 'business_case_line',
    noun: 'line',
    schema: BusinessCaseLine,
    goesStale: always,
  }),
  businessCaseAmounts: collection({
    table: 'business_case_amount',
    noun: 'amount',
    schema: BusinessCaseAmount,
  }),
  swotEntries: collection({
    table: 'swot_entry',
    noun: 'entry',
    schema: SwotEntry,
    isInternal: always,
    goesStale: always,
  }),
  perceptionReadings: collection({
    table: 'perception_reading',
    noun: 'perception',
    schema: PerceptionReading,
    isInternal: always,
  }),
  ladderSteps: collection({
    table: 'ladder_step',
    noun: 'ladder step',
    schema: LadderStep,
    isInternal: always,
  }),
  prospectingPrograms: collection({
    table: 'prospecting_program',
    noun: 'program',
    schema: ProspectingProgram,
    isInternal: always,
  }),
  programSteps: collection({
    table: 'program_step',
    noun: 'step',
    schema: ProgramStep,
    isInternal: always,
  }),
  touches: collection({
    table: 'touch',
    noun: 'touch',
    schema: Touch,
    isInternal: always,
  }),
  timeBlocks: collection({
    table: 'time_block',
    noun: 'time block',
    schema: TimeBlock,
    isInternal: always,
  }),
  snapshots: collection({
    table: 'plan_snapshot',
    noun: 'version',
    schema: PlanSnapshot,
    isInternal: always,
  }),
  outcomeReadings: collection({
    table: 'outcome_reading',
    noun: 'outcome',
    schema: OutcomeReading,
    isInternal: always,
  }),
  sponsorInvolvements: collection({
    table: 'sponsor_involvement',
    noun: 'sponsor meeting',
    schema: SponsorInvolvement,
    isInternal: always,
  }),
  checklistAnswers: collection({
    table: 'checklist_answer',
    noun: 'checklist item',
    schema: ChecklistAnswer,
    isInternal: always,
  }),
  dismissals: collection({
    table: 'dismissal',
    noun: 'dismissal',
    schema: Dismissal,
    isInternal: always,
  }),
} as const;

export type Collections = typeof collections;
export type CollectionName = keyof Collections;
/** One record of the named collection. */
export type RecordOf<C extends CollectionName> = z.infer<Collections[C]['schema']>;
/** Collections with exactly one record in every plan. */
export type SingleName = 'plan' | 'account';
export type ListName = Exclude<CollectionName, SingleName>;

/** All collection names, in loading order. */
export const collectionNames: readonly CollectionName[] = Object.keys(collections).filter(isCollectionName);

function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** Whether a plan has exactly one record of this collection. */
export function isSingle(name: CollectionName): name is SingleName {
  return name === 'plan' || name === 'account';
}
