import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { Deal } from '../../../../shared/model/records/position.ts';
import { fold } from '../../../../shared/text/fold.ts';

/** A deal with everything that a search looks at. */
export type SearchedDeal = { deal: Deal; words: string };

export type DealFilter = { query: string; outcome: Deal['outcome'] | null; kind: Deal['kind'] | null };

/** How many deals one page shows: with a few controls in each row, more would be felt. */
export const dealsPerPage = 25;

/** All deals with their words, the newest first; those without a day come last. */
export function searchedDeals(plan: Plan): SearchedDeal[] {
  const nameOf = (record: { name: string } | undefined): string => record?.name ?? '';
  return Object.values(plan.deals)
    .map((deal) => ({
      deal,
      words: fold(
        [
          deal.title,
          deal.date ?? '',
          nameOf(plan.people[deal.contactId ?? '']),
          nameOf(plan.teamMembers[deal.ownerId ?? '']),
          nameOf(plan.offerings[deal.offeringId ?? '']),
          nameOf(plan.competitors[deal.competitorId ?? '']),
          deal.whatWorked,
          deal.whyFailed,
        ].join(' '),
      ),
    }))
    .sort(({ deal: a }, { deal: b }) => compare(b.date ?? '', a.date ?? '') || compare(b.id, a.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The deals that hold every word of the query and are of the chosen kind and outcome. */
export function matchingDeals(deals: readonly SearchedDeal[], filter: DealFilter): Deal[] {
  const wanted = fold(filter.query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return deals
    .filter(
      ({ deal, words }) =>
        (filter.outcome === null || deal.outcome === filter.outcome) &&
        (filter.kind === null || deal.kind === filter.kind) &&
        wanted.every((word) => words.includes(word)),
    )
    .map(({ deal }) => deal);
}

/** The page, from 0, that a deal is on; 0 for one that is not among them. */
export function pageOf(deals: readonly Deal[], dealId: Id): number {
  return Math.max(0, Math.floor(deals.findIndex((deal) => deal.id === dealId) / dealsPerPage));
}
