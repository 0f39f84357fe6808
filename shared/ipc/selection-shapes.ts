import { z } from 'zod';
import { CalendarDate, Id } from '../model/field.ts';
import { planStatuses } from '../model/records/account-plan.ts';
import { accountTiers, selectionDecisions } from '../model/records/selection.ts';

const score = z.number().min(1).max(10).nullable();

/** Where one plan's account stands on the selection matrix, and what was decided about it last. */
export const PlanSelection = z.strictObject({
  planId: Id,
  /** The account's own record, which a hand-placed point is kept in. */
  accountId: Id,
  accountName: z.string(),
  ownerName: z.string(),
  status: z.enum(planStatuses),
  isGlobalAccount: z.boolean(),
  /** What the ratings come to. */
  rated: z.strictObject({ attractiveness: score, strength: score }),
  /** Where it was put by hand. */
  placed: z.strictObject({ attractiveness: score, strength: score }),
  /** The newest decision; null before the first. */
  decision: z.enum(selectionDecisions).nullable(),
  tier: z.enum(accountTiers).nullable(),
  decidedOn: CalendarDate.nullable(),
});
export type PlanSelection = z.infer<typeof PlanSelection>;
