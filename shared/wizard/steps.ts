import type { StepDescription } from './step-description.ts';
import type { StepId } from './step-ids.ts';
import { commitSteps } from './steps/commit-steps.ts';
import { frameSteps } from './steps/frame-steps.ts';
import { peopleSteps } from './steps/people-steps.ts';
import { understandSteps } from './steps/understand-steps.ts';
import { valueSteps } from './steps/value-steps.ts';

/** Every step by its id. */
export const steps: Readonly<Record<StepId, StepDescription>> = {
  ...frameSteps,
  ...understandSteps,
  ...peopleSteps,
  ...valueSteps,
  ...commitSteps,
};
