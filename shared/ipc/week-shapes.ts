import { z } from 'zod';
import { CalendarDate, Id } from '../model/field.ts';
import { reviewKinds } from '../model/records/commitment.ts';
import { stances } from '../model/records/stakeholder.ts';
import { stepIds } from '../wizard/step-ids.ts';

const ofPlan = { planId: Id, accountName: z.string() };

const DueLine = z.strictObject({
  ...ofPlan,
  actionId: Id,
  title: z.string(),
  purpose: z.string(),
  ownerName: z.string(),
  dueDate: CalendarDate,
});
export type DueLine = z.infer<typeof DueLine>;

const QuietLine = z.strictObject({
  ...ofPlan,
  stakeholderId: Id,
  personId: Id,
  name: z.string(),
  jobTitle: z.string(),
  stance: z.enum(stances),
  lastContact: CalendarDate.nullable(),
  touch: z.strictObject({ actionId: Id, dueDate: CalendarDate }).nullable(),
});
export type QuietLine = z.infer<typeof QuietLine>;

const ReviewLine = z.strictObject({ ...ofPlan, reviewId: Id, kind: z.enum(reviewKinds), date: CalendarDate });
export type ReviewLine = z.infer<typeof ReviewLine>;

const Question = z.strictObject({
  ...ofPlan,
  title: z.string(),
  sentence: z.string(),
  actionLabel: z.string(),
  target: z.strictObject({ step: z.enum(stepIds), recordId: Id.nullable() }),
  weight: z.number(),
});
export type Question = z.infer<typeof Question>;

/** What this week asks for, over all living plans. Each list is cut to what fits a week; `total` counts all. */
export const Week = z.strictObject({
  day: CalendarDate,
  monday: CalendarDate,
  plans: z.int(),
  due: z.strictObject({ lines: z.array(DueLine), total: z.int(), late: z.int() }),
  quiet: z.strictObject({ lines: z.array(QuietLine), total: z.int() }),
  reviews: z.strictObject({ lines: z.array(ReviewLine), total: z.int() }),
  question: Question.nullable(),
});
export type Week = z.infer<typeof Week>;
