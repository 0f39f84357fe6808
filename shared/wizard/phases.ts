import { type StepId, stepIds } from './step-ids.ts';

export const phaseIds = ['frame', 'understand', 'people', 'value', 'commit'] as const;
export type PhaseId = (typeof phaseIds)[number];

export type Phase = {
  id: PhaseId;
  title: string;
  steps: readonly StepId[];
};

/** The five phases that group the steps; read one after the other they give the order of `stepIds`. */
export const phases: readonly Phase[] = [
  { id: 'frame', title: 'Frame', steps: ['frame', 'selection'] },
  { id: 'understand', title: 'Understand', steps: ['history', 'insight'] },
  { id: 'people', title: 'People', steps: ['decisionCenter', 'decisionProcess'] },
  { id: 'value', title: 'Value', steps: ['criteria', 'ideas', 'whitespace', 'businessCase'] },
  { id: 'commit', title: 'Commit', steps: ['strategy', 'actions', 'review'] },
];

/** The four steps of "basics first" (METHOD R73). */
export const basicsFirstSteps: readonly StepId[] = ['frame', 'decisionCenter', 'strategy', 'actions'];

/** The steps to show: all, or the four that a first sitting needs. */
export function visibleSteps(basicsFirst: boolean): readonly StepId[] {
  return basicsFirst ? basicsFirstSteps : stepIds;
}
