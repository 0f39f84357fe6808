import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { dueText, longDate } from '../../text/dates.ts';
import { reviewKindLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { isOpenAction } from '../action-checks.ts';
import { coverageGaps } from '../coverage-gaps.ts';
import { sponsorInvolvements } from '../leadership/sponsor.ts';
import { personName } from '../stakeholders.ts';
import { type ExecutiveLine, noteOf } from './executive-line.ts';

type Ask = ExecutiveLine & { date: CalendarDate };

/** Sorts behind every day there is. */
const someDay = '9999-12-31';

/**
 * What the plan asks of our sponsor: meetings planned, actions and reviews that carry the sponsor's name, by day;
 * then the doors at the top that nobody of us has opened. (METHOD R15, R48)
 */
export function executiveAsks(plan: Plan, today: CalendarDate): ExecutiveLine[] {
  const sponsors = sponsorIds(plan);
  const dated = [
    ...meetingAsks(plan, today),
    ...actionAsks(plan, sponsors, today),
    ...reviewAsks(plan, sponsors, today),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...dated.map(({ date: _date, ...line }) => line), ...doorAsks(plan, today)];
}

/** The plan's sponsor, and everybody on the team who is one. */
function sponsorIds(plan: Plan): ReadonlySet<Id> {
  const sponsors = listOf(plan, 'teamMembers').filter(
    ({ id, role }) => id === plan.plan.sponsorId || role === 'executiveSponsor',
  );
  return new Set(sponsors.map(({ id }) => id));
}

const meetingsAhead = (plan: Plan, today: CalendarDate) =>
  sponsorInvolvements(plan).filter(({ date }) => date >= today);

function meetingAsks(plan: Plan, today: CalendarDate): Ask[] {
  return meetingsAhead(plan, today).map(({ id, date, personIds, purpose }) => {
    const names = listText(
      personIds.map((personId) => personName(plan, personId)).filter((name) => name !== ''),
    );
    return {
      id,
      date,
      title: names === '' ? 'Meet the customer' : `Meet ${names}`,
      note: noteOf(longDate(date), purpose),
    };
  });
}

function actionAsks(plan: Plan, sponsors: ReadonlySet<Id>, today: CalendarDate): Ask[] {
  return listOf(plan, 'actions')
    .filter((action) => isOpenAction(action) && action.ownerId !== null && sponsors.has(action.ownerId))
    .map(({ id, title, dueDate, customerCounterpartId }) => ({
      id,
      date: dueDate ?? someDay,
      title,
      note: noteOf(
        dueDate === null ? 'no day yet' : dueDate < today ? dueText(dueDate, today) : longDate(dueDate),
        customerCounterpartId === null ? '' : `with ${personName(plan, customerCounterpartId)}`,
      ),
    }));
}

function reviewAsks(plan: Plan, sponsors: ReadonlySet<Id>, today: CalendarDate): Ask[] {
  return listOf(plan, 'reviews')
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .filter(({ attendeeIds }) => attendeeIds.some((id) => sponsors.has(id)))
    .map(({ id, date, kind }) => ({
      id,
      date,
      title: `Join the ${reviewKindLabels[kind].toLowerCase()}`,
      note: longDate(date),
    }));
}

function doorAsks(plan: Plan, today: CalendarDate): ExecutiveLine[] {
  const planned = new Set(meetingsAhead(plan, today).flatMap(({ personIds }) => personIds));
  return coverageGaps(plan).flatMap(({ reason, severity, personId }) => {
    const isDoor =
      severity === 'high' && reason === 'noContact' && personId !== null && !planned.has(personId);
    if (!isDoor) return [];
    return [
      {
        id: personId,
        title: `Open the door to ${personName(plan, personId)}`,
        note: plan.people[personId]?.title ?? '',
      },
    ];
  });
}
