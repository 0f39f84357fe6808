import { dealSummary } from '../../../shared/method/position/deal-summary.ts';
import { deliveredValue } from '../../../shared/method/position/delivered-value.ts';
import { walletShare } from '../../../shared/method/position/wallet-share.ts';
import { type Result, type YearResult, yearResults } from '../../../shared/method/position/year-results.ts';
import type { Money } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import { moneyText, shortMoneyText } from '../../../shared/text/money.ts';
import { fixedText, numberText, percentText } from '../../../shared/text/numbers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { ResultsChart } from '../pictures/results-chart.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import { Contracts, Deals, LostDeals } from './position-history.tsx';

const collections = ['planYears', 'walletCategories', 'deals', 'contracts', 'lostDealPlans'] as const;

/** Where we come from and where we stand: for our own eyes, since every figure in it is. */
export const positionSection: DocumentSection = {
  id: 'position',
  title: () => 'History and position',
  missingName: 'history and position',
  about: ({ plan }) => aboutOf(plan),
  hasContent: ({ plan }) => collections.some((name) => listOf(plan, name).length > 0),
  isInternal: true,
  Body: PositionBody,
};

function aboutOf(plan: Plan): string {
  const share = walletShare(plan).years[0]?.share ?? null;
  const { won, lost, winRate } = dealSummary(plan).all;
  return [
    share === null ? '' : `Share of wallet ${percentText(share)}`,
    winRate === null ? '' : `${numberText(won)} of ${numberText(won + lost)} decided deals won`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function PositionBody({ view, ...frame }: SectionProps) {
  const { plan, today } = view;
  return (
    <SectionFrame {...frame}>
      <Results plan={plan} />
      <Value plan={plan} />
      <Wallet plan={plan} />
      <Deals plan={plan} />
      <LostDeals plan={plan} />
      <Contracts plan={plan} today={today} />
    </SectionFrame>
  );
}

type Column = { key: string; year: YearResult; name: string; result: Result };

const money = (amount: Money | null) => (amount === null ? '' : moneyText(amount));

function Results({ plan }: { plan: Plan }) {
  const { years, otherCurrencies } = yearResults(plan);
  if (years.length === 0) return null;
  const columns = years.flatMap((year): Column[] =>
    [
      { key: `${year.planYearId} plan`, year, name: 'plan', result: year.planned },
      { key: `${year.planYearId} actual`, year, name: 'actual', result: year.actual },
    ].filter(({ result }) => result.revenue !== null),
  );
  return (
    <>
      <h3>Profit and loss</h3>
      <ResultsChart years={years} />
      <DataTable
        label="Profit and loss by year"
        rows={columns}
        keyOf={({ key }) => key}
        columns={[
          { title: 'Year', cell: ({ year, name }) => `${year.year} ${name}`, share: 15 },
          { title: 'Revenue', cell: ({ result }) => money(result.revenue), look: 'figure', share: 17 },
          { title: 'Direct cost', cell: ({ result }) => money(result.directCost), look: 'figure', share: 17 },
          {
            title: 'Cost to serve',
            cell: ({ result }) => money(result.costToServe),
            look: 'figure',
            share: 17,
          },
          {
            title: 'Contribution',
            cell: ({ result }) => money(result.contribution),
            look: 'figure',
            share: 17,
          },
          {
            title: 'Margin',
            cell: ({ result }) => (result.margin === null ? '' : percentText(result.margin, undefined, 1)),
            look: 'figure',
            share: 12,
          },
        ]}
      />
      {otherCurrencies > 0 && (
        <p className="small muted">
          Amounts in another currency than the plan’s are left out: {otherCurrencies}.
        </p>
      )}
    </>
  );
}

function Value({ plan }: { plan: Plan }) {
  const years = deliveredValue(plan).filter(
    (year) => year.value !== null || plan.planYears[year.planYearId]?.satisfaction !== null,
  );
  if (years.length === 0) return null;
  return (
    <>
      <h3>Value and satisfaction</h3>
      <DataTable
        label="Value delivered, satisfaction and importance by year"
        rows={years}
        keyOf={(year) => year.planYearId}
        columns={[
          { title: 'Year', cell: ({ year }) => year, share: 12 },
          { title: 'They spent', cell: ({ spend }) => money(spend), look: 'figure', share: 18 },
          { title: 'Worth to them', cell: ({ value }) => money(value), look: 'figure', share: 18 },
          {
            title: 'For each 1 spent',
            cell: ({ ratio, isSpendAbove }) =>
              ratio !== null && (
                <>
                  {fixedText(ratio, 2)}{' '}
                  {isSpendAbove && <span className="chip warning">spend above value</span>}
                </>
              ),
            look: 'figure',
            share: 26,
          },
          {
            title: 'Satisfaction',
            cell: ({ planYearId }) => {
              const satisfaction = plan.planYears[planYearId]?.satisfaction ?? null;
              return satisfaction === null ? '' : `${numberText(satisfaction, undefined, 1)} of 10`;
            },
            look: 'figure',
            share: 14,
          },
          {
            title: 'We matter',
            cell: ({ planYearId }) => {
              const importance = plan.planYears[planYearId]?.importanceToCustomer ?? null;
              return importance === null ? '' : `${importance} of 5`;
            },
            look: 'figure',
            share: 12,
          },
        ]}
      />
    </>
  );
}

function Wallet({ plan }: { plan: Plan }) {
  const [year] = walletShare(plan).years;
  if (year === undefined) return null;
  return (
    <>
      <h3>
        Share of wallet {year.year}
        {year.share !== null && `: ${percentText(year.share)} of ${shortMoneyText(year.total)}`}
      </h3>
      <DataTable
        label={`Share of wallet in ${year.year}`}
        rows={year.categories}
        keyOf={(category) => category.categoryId}
        columns={[
          { title: 'They buy', cell: ({ title }) => title, share: 34 },
          { title: 'Ours', cell: ({ ours }) => money(ours), look: 'figure', share: 18 },
          { title: 'In all', cell: ({ total }) => money(total), look: 'figure', share: 18 },
          {
            title: 'Share',
            cell: ({ share, isImplausible }) =>
              share === null ? (isImplausible ? 'check figures' : 'not known') : percentText(share),
            look: 'figure',
            share: 14,
          },
          { title: 'Potential', cell: ({ potential }) => money(potential), look: 'figure', share: 16 },
        ]}
      />
    </>
  );
}
