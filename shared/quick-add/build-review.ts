import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { longDate } from '../text/dates.ts';
import { reviewKindLabels } from '../text/labels.ts';
import type { ReviewLine } from './review-line.ts';
import { findMember, findPerson } from './words/matching.ts';
import type { LineChanges } from './words/naming.ts';

/**
 * The changes that a typed review makes; quarterly where no kind is named. Attendees are found among us and among the
 * customer's people; other words go into the note on what changed. Throws INVALID_INPUT without a day.
 */
export function addReviewChanges(
  plan: Plan,
  line: ReviewLine,
  newId: IdSource,
): LineChanges & { reviewId: Id } {
  const { date } = line;
  if (date === null) throw new AppError('INVALID_INPUT', 'Give the review a day, such as “quarterly 24 Nov”');
  const kind = line.kind ?? 'quarterly';
  const members = line.attendeeNames.flatMap((name) => findMember(plan, name)?.id ?? []);
  const people = line.attendeeNames.flatMap((name) => findPerson(plan, name)?.id ?? []);
  const unknown = line.attendeeNames.filter(
    (name) => findMember(plan, name) === null && findPerson(plan, name) === null,
  );
  const leftOver = [line.leftOver, unknown.length === 0 ? '' : `With ${unknown.join(', ')}`];
  const reviewId = newId();
  const change = insertOf('reviews', {
    id: reviewId,
    date,
    kind,
    status: line.isHeld ? 'held' : 'planned',
    attendeeIds: [...new Set(members)],
    customerAttendeeIds: [...new Set(people)],
    whatChanged: leftOver.filter((text) => text !== '').join('\n'),
  });
  return {
    label: `Add ${reviewKindLabels[kind].toLowerCase()} of ${longDate(date)}`,
    changes: [change],
    reviewId,
  };
}
