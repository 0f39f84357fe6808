/** The thirteen steps in working order (METHOD 3, "Wizard order"). */
export const stepIds = [
  'frame',
  'selection',
  'history',
  'insight',
  'decisionCenter',
  'decisionProcess',
  'criteria',
  'ideas',
  'whitespace',
  'businessCase',
  'strategy',
  'actions',
  'review',
] as const;
export type StepId = (typeof stepIds)[number];

/** Whether a text, such as the step of a note or of an address, names a step. */
export function isStepId(text: string): text is StepId {
  return stepIds.some((id) => id === text);
}
