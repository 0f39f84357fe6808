import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { SponsorInvolvement } from '../../model/records/governance.ts';

/** When the sponsor was first and last with the account, and when next (METHOD R15); null where never. */
export type SponsorDates = {
  first: CalendarDate | null;
  last: CalendarDate | null;
  next: CalendarDate | null;
};

/** The sponsor's involvements in the order of their days. */
export function sponsorInvolvements(plan: Plan): SponsorInvolvement[] {
  return listOf(plan, 'sponsorInvolvements').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** First, last and next involvement as of a day; today's counts as the last. */
export function sponsorDates(plan: Plan, today: CalendarDate): SponsorDates {
  const dates = sponsorInvolvements(plan).map(({ date }) => date);
  const past = dates.filter((date) => date <= today);
  return {
    first: past[0] ?? null,
    last: past.at(-1) ?? null,
    next: dates.find((date) => date > today) ?? null,
  };
}
