import type { CalendarDate, Id } from '../model/field.ts';
import { oncePerPlan } from '../model/once-per-plan.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { BusinessCase } from '../model/records/business-case.ts';
import { type CaseFlows, caseFlows, scenarios } from './business-case/case-flows.ts';
import { type CaseRates, type ScenarioFigures, scenarioFigures } from './business-case/scenario-figures.ts';
import { type Sensitivity, sensitivity } from './business-case/sensitivity.ts';
import { type ValueByStakeholder, valueByStakeholder } from './business-case/stakeholder-value.ts';
import { firstDay } from './business-case/timed-case.ts';
import { pertMean, triangularMean } from './finance/expected-value.ts';
import { figureOf, found, type Outcome } from './finance/outcome.ts';

/** Everything that follows from a case. Money in the plan's currency, rates as shares, paybacks in years. */
export type CaseResult = {
  caseId: Id;
  title: string;
  flows: CaseFlows;
  rates: CaseRates;
  /** The day values are discounted to in a dated case. */
  valuedOn: CalendarDate | null;
  low: ScenarioFigures;
  base: ScenarioFigures;
  high: ScenarioFigures;
  /** Net present value over the three scenarios. */
  expected: { pert: Outcome; triangular: Outcome };
  sensitivity: Sensitivity | null;
  stakeholders: ValueByStakeholder;
};

/** What a case is worth in three scenarios, what it hangs on and who gains (METHOD 3.12, R58). */
export function caseResult(plan: Plan, businessCase: BusinessCase): CaseResult {
  const flows = caseFlows(plan, businessCase);
  const rates: CaseRates = {
    rate: shareOf(businessCase.discountRate),
    reinvestment: shareOf(businessCase.reinvestmentRate),
    years: businessCase.years,
  };
  const [low, base, high] = scenarios.map((scenario) => scenarioFigures(flows, scenario, rates));
  if (low === undefined || base === undefined || high === undefined)
    throw new Error('A case has three scenarios');
  return {
    caseId: businessCase.id,
    title: businessCase.title,
    flows,
    rates,
    valuedOn: firstDay(flows),
    low,
    base,
    high,
    expected: expectedOf(low.netPresentValue, base.netPresentValue, high.netPresentValue),
    sensitivity: sensitivity(flows, rates.rate, rates.years),
    stakeholders: valueByStakeholder(plan, flows, rates.rate),
  };
}

/** All cases of a plan with what follows from them, oldest first. */
export const casesWithResults = oncePerPlan(
  (plan): readonly { businessCase: BusinessCase; result: CaseResult }[] =>
    listOf(plan, 'businessCases').map((businessCase) => ({
      businessCase,
      result: caseResult(plan, businessCase),
    })),
);

/** What follows from all cases of a plan, oldest first. */
export function caseResults(plan: Plan): CaseResult[] {
  return casesWithResults(plan).map(({ result }) => result);
}

const shareOf = (percent: number | null): number | null => (percent === null ? null : percent / 100);

function expectedOf(low: Outcome, base: Outcome, high: Outcome): CaseResult['expected'] {
  const [lowest, middle, highest] = [figureOf(low), figureOf(base), figureOf(high)];
  if (lowest === null || middle === null || highest === null) return { pert: base, triangular: base };
  return {
    pert: found(pertMean(lowest, middle, highest)),
    triangular: found(triangularMean(lowest, middle, highest)),
  };
}
