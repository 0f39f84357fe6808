import type { StepId } from '../../../shared/wizard/step-ids.ts';
import { StepPage } from './step-page.ts';

const FrameStep = new StepPage(async () => (await import('../../features/frame/frame-step.tsx')).FrameStep);
const SelectionStep = new StepPage(
  async () => (await import('../../features/selection/selection-step.tsx')).SelectionStep,
);
const InsightStep = new StepPage(
  async () => (await import('../../features/insight/insight-step.tsx')).InsightStep,
);
const MapStep = new StepPage(async () => (await import('./map-step.tsx')).MapStep);
const DecisionProcessStep = new StepPage(
  async () => (await import('../../features/decision-process/decision-process-step.tsx')).DecisionProcessStep,
);
const CriteriaStep = new StepPage(
  async () => (await import('../../features/criteria/criteria-step.tsx')).CriteriaStep,
);
const PositionStep = new StepPage(
  async () => (await import('../../features/position/position-step.tsx')).PositionStep,
);
const IdeasStep = new StepPage(async () => (await import('../../features/ideas/ideas-step.tsx')).IdeasStep);
const BusinessCaseStep = new StepPage(
  async () => (await import('../../features/business-case/business-case-step.tsx')).BusinessCaseStep,
);
const WhitespaceStep = new StepPage(
  async () => (await import('../../features/whitespace/whitespace-step.tsx')).WhitespaceStep,
);
const StrategyStep = new StepPage(
  async () => (await import('../../features/strategy/strategy-step.tsx')).StrategyStep,
);
const ActionsStep = new StepPage(
  async () => (await import('../../features/actions/actions-step.tsx')).ActionsStep,
);
const ReviewStep = new StepPage(
  async () => (await import('../../features/review/review-step.tsx')).ReviewStep,
);

/** What each step shows. Every step has an entry, or this does not compile. */
export const stepPages = {
  frame: FrameStep,
  selection: SelectionStep,
  history: PositionStep,
  insight: InsightStep,
  decisionCenter: MapStep,
  decisionProcess: DecisionProcessStep,
  criteria: CriteriaStep,
  ideas: IdeasStep,
  whitespace: WhitespaceStep,
  businessCase: BusinessCaseStep,
  strategy: StrategyStep,
  actions: ActionsStep,
  review: ReviewStep,
} satisfies Record<StepId, StepPage>;
