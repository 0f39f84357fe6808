import { type ComponentType, lazy } from 'react';
import type { StepId } from '../../../shared/wizard/step-ids.ts';

const FrameStep = lazy(async () => ({
  default: (await import('../../features/frame/frame-step.tsx')).FrameStep,
}));
const SelectionStep = lazy(async () => ({
  default: (await import('../../features/selection/selection-step.tsx')).SelectionStep,
}));
const InsightStep = lazy(async () => ({
  default: (await import('../../features/insight/insight-step.tsx')).InsightStep,
}));
const MapStep = lazy(async () => ({ default: (await import('./map-step.tsx')).MapStep }));
const DecisionProcessStep = lazy(async () => ({
  default: (await import('../../features/decision-process/decision-process-step.tsx')).DecisionProcessStep,
}));
const CriteriaStep = lazy(async () => ({
  default: (await import('../../features/criteria/criteria-step.tsx')).CriteriaStep,
}));
const PositionStep = lazy(async () => ({
  default: (await import('../../features/position/position-step.tsx')).PositionStep,
}));
const IdeasStep = lazy(async () => ({
  default: (await import('../../features/ideas/ideas-step.tsx')).IdeasStep,
}));
const BusinessCaseStep = lazy(async () => ({
  default: (await import('../../features/business-case/business-case-step.tsx')).BusinessCaseStep,
}));
const WhitespaceStep = lazy(async () => ({
  default: (await import('../../features/whitespace/whitespace-step.tsx')).WhitespaceStep,
}));
const StrategyStep = lazy(async () => ({
  default: (await import('../../features/strategy/strategy-step.tsx')).StrategyStep,
}));
const ActionsStep = lazy(async () => ({
  default: (await import('../../features/actions/actions-step.tsx')).ActionsStep,
}));
const ReviewStep = lazy(async () => ({
  default: (await import('../../features/review/review-step.tsx')).ReviewStep,
}));

/** What each step shows. Every step has an entry, or this does not compile. */
export const stepComponents = {
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
} satisfies Record<StepId, ComponentType>;
