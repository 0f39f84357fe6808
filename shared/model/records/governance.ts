import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const outcomeDimensions = [
  'advocacy',
  'access',
  'competition',
  'priceSensitivity',
  'accountGrowth',
  'losses',
  'predictability',
  'deeperRelations',
] as const;
export type OutcomeDimension = (typeof outcomeDimensions)[number];
export const checklists = ['accountManagerProfile', 'implementation'] as const;
export const checklistStates = ['open', 'partly', 'yes'] as const;

/** A dated version of the plan, frozen at a review; its content is kept beside it in the store (METHOD R2, R67). */
export const PlanSnapshot = record({
  title: shareable.name(),
  date: shareable.requiredDate(),
  reviewId: internal.reference('reviews'),
  reason: internal.prose(),
});
export type PlanSnapshot = z.infer<typeof PlanSnapshot>;

/** How the account stood on one outcome on a day: 1 poor to 5 excellent (METHOD R70). */
export const OutcomeReading = record({
  date: shareable.requiredDate(),
  dimension: internal.choice(outcomeDimensions, 'advocacy'),
  rating: internal.integer(1, 5),
  note: internal.line(),
});
export type OutcomeReading = z.infer<typeof OutcomeReading>;

/** When our sponsor is, or was, with the account (METHOD R15). */
export const SponsorInvolvement = record({
  date: shareable.requiredDate(),
  teamMemberId: internal.reference('teamMembers'),
  personIds: internal.references('people'),
  purpose: internal.line(),
  outcome: internal.line(),
});
export type SponsorInvolvement = z.infer<typeof SponsorInvolvement>;

/** One item of a checklist and how far it is true (METHOD R19, R20). */
export const ChecklistAnswer = record({
  checklist: internal.choice(checklists, 'accountManagerProfile'),
  /** The item's id in the checklist. */
  item: shareable.name(),
  state: internal.choice(checklistStates, 'open'),
  note: internal.line(),
});
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>;

/** A piece of coaching that was answered with a reason, and is not said again. */
export const Dismissal = record({
  /** The rule's id. */
  rule: shareable.name(),
  /** The id of the record it was said about, or '' for the plan as a whole. */
  subjectId: internal.line(),
  reason: shareable.requiredProse(),
  date: shareable.requiredDate(),
});
export type Dismissal = z.infer<typeof Dismissal>;
