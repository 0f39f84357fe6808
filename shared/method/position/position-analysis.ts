import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { type DealSummary, dealSummary } from './deal-summary.ts';
import { type DeliveredYear, deliveredValue } from './delivered-value.ts';
import { type LostDealSummary, lostDealSummary, type Recheck, recheckDue } from './lost-deals.ts';
import { type OpenProblem, openProblems } from './problems.ts';
import { relationshipTrend, type Trend } from './relationship-trend.ts';
import { type Renewals, renewalsAhead } from './renewals.ts';
import { type WalletShare, walletShare } from './wallet-share.ts';
import { type YearResults, yearResults } from './year-results.ts';

/** Where we come from and where we stand in the account. */
export type PositionAnalysis = {
  deals: DealSummary;
  results: YearResults;
  wallet: WalletShare;
  renewals: Renewals;
  deliveredValue: DeliveredYear[];
  satisfaction: Trend;
  importance: Trend;
  lostDeals: LostDealSummary & { rechecksDue: Recheck[] };
  openProblems: OpenProblem[];
};

/** History and position of the account as of a day (METHOD R9, R35–R40, R69, R81). */
export function positionAnalysis(plan: Plan, today: CalendarDate): PositionAnalysis {
  return {
    deals: dealSummary(plan),
    results: yearResults(plan),
    wallet: walletShare(plan),
    renewals: renewalsAhead(plan, today),
    deliveredValue: deliveredValue(plan),
    ...relationshipTrend(plan),
    lostDeals: { ...lostDealSummary(plan), rechecksDue: recheckDue(plan, today) },
    openProblems: openProblems(plan, today),
  };
}
