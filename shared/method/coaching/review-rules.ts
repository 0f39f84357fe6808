import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { daysBetween } from '../../text/calendar.ts';
import { dayAndDate, dayCount, longDate } from '../../text/dates.ts';
import { reviewKindLabels } from '../../text/labels.ts';
import { counted } from '../../text/numbers.ts';
import {
  daysSinceReview,
  lastHeldReview,
  missedReviews,
  nextPlannedReview,
  reviewDueBy,
} from '../reviews.ts';
import type { Advice, CoachingRule } from './rule.ts';

export const reviewRules: readonly CoachingRule[] = [
  { id: 'planStale', step: 'review', weight: 63, evaluate: planStale },
  { id: 'reviewNotWrittenUp', step: 'review', weight: 59, evaluate: reviewNotWrittenUp },
  { id: 'reviewNotPlanned', step: 'review', weight: 35, evaluate: reviewNotPlanned },
  { id: 'reviewWithoutDecision', step: 'review', weight: 22, evaluate: reviewWithoutDecision },
  { id: 'customerNotInReview', step: 'review', weight: 20, evaluate: customerNotInReview },
];

function planStale(plan: Plan, today: CalendarDate): Advice | null {
  const days = daysSinceReview(plan, today);
  const cadence = plan.plan.reviewCadenceDays;
  if (days <= cadence) return null;
  const since = lastHeldReview(plan, today) === null ? 'The plan started' : 'The last review was';
  const next = nextPlannedReview(plan, today);
  return {
    title: 'Look at the plan again',
    sentence: `${since} ${dayCount(days)} ago; ${cadence} were agreed. ${next === null ? 'Thirty minutes with the team bring it up to date.' : `The next one is on ${dayAndDate(next.date, today)}: can it be sooner?`}`,
    actionLabel: next === null ? 'Plan a review' : 'Open the review',
    recordId: next?.id ?? null,
  };
}

function reviewNotWrittenUp(plan: Plan, today: CalendarDate): Advice | null {
  const missed = missedReviews(plan, today).at(-1);
  if (missed === undefined) return null;
  return {
    title: 'Did the review take place?',
    sentence: `The ${reviewKindLabels[missed.kind].toLowerCase()} of ${longDate(missed.date)} is still marked as planned, ${dayCount(daysBetween(missed.date, today))} later. Note what changed, or give it a new day.`,
    actionLabel: 'Open the review',
    recordId: missed.id,
  };
}

function reviewNotPlanned(plan: Plan, today: CalendarDate): Advice | null {
  if (nextPlannedReview(plan, today) !== null) return null;
  const due = reviewDueBy(plan, today);
  return {
    title: 'Put the next review on the calendar',
    sentence:
      due < today
        ? 'No review is planned, and by its own rhythm one is due now. Pick a day.'
        : `No review is planned. By its own rhythm the plan is due by ${dayAndDate(due, today)}.`,
    actionLabel: 'Plan a review',
    recordId: null,
  };
}

function reviewWithoutDecision(plan: Plan, today: CalendarDate): Advice | null {
  const last = lastHeldReview(plan, today);
  if (last === null || last.decisions.trim() !== '') return null;
  return {
    title: 'What was decided?',
    sentence: `The review of ${longDate(last.date)} does not say what was decided. One line now saves the next review from starting over.`,
    actionLabel: 'Write it down',
    recordId: last.id,
  };
}

const reviewsBeforeCustomer = 2;

function customerNotInReview(plan: Plan, today: CalendarDate): Advice | null {
  const held = listOf(plan, 'reviews').filter((review) => review.status === 'held');
  const isWithCustomer = held.some(
    (review) => review.kind === 'customer' || review.customerAttendeeIds.length > 0,
  );
  if (held.length < reviewsBeforeCustomer || isWithCustomer) return null;
  const next = nextPlannedReview(plan, today);
  return {
    title: 'Review it with the customer',
    sentence: `We have looked at the plan ${counted(held.length, 'time', 'times')} without anybody from ${plan.account.name}. Who of them should sit in${next === null ? ' next time' : ` on ${dayAndDate(next.date, today)}`}?`,
    actionLabel: next === null ? 'Plan a review' : 'Open the review',
    recordId: next?.id ?? null,
  };
}
