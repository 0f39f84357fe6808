import { z } from 'zod';
import { prospectingMeasures } from '../method/prospecting/touch-counts.ts';
import { aheadKinds } from '../method/week/ahead-kinds.ts';
import { CalendarDate, Id } from '../model/field.ts';
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

const ProblemLine = z.strictObject({
  ...ofPlan,
  problemId: Id,
  title: z.string(),
  ownerName: z.string(),
  dueDate: CalendarDate,
});
export type ProblemLine = z.infer<typeof ProblemLine>;

const AheadLine = z.strictObject({
  ...ofPlan,
  kind: z.enum(aheadKinds),
  recordId: Id,
  title: z.string(),
  date: CalendarDate,
});
export type AheadLine = z.infer<typeof AheadLine>;

const ProspectingLine = z.strictObject({
  ...ofPlan,
  measures: z.array(
    z.strictObject({ measure: z.enum(prospectingMeasures), actual: z.int(), target: z.int() }),
  ),
  streak: z.int(),
  shares: z.array(z.number()),
});
export type ProspectingLine = z.infer<typeof ProspectingLine>;

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
  problems: z.strictObject({ lines: z.array(ProblemLine), total: z.int() }),
  ahead: z.strictObject({ lines: z.array(AheadLine), total: z.int() }),
  prospecting: z.strictObject({ lines: z.array(ProspectingLine), total: z.int() }),
  questions: z.array(Question),
});
export type Week = z.infer<typeof Week>;

/** Whom the words of a line mean in any of the plans, and which plans an account's name means. */
export const PeopleFound = z.strictObject({
  /** The words that are the name. */
  name: z.string(),
  found: z.array(z.strictObject({ ...ofPlan, personId: Id, name: z.string() })),
  plans: z.array(z.strictObject(ofPlan)),
});
export type PeopleFound = z.infer<typeof PeopleFound>;
