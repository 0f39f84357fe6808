import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import { listOf } from '../model/plan.ts';
import type { BuyingRole } from '../model/records/stakeholder.ts';
import type { StepId } from '../wizard/step-ids.ts';
import { type StepProgress, stepProgress } from '../wizard/step-progress.ts';
import { type ActionChecks, actionChecks } from './action-checks.ts';
import { type CaseResult, caseResults } from './business-case.ts';
import { missingRoles } from './buying-roles.ts';
import { type CoachingPoint, coachingPoints } from './coaching.ts';
import { type CollaborationScore, rankedIdeas } from './collaboration-score.ts';
import { type ContactReport, contactReport } from './contact-report.ts';
import { type CoverageGap, coverageGaps } from './coverage-gaps.ts';
import { type CriteriaGap, criteriaGap } from './criteria-gap.ts';
import { type DecisionReading, decisionReadings } from './decision/decision-reading.ts';
import { type UnderstandingAnalysis, understandingAnalysis } from './insight/understanding-analysis.ts';
import { type InsightStrength, insightStrength, orphanInsights } from './insight-chain.ts';
import { type IntroductionPath, introductionPaths, ourSeparationFromDecider } from './introduction-path.ts';
import { keyPlayers } from './key-players.ts';
import { type MapStatus, mapStatus } from './map-status.ts';
import { type NetworkSummary, networkMeasures, networkSummary, type PersonMeasures } from './network.ts';
import { type ObjectiveChecks, objectiveChecks } from './objective-checks.ts';
import { type OpportunityReport, opportunityReport } from './opportunity/opportunity-report.ts';
import { type Outcome, outcomeBoard } from './outcomes/outcome-board.ts';
import { type PlanHealth, planHealth } from './plan-health.ts';
import { type PositionAnalysis, positionAnalysis } from './position/position-analysis.ts';
import { type ProspectingAnalysis, prospectingAnalysis } from './prospecting/prospecting-analysis.ts';
import { type ReachAnalysis, reachAnalysis } from './reach/reach-analysis.ts';
import { type RelationshipGaps, relationshipGaps } from './relationship-gap.ts';
import { type SelectionAnalysis, selectionAnalysis } from './selection/selection-analysis.ts';
import {
  type AccessBottleneck,
  accessBottlenecks,
  type SinglePointsOfFailure,
  singlePointsOfFailure,
} from './single-points-of-failure.ts';
import { personName } from './stakeholders.ts';
import { type StandingAnalysis, standingAnalysis } from './strategy/standing-analysis.ts';
import { type WhitespaceReport, whitespaceReport } from './whitespace/whitespace-report.ts';

type Named = { id: string; name: string };

/** Every analysis of a plan with its numbers: plain data, ready to be printed as JSON. */
export type PlanAnalysis = {
  asOf: CalendarDate;
  health: PlanHealth;
  steps: Record<StepId, StepProgress>;
  coaching: readonly CoachingPoint[];
  mapStatus: MapStatus;
  keyPlayers: Named[];
  missingRoles: BuyingRole[];
  contactReport: ContactReport;
  coverageGaps: readonly CoverageGap[];
  network: NetworkSummary & { measures: PersonMeasures[] };
  singlePointsOfFailure: SinglePointsOfFailure;
  accessBottlenecks: AccessBottleneck[];
  /** The way to every key player and decider; null where there is none. */
  introductionPaths: { personId: string; name: string; path: IntroductionPath | null }[];
  separationFromDecider: number | null;
  reach: ReachAnalysis;
  relationshipGaps: RelationshipGaps;
  position: PositionAnalysis;
  selection: SelectionAnalysis;
  criteriaGap: CriteriaGap;
  ideas: { ideaId: string; title: string; status: string; score: CollaborationScore | null }[];
  businessCases: CaseResult[];
  insight: InsightStrength & { orphans: { insightId: string; title: string }[] };
  whitespace: WhitespaceReport;
  opportunities: OpportunityReport;
  understanding: UnderstandingAnalysis;
  standing: StandingAnalysis;
  decisions: DecisionReading[];
  objectives: ObjectiveChecks;
  actions: ActionChecks;
  prospecting: ProspectingAnalysis;
  outcomes: Outcome[];
};

/** Runs every analysis as of a day. */
export function analysePlan(plan: Plan, today: CalendarDate): PlanAnalysis {
  return {
    asOf: today,
    health: planHealth(plan, today),
    steps: stepProgress(plan, today),
    coaching: coachingPoints(plan, today),
    ...peopleAnalyses(plan, today),
    position: positionAnalysis(plan, today),
    selection: selectionAnalysis(plan),
    criteriaGap: criteriaGap(plan),
    ideas: rankedIdeas(plan).map(({ idea, score }) => ({
      ideaId: idea.id,
      title: idea.title,
      status: idea.status,
      score,
    })),
    businessCases: caseResults(plan),
    insight: {
      ...insightStrength(plan),
      orphans: orphanInsights(plan).map((card) => ({ insightId: card.id, title: card.title })),
    },
    whitespace: whitespaceReport(plan, today),
    opportunities: opportunityReport(plan, today),
    understanding: understandingAnalysis(plan, today),
    standing: standingAnalysis(plan, today),
    decisions: decisionReadings(plan, today),
    objectives: objectiveChecks(plan),
    actions: actionChecks(plan, today),
    prospecting: prospectingAnalysis(plan, today),
    outcomes: outcomeBoard(plan, today),
  };
}

function peopleAnalyses(plan: Plan, today: CalendarDate) {
  const deciders = listOf(plan, 'stakeholders').filter((stakeholder) =>
    stakeholder.roles.includes('decider'),
  );
  const wanted = [...new Set([...deciders, ...keyPlayers(plan)].map((stakeholder) => stakeholder.personId))];
  const paths = introductionPaths(plan, wanted, today);
  return {
    mapStatus: mapStatus(plan),
    keyPlayers: keyPlayers(plan).map(({ personId }) => ({ id: personId, name: personName(plan, personId) })),
    missingRoles: missingRoles(plan),
    contactReport: contactReport(plan),
    coverageGaps: coverageGaps(plan),
    network: { ...networkSummary(plan, today), measures: networkMeasures(plan, today) },
    singlePointsOfFailure: singlePointsOfFailure(plan, today),
    accessBottlenecks: accessBottlenecks(plan, today),
    introductionPaths: wanted.map((personId) => ({
      personId,
      name: personName(plan, personId),
      path: paths.get(personId) ?? null,
    })),
    separationFromDecider: ourSeparationFromDecider(plan, today),
    reach: reachAnalysis(plan, today),
    relationshipGaps: relationshipGaps(plan),
  };
}
