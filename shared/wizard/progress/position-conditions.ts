import { lostDealsWithoutPlan } from '../../method/position/lost-deals.ts';
import { walletShare } from '../../method/position/wallet-share.ts';
import { yearResults } from '../../method/position/year-results.ts';
import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addMonths } from '../../text/calendar.ts';
import { type Condition, enough, every, met, noneLacking } from './condition.ts';

/** How far back a lost deal is worth a plan of its own. */
const monthsWorthAPlan = 24;

/** When history and position is done (METHOD R9, R35–R40, R69). */
export function positionConditions(plan: Plan, today: CalendarDate): Condition[] {
  const deals = listOf(plan, 'deals');
  const recentLosses = deals.filter(
    (deal) => deal.outcome === 'lost' && (deal.date ?? '') >= addMonths(today, -monthsWorthAPlan),
  );
  const unplanned = new Set(lostDealsWithoutPlan(plan).map((deal) => deal.id));
  const { years } = yearResults(plan);
  const wallet = walletShare(plan).years[0]?.categories ?? [];
  const contracts = listOf(plan, 'contracts');
  const isReal = (text: string): boolean => text.trim() !== '';
  return [
    met(
      'A year with plan and actual',
      years.some((year) => year.planned.contribution !== null && year.actual.contribution !== null),
    ),
    every('Share of wallet known in every category', wallet, (category) => category.share !== null),
    enough('Three or more deals', deals.length, 3),
    every(
      'Every deal says what worked or failed',
      deals,
      (deal) => isReal(deal.whatWorked) || isReal(deal.whyFailed),
    ),
    noneLacking(
      'Every loss of the last two years has a plan',
      deals.length > 0,
      recentLosses,
      (deal) => !unplanned.has(deal.id),
    ),
    every(
      'Contracts have an end and a renewal probability',
      contracts,
      (contract) => contract.endDate !== null && contract.renewalProbability !== null,
    ),
  ];
}
