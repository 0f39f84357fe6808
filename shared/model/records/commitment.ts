import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const objectiveKinds = ['protect', 'grow'] as const;
export const objectiveBases = ['customerPotential', 'walletShare', 'pipeline', 'quota'] as const;
export const objectiveStatuses = ['open', 'achieved', 'missed', 'dropped'] as const;
export const actionStatuses = ['open', 'inProgress', 'done', 'dropped'] as const;
export const reviewKinds = ['monthly', 'quarterly', 'yearly', 'customer'] as const;
export const reviewStatuses = ['planned', 'held'] as const;

/** A goal that both sides win by (METHOD R5, R6, R10). */
export const PlanObjective = record({
  title: shareable.name(),
  /** How we think of it; to the customer it is simply a goal. */
  kind: internal.choice(objectiveKinds, 'grow'),
  winForCustomer: shareable.line(),
  winForUs: shareable.line(),
  measure: shareable.line(),
  baseline: shareable.line(),
  target: shareable.line(),
  dueDate: shareable.date(),
  status: shareable.choice(objectiveStatuses, 'open'),
  /** What the figure rests on; quota alone is a wish. */
  bases: internal.choices(objectiveBases),
  strategy: internal.prose(),
  ownerId: shareable.reference('teamMembers'),
  customerOwnerId: shareable.reference('people'),
  insightIds: shareable.references('insightCards'),
  ideaIds: shareable.references('ideas'),
});
export type PlanObjective = z.infer<typeof PlanObjective>;

/** One thing somebody does by a day (METHOD R60, R61). */
export const PlanAction = record({
  title: shareable.name(),
  ownerId: shareable.reference('teamMembers'),
  customerCounterpartId: shareable.reference('people'),
  /** Agreed with the customer: only joint actions are shown to them. */
  joint: shareable.flag(),
  dueDate: shareable.date(),
  status: shareable.choice(actionStatuses, 'open'),
  doneOn: shareable.date(),
  objectiveIds: shareable.references('objectives'),
  ideaIds: shareable.references('ideas'),
  insightIds: shareable.references('insightCards'),
  criterionIds: internal.references('criteria'),
  personIds: internal.references('people'),
  note: internal.prose(),
});
export type PlanAction = z.infer<typeof PlanAction>;

/** A look back and ahead on a day (METHOD R67). */
export const PlanReview = record({
  date: shareable.requiredDate(),
  kind: shareable.choice(reviewKinds, 'quarterly'),
  status: shareable.choice(reviewStatuses, 'planned'),
  attendeeIds: internal.references('teamMembers'),
  customerAttendeeIds: internal.references('people'),
  whatChanged: internal.prose(),
  whatWeLearned: internal.prose(),
  decisions: internal.prose(),
});
export type PlanReview = z.infer<typeof PlanReview>;

/** A thought worth keeping, on the plan or on one thing in it (METHOD R16, R84). */
export const Note = record({
  text: shareable.requiredProse(),
  date: shareable.requiredDate(),
  authorId: internal.reference('teamMembers'),
  personId: internal.reference('people'),
  /** The wizard step it belongs to, by its id, or ''. */
  step: internal.line(),
  coaching: internal.flag(),
  /** When the coach comes back to it. */
  followUpOn: internal.date(),
});
export type Note = z.infer<typeof Note>;
