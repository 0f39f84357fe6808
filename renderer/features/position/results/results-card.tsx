import { Button } from '@mantine/core';
import { type YearResults, yearResults } from '../../../../shared/method/position/year-results.ts';
import { newId } from '../../../../shared/model/id.ts';
import { addYearChanges } from '../../../../shared/quick-add/position/build-position.ts';
import { parseYearLine } from '../../../../shared/quick-add/position/year-line.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { focusQuickAdd, QuickAdd } from '../../../components/quick-add.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { Section } from '../section.tsx';
import { ResultsChart } from './results-chart.tsx';
import { ResultsSketch } from './results-sketch.tsx';
import { ResultsTable } from './results-table.tsx';

function YearQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { currency } = plan.plan;
  const add = (text: string): null => {
    const { label, changes } = addYearChanges(plan, parseYearLine(text, currency), newId);
    void edit(label, changes);
    return null;
  };
  const explain = (text: string): string => {
    const { year, planned, actual } = parseYearLine(text, currency);
    const column = (name: string, amounts: readonly (typeof planned.revenue)[]) => {
      const known = amounts.flatMap((amount) => (amount === null ? [] : [shortMoneyText(amount)]));
      return known.length === 0 ? '' : `${name} ${known.join(', ')}`;
    };
    return [
      year === null ? 'which year?' : String(year),
      column('plan', [planned.revenue, planned.directCost, planned.costToServe]),
      column('actual', [actual.revenue, actual.directCost, actual.costToServe]),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  return (
    <QuickAdd
      label="Add a year: revenue, direct cost, cost to serve"
      example={`${Number(today().slice(0, 4)) + 1} plan 3.4m 2.2m 350k`}
      onAdd={add}
      explain={explain}
    />
  );
}

/** The last year that has an actual margin, in words. */
function headline({ years }: YearResults): string | null {
  const last = years.findLast((year) => year.actual.margin !== null);
  if (last?.actual.contribution == null || last.actual.margin === null) return null;
  const planned = last.planned.margin === null ? '' : `, planned ${percentText(last.planned.margin)}`;
  return `${last.year}: ${shortMoneyText(last.actual.contribution)} contribution, a margin of ${percentText(last.actual.margin)}${planned}`;
}

/** The account run like a small business: plan against actual by year, as a picture and as figures. */
export function ResultsCard({ target }: { target: string | null }) {
  const results = yearResults(usePartsOfPlan());
  return (
    <Section
      name="results"
      title="Profit and loss"
      note={headline(results)}
      otherCurrencies={results.otherCurrencies}
    >
      {results.years.length === 0 ? (
        <EmptyState
          title="Does this account earn money?"
          sketch={<ResultsSketch />}
          action={
            <Button size="xs" onClick={focusQuickAdd}>
              Add the first year
            </Button>
          }
        >
          Revenue, direct cost and cost to serve are enough. Plan and actual stand side by side for every
          year, and the margin shows which one needs a talk with your controller.
        </EmptyState>
      ) : (
        <>
          <ResultsChart years={results.years} />
          <ResultsTable years={results.years} target={target} />
        </>
      )}
      <YearQuickAdd />
    </Section>
  );
}
