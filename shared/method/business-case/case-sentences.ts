import { listText } from '../../text/lists.ts';
import type { CaseResult } from '../business-case.ts';
import { amountText, outcomeText, rateText, shortAmountText, yearsText } from './case-words.ts';

/** "Worth €106 k at 10 %, paid back after 1.75 years": a case in a line. */
export function caseHeadline({ base, rates, flows: { currency } }: CaseResult): string {
  const { netPresentValue: npv, payback } = base;
  if (!npv.ok && npv.guard === 'noFlows') return 'No numbers yet.';
  const worth = npv.ok
    ? `Worth ${shortAmountText(npv.value, currency)} at ${rateText(rates.rate ?? 0)} a year`
    : `${shortAmountText(base.cumulative.at(-1)?.sum ?? 0, currency)} in all, not discounted`;
  const back = payback.ok
    ? `paid back after ${yearsText(payback.value)}`
    : payback.guard === 'nothingSpent'
      ? 'never in the red'
      : `not paid back within ${yearsText(rates.years)}`;
  return `${worth}, ${back}`;
}

/** "Low −€12 k, high €214 k"; '' without a range. */
export function rangeSentence({ low, high, flows: { currency, hasRange } }: CaseResult): string {
  if (!hasRange || !low.netPresentValue.ok || !high.netPresentValue.ok) return '';
  const words = (value: number) => shortAmountText(value, currency);
  return `Low ${outcomeText(low.netPresentValue, words)}, high ${outcomeText(high.netPresentValue, words)}`;
}

/** What the picture of the running sums says, for those who do not see it. */
export function cashFlowDescription(result: CaseResult): string {
  const { currency, hasRange } = result.flows;
  const drawn = hasRange ? ([result.low, result.base, result.high] as const) : ([result.base] as const);
  const parts = drawn.map(({ scenario, cumulative, payback }) => {
    const end = cumulative.at(-1);
    return `${scenario} ends at ${amountText(end?.sum ?? 0, currency)} after ${yearsText(end?.time ?? 0)} and breaks even ${outcomeText(payback, (years) => `after ${yearsText(years)}`)}`;
  });
  return `Cumulative cash flow: ${listText(parts)}.`;
}

/** What the tornado says, for those who do not see it. */
export function tornadoDescription({ sensitivity, flows: { currency } }: CaseResult): string {
  if (sensitivity === null) return '';
  const parts = sensitivity.swings.map(
    ({ title, low, high }) => `${title} from ${amountText(low, currency)} to ${amountText(high, currency)}`,
  );
  return `Net present value, base ${amountText(sensitivity.base, currency)}, as one line changes: ${parts.join('; ')}.`;
}
