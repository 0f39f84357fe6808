import type { CalendarDate, Id, Money } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanAction } from '../../model/records/commitment.ts';
import type { Contract } from '../../model/records/position.ts';
import { daysBetween } from '../../text/calendar.ts';
import { fold } from '../../text/fold.ts';
import { isOpenAction } from '../action-checks.ts';
import { inCurrency, percentOf, sumOf } from '../exact-money.ts';

/** From how many days before the last day of notice a renewal has to be worked on. */
export const noticeWindowDays = 90;

export type Renewal = {
  contractId: Id;
  title: string;
  endDate: CalendarDate;
  noticeDate: CalendarDate | null;
  /** The day by which the renewal must be settled: the last day of notice, else the end. */
  decisionDate: CalendarDate;
  /** Days until then; negative when the notice has passed and the contract still runs. */
  daysAhead: number;
  /** The decision is due within the notice window. */
  isInWindow: boolean;
  yearlyValue: Money | null;
  probability: number | null;
  /** Yearly value × probability, in the plan's currency; null while one of them is not known. */
  expectedValue: Money | null;
  ownerId: Id | null;
  /** An open action that names the contract, or null. Actions have no link to contracts, their words do. */
  actionId: Id | null;
};

export type Renewals = {
  /** The next decision first. */
  ahead: Renewal[];
  /** Sums over what is known, in the plan's currency. */
  yearlyValue: Money;
  expectedValue: Money;
  /** Contracts that run and whose expected value cannot be said: no amount, no probability, or another currency. */
  withoutExpectedValue: number;
};

/**
 * The contracts that run or start later and end on a known day, with what their renewal is worth.
 * Expected value = yearly value × renewal probability.
 *
 * Source  METHOD R38
 */
export function renewalsAhead(plan: Plan, today: CalendarDate): Renewals {
  const { currency } = plan.plan;
  const actions = listOf(plan, 'actions')
    .filter(isOpenAction)
    .map((action) => ({ action, words: fold(action.title) }));
  const ahead = listOf(plan, 'contracts')
    .flatMap((contract) => renewalOf(contract, actions, currency, today) ?? [])
    .sort((a, b) => a.daysAhead - b.daysAhead);
  return {
    ahead,
    yearlyValue: sumOf(
      ahead.map((renewal) => renewal.yearlyValue),
      currency,
    ),
    expectedValue: sumOf(
      ahead.map((renewal) => renewal.expectedValue),
      currency,
    ),
    withoutExpectedValue: ahead.filter((renewal) => renewal.expectedValue === null).length,
  };
}

type Worded = { action: PlanAction; words: string };

function renewalOf(
  contract: Contract,
  actions: readonly Worded[],
  currency: string,
  today: CalendarDate,
): Renewal | null {
  const { endDate, noticeDate, yearlyValue, renewalProbability } = contract;
  if (endDate === null || endDate < today) return null;
  const decisionDate = noticeDate ?? endDate;
  const daysAhead = daysBetween(today, decisionDate);
  const value = inCurrency(yearlyValue, currency);
  const words = fold(contract.title);
  return {
    contractId: contract.id,
    title: contract.title,
    endDate,
    noticeDate,
    decisionDate,
    daysAhead,
    isInWindow: daysAhead >= 0 && daysAhead <= noticeWindowDays,
    yearlyValue: value,
    probability: renewalProbability,
    expectedValue:
      value === null || renewalProbability === null ? null : percentOf(value, renewalProbability),
    ownerId: contract.ownerId,
    actionId: actions.find((entry) => entry.words.includes(words))?.action.id ?? null,
  };
}
