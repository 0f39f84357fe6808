import { StepFrame } from '../../components/step-frame.tsx';

/** Wizard step. */
export function InsightStep() {
  return <StepFrame step="insight">{null}</StepFrame>;
}
