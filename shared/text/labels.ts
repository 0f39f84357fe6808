import type { AccountPlan } from '../model/records/account-plan.ts';
import type { BusinessCaseLine } from '../model/records/business-case.ts';
import type { PlanAction, PlanObjective, PlanReview } from '../model/records/commitment.ts';
import type { AccountSignal, InsightCard, InsightKind, Validation } from '../model/records/insight.ts';
import type { BusinessUnit, Person, TeamMember } from '../model/records/organization.ts';
import type { RelationshipKind } from '../model/records/relationship.ts';
import type { SelectionAxis, SelectionScore } from '../model/records/selection.ts';
import type {
  BuyingRole,
  Coverage,
  MapLens,
  PoliticalStatus,
  RelationshipLevel,
  Stakeholder,
  Stance,
} from '../model/records/stakeholder.ts';
import type { SwotKind } from '../model/records/strategy.ts';
import type { CollaborationIdea, DecisionCriterion } from '../model/records/value.ts';

/** What every value of a choice is called on screen. */
type Labels<Value extends string, Words = string> = Readonly<Record<Value, Words>>;

export const planStatusLabels: Labels<AccountPlan['status']> = {
  draft: 'Private draft',
  active: 'Active',
  inReview: 'In review',
  closed: 'Closed',
  archived: 'Archived',
};

export const perceptionLadderLabels: Labels<AccountPlan['perceptionLadder']> = {
  relationship: 'Vendor to trusted advisor',
  buySell: 'Buy-sell hierarchy',
  supplier: 'Simple supplier to trusted advisor',
};

export const teamRoleLabels: Labels<TeamMember['role']> = {
  accountManager: 'Account manager',
  executiveSponsor: 'Executive sponsor',
  sales: 'Sales',
  technical: 'Technical',
  service: 'Service',
  delivery: 'Delivery',
  marketing: 'Marketing',
  finance: 'Finance',
  coach: 'Coach',
  other: 'Other',
};

export const unitKindLabels: Labels<BusinessUnit['kind']> = {
  division: 'Division',
  site: 'Site',
  function: 'Function',
  region: 'Region',
  productLine: 'Product line',
};

export const explorationLabels: Labels<BusinessUnit['exploration']> = {
  unknown: 'Not known',
  notExplored: 'Not explored yet',
  inContact: 'In contact',
  established: 'Established',
};

export const personLevelLabels: Labels<NonNullable<Person['level']>> = {
  board: 'Board',
  executive: 'Executive',
  seniorManager: 'Senior manager',
  manager: 'Manager',
  specialist: 'Specialist',
};

export const relationshipKindLabels: Labels<RelationshipKind> = {
  reportsTo: 'Reports to',
  dottedLine: 'Dotted line to',
  influences: 'Influences',
  conflict: 'In conflict with',
  informal: 'Close to',
  introduces: 'Can introduce us to',
  competitorTie: 'Tie to a competitor',
};

/** How a relationship reads between two names: "Ana Ruiz reports to Jon Berg". */
export const relationshipVerbs: Labels<RelationshipKind> = {
  reportsTo: 'reports to',
  dottedLine: 'has a dotted line to',
  influences: 'influences',
  conflict: 'is in conflict with',
  informal: 'is close to',
  introduces: 'can introduce us to',
  competitorTie: 'has a tie to',
};

export const relationshipStrengthLabels: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'Weak',
  2: 'Normal',
  3: 'Strong',
};

export const buyingRoleLabels: Labels<BuyingRole> = {
  initiator: 'Initiator',
  user: 'User',
  influencer: 'Influencer',
  decider: 'Decider',
  approver: 'Approver',
  buyer: 'Buyer',
  gatekeeper: 'Gatekeeper',
};

export const politicalStatusLabels: Labels<PoliticalStatus> = {
  unknown: 'Not known',
  outside: 'Outside the political structure',
  politicalStructure: 'Political structure',
  innerCircle: 'Inner circle',
};

export const stanceLabels: Labels<Stance> = {
  champion: 'Champion',
  supporter: 'Supporter',
  neutral: 'Neutral',
  sceptic: 'Sceptic',
  opponent: 'Opponent',
  unknown: 'Not known',
};

export const coverageLabels: Labels<Coverage> = {
  unknown: 'Not known',
  none: 'No contact',
  brief: 'Brief contact',
  multiple: 'Several contacts',
  inDepth: 'In depth',
};

export const decisionOrientationLabels: Labels<NonNullable<Stakeholder['decisionOrientation']>> = {
  financial: 'Financial',
  technical: 'Technical',
  relationship: 'Relationship',
  business: 'Business',
};

export const adaptabilityLabels: Labels<NonNullable<Stakeholder['adaptability']>> = {
  innovator: 'Innovator',
  visionary: 'Visionary',
  pragmatist: 'Pragmatist',
  conservative: 'Conservative',
  laggard: 'Laggard',
};

export const receptivenessLabels: Labels<NonNullable<Stakeholder['receptiveness']>> = {
  growth: 'Growth',
  trouble: 'Trouble',
  evenKeel: 'Even keel',
  overconfident: 'Overconfident',
};

export const relationshipLevelLabels: Labels<RelationshipLevel> = {
  vendor: 'Vendor',
  credibleSource: 'Credible source',
  problemSolver: 'Problem solver',
  trustedAdvisor: 'Trusted advisor',
};

