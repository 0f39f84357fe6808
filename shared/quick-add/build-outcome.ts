import { readingOn } from '../method/outcomes/outcome-board.ts';
import type { Change } from '../model/change.ts';
import { insertOf, updateOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { type OutcomeDimension, outcomeDimensions } from '../model/records/governance.ts';
import { listText } from '../text/lists.ts';
import { outcomeLabels } from '../text/outcome-labels.ts';
import type { OutcomeLine } from './outcome-line.ts';
import type { LineChanges } from './words/naming.ts';

type Rating = { dimension: OutcomeDimension; rating: number; date: CalendarDate; note?: string };

/** Rates an outcome on a day; rating it again on the same day corrects the first. */
export function rateOutcome(
  plan: Plan,
  { dimension, rating, date, note }: Rating,
  newId: IdSource,
): LineChanges {
  const label = `Rate ${outcomeLabels[dimension].toLowerCase()} ${rating} of 5`;
  const known = readingOn(plan, dimension, date);
  const values = note === undefined || note === '' ? { rating } : { rating, note };
  const change: Change | null =
    known === null
      ? insertOf('outcomeReadings', { id: newId(), dimension, date, ...values })
      : updateOf(plan, 'outcomeReadings', known.id, values);
  return { label, changes: change === null ? [] : [change] };
}

/** The changes that a typed rating makes; today where no day is named. Throws INVALID_INPUT when something is missing. */
export function addOutcomeChanges(
  plan: Plan,
  { dimension, rating, date, note }: OutcomeLine,
  today: CalendarDate,
  newId: IdSource,
): LineChanges {
  if (dimension === null) {
    const names = outcomeDimensions.map((name) => outcomeLabels[name].toLowerCase());
    throw new AppError('INVALID_INPUT', `Start with what you rate: ${listText(names, 'or')}`);
  }
  if (rating === null)
    throw new AppError('INVALID_INPUT', 'Give it a rating from 1 to 5, such as “access 4”');
  return rateOutcome(plan, { dimension, rating, date: date ?? today, note: note.slice(0, 300) }, newId);
}
