import { addMonths } from '../../text/calendar.ts';
import { type CollectionName, collections } from '../collections.ts';
import { copyOfPlan } from '../copy.ts';
import type { CalendarDate, Id } from '../field.ts';
import { type AnyRecord, allRecords, listOf, type Plan } from '../plan.ts';
import type { IdSource } from '../record.ts';
import { withoutRecords } from './without-records.ts';

/**
 * The plan of the next period, made from this one (METHOD R75): what belongs to the old period stays with it,
 * and what may have changed since is marked as carried over today, until somebody confirms it. It starts where
 * this one ends, or today when that is past, and is a draft.
 */
export function nextPlan(plan: Plan, today: CalendarDate, newId: IdSource): Plan {
  const copy = copyOfPlan(withoutRecords(plan, recordsOfThePeriod(plan, today)), plan.plan.name, newId);
  const end = addMonths(plan.plan.startDate, plan.plan.horizonMonths);
  const startDate = end > today ? end : today;
  for (const { collection, record } of allRecords(copy))
    if (isStaleWhenCarried(collection, record)) Object.assign(record, { carriedOverOn: today });
  return { ...copy, plan: { ...copy.plan, startDate, status: 'draft', carriedOverOn: null } };
}

/** Whether a record says something that may not hold any more in the next period. */
export function isStaleWhenCarried(collection: CollectionName, record: AnyRecord): boolean {
  const { goesStale } = collections[collection];
  // allRecords gives each record with its own collection's name, so the predicate fits the record.
  return (goesStale as ((record: AnyRecord) => boolean) | undefined)?.(record) ?? false;
}

/** What was done and decided in this period: it is the history of this plan, not a fact of the next. */
function recordsOfThePeriod(plan: Plan, today: CalendarDate): ReadonlySet<Id> {
  const isOver = (status: string): boolean => status === 'done' || status === 'dropped';
  const over: { id: Id }[] = [
    ...listOf(plan, 'reviews').filter((review) => review.status === 'held' || review.date < today),
    ...listOf(plan, 'actions').filter((action) => isOver(action.status)),
    ...listOf(plan, 'objectives').filter((objective) => objective.status !== 'open'),
    ...listOf(plan, 'ideas').filter((idea) => isOver(idea.status)),
    ...listOf(plan, 'meetings').filter((meeting) => meeting.status !== 'planned'),
    ...listOf(plan, 'problems').filter((problem) => problem.status === 'solved'),
    ...listOf(plan, 'touches'),
    ...listOf(plan, 'snapshots'),
    ...listOf(plan, 'dismissals'),
  ];
  return new Set(over.map(({ id }) => id));
}