export const swotKindLabels: Labels<SwotKind, { one: string; many: string }> = {
  strength: { one: 'Strength', many: 'Strengths' },
  vulnerability: { one: 'Vulnerability', many: 'Vulnerabilities' },
  opportunity: { one: 'Opportunity', many: 'Opportunities' },
  threat: { one: 'Threat', many: 'Threats' },
};

export const mapLensLabels: Labels<MapLens> = {
  organization: 'Organization',
  influence: 'Influence',
  decisionCenter: 'Decision center',
  coverage: 'Coverage',
  perception: 'Perception',
  rivals: 'Rivals',
};

export const insightKindLabels: Labels<InsightKind> = {
  goal: 'Goal',
  pressure: 'Pressure',
  initiative: 'Initiative',
  obstacle: 'Obstacle',
  solution: 'Solution',
};

export const validationLabels: Labels<Validation> = {
  unconfirmed: 'Not confirmed',
  confirmed: 'Confirmed',
  done: 'Done',
};

const doneLabels: Labels<InsightKind> = {
  goal: 'Achieved',
  pressure: 'Resolved',
  initiative: 'Completed',
  obstacle: 'Overcome',
  solution: 'Implemented',
};

/** The state of an insight in the word that fits its kind: a goal is achieved, an obstacle overcome (METHOD 3.3). */
export function validationLabel(kind: InsightKind, validation: Validation): string {
  return validation === 'done' ? doneLabels[kind] : validationLabels[validation];
}

export const priorityLabels: Labels<NonNullable<InsightCard['priority']>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};

export const insightAreaLabels: Labels<NonNullable<InsightCard['area']>> = {
  opportunities: 'Opportunities',
  challenges: 'Challenges',
  customers: 'Their customers',
  competitors: 'Their competitors',
  marketTrends: 'Market trends',
  growthDrivers: 'Growth drivers',
  differentiation: 'Ability to differentiate',
};

export const signalKindLabels: Labels<AccountSignal['kind']> = {
  executiveHire: 'Executive hire',
  productLaunch: 'Product launch',
  acquisition: 'Acquisition',
  lossToCompetitor: 'Loss to a competitor',
  decline: 'Stagnation or decline',
  publicOffering: 'Public offering',
  other: 'Other',
};

export const sentimentLabels: Labels<AccountSignal['sentiment']> = {
  positive: 'Positive',
  neutral: 'Neutral',
  negative: 'Negative',
};

export const formalityLabels: Labels<DecisionCriterion['formality']> = {
  formal: 'Formal',
  informal: 'Informal',
};

export const ideaLevelLabels: Labels<CollaborationIdea['level']> = {
  operational: 'Operational',
  strategic: 'Strategic',
};

export const valueTypeLabels: Labels<CollaborationIdea['valueTypes'][number]> = {
  leanerProcess: 'Leaner process',
  lowerTotalCost: 'Lower total cost',
  strongerMarketPosition: 'Stronger market position',
};

export const ideaStatusLabels: Labels<CollaborationIdea['status']> = {
  idea: 'Idea',
  active: 'Active',
  done: 'Done',
  dropped: 'Dropped',
};

export const ideaQuadrantLabels: Labels<'focus' | 'plan' | 'quickWin' | 'drop'> = {
  focus: 'Focus',
  plan: 'Plan',
  quickWin: 'Quick win',
  drop: 'Drop',
};

export const objectiveKindLabels: Labels<PlanObjective['kind']> = {
  protect: 'Protect',
  grow: 'Grow',
};

export const objectiveBasisLabels: Labels<PlanObjective['bases'][number]> = {
  customerPotential: 'Customer potential',
  walletShare: 'Share of wallet',
  pipeline: 'Pipeline',
  quota: 'Quota',
};

export const objectiveStatusLabels: Labels<PlanObjective['status']> = {
  open: 'Open',
  achieved: 'Achieved',
  missed: 'Missed',
  dropped: 'Dropped',
};

export const actionStatusLabels: Labels<PlanAction['status']> = {
  open: 'Open',
  inProgress: 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

export const reviewKindLabels: Labels<PlanReview['kind']> = {
  monthly: 'Monthly check-in',
  quarterly: 'Quarterly review',
  yearly: 'Yearly plan',
  customer: 'Customer review',
};

export const reviewStatusLabels: Labels<PlanReview['status']> = {
  planned: 'Planned',
  held: 'Held',
};

export const selectionDecisionLabels: Labels<SelectionScore['decision']> = {
  keyAccount: 'Key account',
  develop: 'Develop',
  watch: 'Watch',
  notSelected: 'Not selected',
};

export const accountTierLabels: Labels<NonNullable<SelectionScore['tier']>> = {
  tier1: 'Tier 1',
  tier2: 'Tier 2',
  tier3: 'Tier 3',
};

export const selectionAxisLabels: Labels<SelectionAxis> = {
  attractiveness: 'Attractiveness',
  strength: 'Our strength',
};

/** What the place on the selection matrix asks for (METHOD 3.1). */
export const selectionStanceLabels: Labels<
  'investForGrowth' | 'investSelectively' | 'maintain' | 'withdraw'
> = {
  investForGrowth: 'Invest for growth',
  investSelectively: 'Invest selectively',
  maintain: 'Maintain',
  withdraw: 'Withdraw',
};

export const scenarioLabels: Labels<'low' | 'base' | 'high'> = {
  low: 'Low',
  base: 'Base',
  high: 'High',
};

export const caseLineKindLabels: Labels<BusinessCaseLine['kind']> = {
  benefit: 'Benefit',
  cost: 'Cost',
};

export const confidenceLabels: Labels<NonNullable<BusinessCaseLine['confidence']>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};
