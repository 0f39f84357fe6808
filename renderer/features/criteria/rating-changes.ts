import type { Change } from '../../../shared/model/change.ts';
import { deletionOf, insertOf, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { DecisionCriterion } from '../../../shared/model/records/value.ts';

/** One cell of the picture and of the table: how the customer sees one supplier on one criterion. */
export type RatingCell = {
  criterion: DecisionCriterion;
  /** Null means us. */
  competitorId: Id | null;
};

/** What a supplier is called: a rival by its name, we by "us". */
export function supplierName(plan: Plan, competitorId: Id | null): string {
  if (competitorId === null) return 'us';
  return plan.competitors[competitorId]?.name ?? 'a rival';
}

/** The edit that sets a rating, or takes it away with null: a label for the history, and the changes. */
export function ratingEdit(
  plan: Plan,
  { criterion, competitorId }: RatingCell,
  rating: number | null,
  newId: IdSource,
): { label: string; changes: (Change | null)[] } {
  const name = supplierName(plan, competitorId);
  const known = listOf(plan, 'supplierRatings').find(
    (entry) => entry.criterionId === criterion.id && entry.competitorId === competitorId,
  );
  if (rating === null)
    return {
      label: `Take back the rating of ${name} on ${criterion.title}`,
      changes: known === undefined ? [] : deletionOf(plan, 'supplierRatings', known.id),
    };
  const label = `Rate ${name} ${rating} on ${criterion.title}`;
  if (known !== undefined)
    return { label, changes: [updateOf(plan, 'supplierRatings', known.id, { rating })] };
  const values = { id: newId(), criterionId: criterion.id, competitorId, rating };
  return { label, changes: [insertOf('supplierRatings', values)] };
}
