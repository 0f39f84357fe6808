import type { PhaseId } from './phases.ts';
import type { StepId } from './step-ids.ts';

/** What a step says about itself: on the page, in the step list and in the coach. */
export type StepDescription = {
  id: StepId;
  title: string;
  phase: PhaseId;
  /** One or two sentences under the title: what is entered here. */
  lead: string;
  /** Why the step earns its time. */
  why: string;
  /** Questions to ask the customer or one another. */
  questions: readonly string[];
  /** A worked example, in one short paragraph. */
  example: string;
  /** Whether the step can be worked on; the others stand in the list as what they will be. */
  isFinished: boolean;
  /** For a step that is not finished: what it will be and what it is for. Null for the others. */
  purpose: string | null;
};
