import type { Id } from '../../model/field.ts';

/** Of which plan a line is. */
export type OfPlan = { planId: Id; accountName: string };

/** Somebody of one of the plans. */
export type NamedOfPlan = OfPlan & { personId: Id; name: string };
