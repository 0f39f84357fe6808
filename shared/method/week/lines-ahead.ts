import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addDays } from '../../text/calendar.ts';
import { reviewKindLabels } from '../../text/labels.ts';
import { nextLook } from '../position/lost-deals.ts';
import { renewalsAhead } from '../position/renewals.ts';
import type { AheadKind } from './ahead-kinds.ts';
import type { OfPlan } from './of-plan.ts';

/** Something with a day: it comes up, or its day has passed without it. */
export type AheadLine = OfPlan & { kind: AheadKind; recordId: Id; title: string; date: CalendarDate };

const daysAhead = 21;

/**
 * What comes up within three weeks or was missed: planned reviews and meetings, lost deals to look at again, and
 * renewals that are to be settled.
 *
 * Source  METHOD 3.14 (reviews, recheck dates), R3 (meetings), R38 (renewals)
 */
export function linesAhead(plan: Plan, ofPlan: OfPlan, today: CalendarDate): AheadLine[] {
  const last = addDays(today, daysAhead);
  const reviews = listOf(plan, 'reviews')
    .filter(({ status }) => status === 'planned')
    .map(({ id, kind, date }) => ({
      kind: 'review' as const,
      recordId: id,
      title: reviewKindLabels[kind],
      date,
    }));
  const meetings = listOf(plan, 'meetings').flatMap(({ id, title, date, status }) =>
    status === 'planned' && date !== null ? [{ kind: 'meeting' as const, recordId: id, title, date }] : [],
  );
  const rechecks = listOf(plan, 'lostDealPlans').flatMap((loss) => {
    const look = nextLook(loss);
    return look === null
      ? []
      : [
          {
            kind: 'recheck' as const,
            recordId: loss.id,
            title: `Look again: ${loss.title}`,
            date: look.date,
          },
        ];
  });
  const renewals = renewalsAhead(plan, today)
    .ahead.filter(({ isInWindow }) => isInWindow)
    .map(({ contractId, title, decisionDate }) => ({
      kind: 'renewal' as const,
      recordId: contractId,
      title: `Settle the renewal: ${title}`,
      date: decisionDate,
    }));
  return [...reviews, ...meetings, ...rechecks, ...renewals]
    .filter(({ date }) => date <= last)
    .map((line) => ({ ...ofPlan, ...line }));
}
