import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { daysBetween } from '../../text/calendar.ts';
import { longDate } from '../../text/dates.ts';
import { reviewKindLabels } from '../../text/labels.ts';
import { lastHeldReview, nextPlannedReview } from '../reviews.ts';
import { versionsByDate } from './version-list.ts';

/** A review counts as the occasion of a version for this many days. */
const occasionDays = 14;

/**
 * What a version frozen today is called, and the review it belongs to: the one held last, if it is recent and
 * froze none yet; today's planned one; else none.
 */
export function nameVersion(plan: Plan, today: CalendarDate): { title: string; reviewId: Id | null } {
  const last = lastHeldReview(plan, today);
  const isOpen = (reviewId: Id): boolean =>
    versionsByDate(plan).every((version) => version.reviewId !== reviewId);
  const next = nextPlannedReview(plan, today);
  const recent = last !== null && daysBetween(last.date, today) <= occasionDays ? last : null;
  const review = recent !== null && isOpen(recent.id) ? recent : next?.date === today ? next : null;
  if (review === null) return { title: `As of ${longDate(today)}`, reviewId: null };
  return { title: `${reviewKindLabels[review.kind]} of ${longDate(review.date)}`, reviewId: review.id };
}
