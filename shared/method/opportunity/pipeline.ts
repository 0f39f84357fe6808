import type { Money } from '../../model/field.ts';
import { oncePerPlan } from '../../model/once-per-plan.ts';
import type { Plan } from '../../model/plan.ts';
import {
  type Opportunity,
  type OpportunityStage,
  opportunityStages,
} from '../../model/records/opportunity.ts';
import { countOtherCurrencies, inCurrency, percentOf, sumOf } from '../exact-money.ts';
import { isOpenOpportunity, probabilityOf } from './stages.ts';

export type PipelineSum = {
  count: number;
  value: Money;
  /** Value × probability, summed. */
  weighted: Money;
};

export type Pipeline = {
  /** Every stage in its order, also the empty ones. */
  stages: ({ stage: OpportunityStage } & PipelineSum)[];
  /** All that can still be won. */
  open: PipelineSum;
  won: PipelineSum;
  lost: PipelineSum;
  /** Open ones that nobody has put a value to. */
  withoutValue: number;
  /** Values of another currency than the plan's, which no sum contains. */
  otherCurrencies: number;
};

/** Value × probability in the plan's currency; null where no value of that currency is known. */
export function weightedValue(plan: Plan, opportunity: Opportunity): Money | null {
  const value = inCurrency(opportunity.value, plan.plan.currency);
  return value === null ? null : percentOf(value, probabilityOf(opportunity));
}

/** What is in the pipeline, by stage. Sums are exact. */
export const pipeline = oncePerPlan((plan): Pipeline => {
  const all = Object.values(plan.opportunities);
  const { currency } = plan.plan;
  const byStage = new Map<OpportunityStage, Opportunity[]>(opportunityStages.map((stage) => [stage, []]));
  for (const opportunity of all) byStage.get(opportunity.stage)?.push(opportunity);
  const stages = opportunityStages.map((stage) => ({ stage, ...sumsOf(plan, byStage.get(stage) ?? []) }));
  const together = (of: readonly OpportunityStage[]): PipelineSum => {
    const sums = stages.filter(({ stage }) => of.includes(stage));
    return {
      count: sums.reduce((total, { count }) => total + count, 0),
      value: sumOf(
        sums.map(({ value }) => value),
        currency,
      ),
      weighted: sumOf(
        sums.map(({ weighted }) => weighted),
        currency,
      ),
    };
  };
  return {
    stages,
    open: together(opportunityStages.filter((stage) => isOpenOpportunity({ stage }))),
    won: together(['closedWon']),
    lost: together(['closedLost']),
    withoutValue: all.filter((opportunity) => isOpenOpportunity(opportunity) && opportunity.value === null)
      .length,
    otherCurrencies: countOtherCurrencies(
      all.map(({ value }) => value),
      currency,
    ),
  };
});

function sumsOf(plan: Plan, opportunities: readonly Opportunity[]): PipelineSum {
  const { currency } = plan.plan;
  return {
    count: opportunities.length,
    value: sumOf(
      opportunities.map(({ value }) => value),
      currency,
    ),
    weighted: sumOf(
      opportunities.map((opportunity) => weightedValue(plan, opportunity)),
      currency,
    ),
  };
}
