import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { longDate } from '../text/dates.ts';
import { takeDay } from './words/day-words.ts';
import { partsOf, tidy } from './words/line.ts';
import { findPerson } from './words/matching.ts';
import type { LineChanges } from './words/naming.ts';
import { takeCounterpart } from './words/people-words.ts';

/**
 * The change that `3 March with Anders Holm: agreed the pilot` makes: what stands after the colon is what came of
 * it for a day that has passed, and what it is for otherwise. Whoever is not on the map stays in these words.
 * Throws INVALID_INPUT without a day.
 */
export function addSponsorInvolvement(
  plan: Plan,
  text: string,
  today: CalendarDate,
  newId: IdSource,
): LineChanges {
  const [before = '', ...after] = text.split(':');
  const day = takeDay(tidy(before), today, 'back');
  if (day === null)
    throw new AppError(
      'INVALID_INPUT',
      'Start with a day, such as “3 March with Anders Holm: agreed the pilot”',
    );
  const who = takeCounterpart(` ${day.rest}`);
  const names = partsOf(who.name, /,|\band\b|&/iu);
  const personIds = names.flatMap((name) => findPerson(plan, name)?.id ?? []);
  const unknown = names.filter((name) => findPerson(plan, name) === null);
  const words = [tidy(after.join(':')), who.rest, unknown.length === 0 ? '' : `with ${unknown.join(', ')}`]
    .filter((part) => part !== '')
    .join(', ');
  return {
    label: `Sponsor involved on ${longDate(day.date)}`,
    changes: [
      insertOf('sponsorInvolvements', {
        id: newId(),
        date: day.date,
        teamMemberId: plan.plan.sponsorId,
        personIds: [...new Set(personIds)],
        ...(day.date <= today ? { outcome: words } : { purpose: words }),
      }),
    ],
  };
}
