import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanSnapshot } from '../../model/records/governance.ts';
import type { PlanVersion } from '../../model/stored-plan.ts';
import { lastHeldReview } from '../reviews.ts';

/** The versions of a plan by day, those of one day in the order they were made. */
export function versionsByDate(plan: Plan): PlanSnapshot[] {
  return listOf(plan, 'snapshots').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What the plan held at its newest version of which the content is at hand, or null. */
export function newestVersion(plan: Plan, contents: readonly PlanVersion[]): Plan | null {
  const byId = new Map(contents.map(({ id, plan: content }) => [id, content]));
  const last = versionsByDate(plan).findLast(({ id }) => byId.has(id));
  return last === undefined ? null : (byId.get(last.id) ?? null);
}

/** Whether the last review held up to today froze a version: one that names it, or one of that day or later. */
export function lastReviewFroze(plan: Plan, today: CalendarDate): boolean {
  const review = lastHeldReview(plan, today);
  if (review === null) return false;
  return versionsByDate(plan).some(({ reviewId, date }) => reviewId === review.id || date >= review.date);
}
