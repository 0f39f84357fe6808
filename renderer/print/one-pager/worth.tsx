import { shortAmountText, yearsText } from '../../../shared/method/business-case/case-words.ts';
import { type CaseResult, caseResults } from '../../../shared/method/business-case.ts';
import { figureOf } from '../../../shared/method/finance/outcome.ts';
import { type Pipeline, pipeline } from '../../../shared/method/opportunity/pipeline.ts';
import type { Money } from '../../../shared/model/field.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { counted } from '../../../shared/text/numbers.ts';
import { opportunityStageLabels } from '../../../shared/text/opportunity-labels.ts';
import { firstSentences } from '../parts/sentences.ts';
import { BarChart } from './bar-chart.tsx';
import type { OnePagerProps } from './one-pager.tsx';
import { RangeChart } from './range-chart.tsx';
import { AndMore } from './short-list.tsx';

/** The pipeline by stage, and what the business cases come to. */
export function Worth({ view: { plan }, density }: OnePagerProps) {
  const sums = pipeline(plan);
  const cases = valuedCases(caseResults(plan));
  if (sums.open.count === 0 && cases.length === 0) return null;
  return (
    <section>
      <h2>What it is worth</h2>
      {sums.open.count > 0 && <Stages sums={sums} />}
      {cases.length > 0 && (
        <>
          <h3>Business cases, net present value</h3>
          <RangeChart
            ranges={cases.slice(0, density.cases).map(({ result, base }) => ({
              id: result.caseId,
              name: firstSentences(result.title, 30),
              low: figureOf(result.low.netPresentValue) ?? base,
              base,
              high: figureOf(result.high.netPresentValue) ?? base,
              ...wordsOf(result, base),
            }))}
          />
          <AndMore count={cases.length - density.cases} />
        </>
      )}
    </section>
  );
}

type ValuedCase = { result: CaseResult; base: number };

/** The cases that have a value, the largest first. */
function valuedCases(results: readonly CaseResult[]): ValuedCase[] {
  return results
    .flatMap((result) => {
      const base = figureOf(result.base.netPresentValue);
      return base === null ? [] : [{ result, base }];
    })
    .sort((a, b) => b.base - a.base);
}

/** "€828 K", "€102 K to €1.33 M", "paid back after 1.34 years". */
function wordsOf({ base: figures, low, high, flows }: CaseResult, base: number) {
  const words = (value: number) => shortAmountText(value, flows.currency);
  const [lowest, highest] = [figureOf(low.netPresentValue), figureOf(high.netPresentValue)];
  const back = figureOf(figures.payback);
  return {
    figure: words(base),
    span:
      flows.hasRange && lowest !== null && highest !== null
        ? `${words(lowest)} to ${words(highest)}`
        : 'one scenario',
    note: back === null ? '' : `paid back after ${yearsText(back)}`,
  };
}

function Stages({ sums: { stages, open, withoutValue, otherCurrencies } }: { sums: Pipeline }) {
  // For drawing only: a pixel is coarser than what a float loses.
  const drawn = ({ amount }: Money) => Number(amount);
  const filled = stages.filter(
    ({ stage, count }) => count > 0 && stage !== 'closedWon' && stage !== 'closedLost',
  );
  const most = Math.max(...filled.map(({ value }) => drawn(value)));
  const remarks = [
    withoutValue === 0 ? '' : `${withoutValue} without a value`,
    otherCurrencies === 0 ? '' : `${otherCurrencies} in other currencies left out`,
  ].filter((remark) => remark !== '');
  return (
    <>
      <h3>
        Pipeline: {counted(open.count, 'opportunity', 'opportunities')}, {shortMoneyText(open.value)}
      </h3>
      {most > 0 && (
        <BarChart
          label="Open opportunities by stage, value and the weighted part of it"
          most={most}
          bars={filled.map(({ stage, count, value, weighted }) => ({
            name: `${opportunityStageLabels[stage]}${count === 1 ? '' : ` (${count})`}`,
            value: drawn(value),
            part: drawn(weighted),
            figure: `${shortMoneyText(value)} → ${shortMoneyText(weighted)}`,
          }))}
        />
      )}
      {remarks.length > 0 && <p className="and-more">{remarks.join('; ')}</p>}
    </>
  );
}
