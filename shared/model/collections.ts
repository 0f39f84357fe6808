import type { z } from 'zod';
import { Account, AccountPlan } from './records/account-plan.ts';
import { Note, PlanAction, PlanObjective, PlanReview } from './records/commitment.ts';
import { AccountSignal, InsightCard } from './records/insight.ts';
import { BusinessUnit, Competitor, Person, TeamMember } from './records/organization.ts';
import { CoverageTie, RelationshipEdge, relationshipProblem } from './records/relationship.ts';
import { MapPlacement, Stakeholder } from './records/stakeholder.ts';
import { CollaborationIdea, DecisionCriterion, SupplierRating } from './records/value.ts';

interface CollectionDefinition<S extends z.ZodObject> {
  /** The SQLite table. */
  table: string;
  /** What one record is called on screen. */
  noun: string;
  schema: S;
  /** Whether the record as a whole stays in the house; absent means that its fields decide. */
  isInternal?: (record: z.infer<S>) => boolean;
  /** A rule that spans fields: what is wrong with the record, or null. */
  problem?: (record: z.infer<S>) => string | null;
}

const collection = <S extends z.ZodObject>(definition: CollectionDefinition<S>) => definition;
const always = () => true;

/** Every collection a plan is made of: the one line to add for a new one. Order is that of loading and export. */
export const collections = {
  plan: collection({ table: 'plan', noun: 'plan', schema: AccountPlan }),
  account: collection({ table: 'account', noun: 'account', schema: Account }),
  teamMembers: collection({ table: 'team_member', noun: 'team member', schema: TeamMember }),
  businessUnits: collection({ table: 'business_unit', noun: 'unit', schema: BusinessUnit }),
  people: collection({ table: 'person', noun: 'person', schema: Person }),
  // Whom we have assessed at all is our own affair, whatever we found.
  stakeholders: collection({
    table: 'stakeholder',
    noun: 'stakeholder',
    schema: Stakeholder,
    isInternal: always,
  }),
  competitors: collection({
    table: 'competitor',
    noun: 'competitor',
    schema: Competitor,
    isInternal: always,
  }),
  relationships: collection({
    table: 'relationship',
    noun: 'relationship',
    schema: RelationshipEdge,
    isInternal: (edge) => edge.kind !== 'reportsTo' && edge.kind !== 'dottedLine',
    problem: relationshipProblem,
  }),
  coverageTies: collection({
    table: 'coverage_tie',
    noun: 'contact',
    schema: CoverageTie,
    isInternal: always,
  }),
  mapPlacements: collection({
    table: 'map_placement',
    noun: 'map position',
    schema: MapPlacement,
    isInternal: always,
  }),
  insightCards: collection({ table: 'insight_card', noun: 'insight', schema: InsightCard }),
  signals: collection({ table: 'account_signal', noun: 'signal', schema: AccountSignal, isInternal: always }),
  // What they judge by without saying so we know from inside (METHOD 3.8: informal criteria belong to "can we win").
  criteria: collection({
    table: 'decision_criterion',
    noun: 'criterion',
    schema: DecisionCriterion,
    isInternal: (criterion) => criterion.formality === 'informal',
  }),
  supplierRatings: collection({
    table: 'supplier_rating',
    noun: 'rating',
    schema: SupplierRating,
    isInternal: always,
  }),
  // What we gave up by ourselves, an idea, a goal or an action, is not to be found by those it was for.
  ideas: collection({
    table: 'collaboration_idea',
    noun: 'collaboration idea',
    schema: CollaborationIdea,
    isInternal: (idea) => idea.status === 'dropped',
  }),
  objectives: collection({
    table: 'plan_objective',
    noun: 'objective',
    schema: PlanObjective,
    isInternal: (objective) => objective.status === 'dropped',
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
