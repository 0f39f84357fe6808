import { StepFrame } from '../../components/step-frame.tsx';

/** Wizard step. */
export function IdeasStep() {
  return <StepFrame step="ideas">{null}</StepFrame>;
}
