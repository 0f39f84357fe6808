import type { CalendarDate } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { PlanReview } from '../model/records/commitment.ts';
import { addDays, daysBetween } from '../text/calendar.ts';

/** Reviews in the order of their days. */
function reviewsByDate(plan: Plan): PlanReview[] {
  return listOf(plan, 'reviews').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The latest review that was held up to today, or null. */
export function lastHeldReview(plan: Plan, today: CalendarDate): PlanReview | null {
  return reviewsByDate(plan).findLast((review) => review.status === 'held' && review.date <= today) ?? null;
}

/** The earliest planned review from today on, or null. */
export function nextPlannedReview(plan: Plan, today: CalendarDate): PlanReview | null {
  return reviewsByDate(plan).find((review) => review.status === 'planned' && review.date >= today) ?? null;
}

/** Planned reviews whose day has passed, the oldest first. */
export function missedReviews(plan: Plan, today: CalendarDate): PlanReview[] {
  return reviewsByDate(plan).filter((review) => review.status === 'planned' && review.date < today);
}

/** Days since the plan was last looked at: since the last review held, else since its start. Negative before the start. */
export function daysSinceReview(plan: Plan, today: CalendarDate): number {
  return daysBetween(lastHeldReview(plan, today)?.date ?? plan.plan.startDate, today);
}

/** The day by which the plan should be reviewed, by its cadence. */
export function reviewDueBy(plan: Plan, today: CalendarDate): CalendarDate {
  return addDays(lastHeldReview(plan, today)?.date ?? plan.plan.startDate, plan.plan.reviewCadenceDays);
}
