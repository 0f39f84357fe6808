import { dealSummary } from '../../../shared/method/position/deal-summary.ts';
import { nextLook } from '../../../shared/method/position/lost-deals.ts';
import { renewalsAhead } from '../../../shared/method/position/renewals.ts';
import { memberName } from '../../../shared/method/stakeholders.ts';
import type { CalendarDate } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import { longDate, monthAndYear } from '../../../shared/text/dates.ts';
import { moneyText, shortMoneyText } from '../../../shared/text/money.ts';
import { numberText, percentText } from '../../../shared/text/numbers.ts';
import { dealOutcomeLabels, lossReasonLabels } from '../../../shared/text/position-labels.ts';
import { DataTable } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';

/** More would make a book of the document; the app has them all. */
const mostDeals = 20;

/** The latest deals and what all of them add up to. */
export function Deals({ plan }: { plan: Plan }) {
  const deals = listOf(plan, 'deals').sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  if (deals.length === 0) return null;
  const { won, lost, winRate, wonValue } = dealSummary(plan).all;
  return (
    <>
      <h3>Deals</h3>
      <p className="small muted deals-line">
        {winRate !== null &&
          `${numberText(won)} of ${numberText(won + lost)} decided deals won (${percentText(winRate)}), ${shortMoneyText(wonValue)}. `}
        {deals.length > mostDeals && `The latest ${mostDeals} of ${numberText(deals.length)}.`}
      </p>
      <DataTable
        label="Deals"
        rows={deals.slice(0, mostDeals)}
        keyOf={(deal) => deal.id}
        columns={[
          { title: 'Deal', cell: ({ title }) => title, share: 30 },
          { title: 'Ended', cell: ({ outcome }) => dealOutcomeLabels[outcome], share: 13 },
          { title: 'When', cell: ({ date }) => (date === null ? '' : monthAndYear(date)), share: 17 },
          { title: 'Value', cell: ({ value }) => value && moneyText(value), look: 'figure', share: 15 },
          {
            title: 'What worked or failed',
            cell: ({ outcome, whatWorked, whyFailed }) => (outcome === 'won' ? whatWorked : whyFailed),
            share: 32,
          },
        ]}
      />
    </>
  );
}

/** The losses that are worth a second look. */
export function LostDeals({ plan }: { plan: Plan }) {
  const losses = listOf(plan, 'lostDealPlans');
  if (losses.length === 0) return null;
  const reason = (key: keyof typeof lossReasonLabels | null) => (key === null ? '' : lossReasonLabels[key]);
  return (
    <>
      <h3>Win back lost deals</h3>
      <DataTable
        label="Plans for lost deals"
        rows={losses}
        keyOf={(loss) => loss.id}
        columns={[
          {
            title: 'Lost',
            cell: ({ title, competitorId }) => {
              const winner = plan.competitors[competitorId ?? '']?.name;
              return <TwoLines first={title} second={winner === undefined ? '' : `to ${winner}`} />;
            },
            share: 24,
          },
          { title: 'They said', cell: ({ statedReason }) => reason(statedReason), share: 14 },
          { title: 'True was', cell: ({ verifiedReason }) => reason(verifiedReason), share: 14 },
          {
            title: 'Look again',
            cell: (loss) => {
              const look = nextLook(loss);
              return look === null ? '' : longDate(look.date);
            },
            share: 19,
          },
          {
            title: 'Next',
            cell: ({ nextStep, ownerId }) => <TwoLines first={nextStep} second={memberName(plan, ownerId)} />,
            share: 29,
          },
        ]}
      />
    </>
  );
}

/** The contracts that run, the next decision first. */
export function Contracts({ plan, today }: { plan: Plan; today: CalendarDate }) {
  const { ahead } = renewalsAhead(plan, today);
  if (ahead.length === 0) return null;
  return (
    <>
      <h3>Contracts and renewals</h3>
      <DataTable
        label="Contracts and renewals"
        rows={ahead}
        keyOf={(renewal) => renewal.contractId}
        columns={[
          {
            title: 'Contract',
            cell: ({ title, ownerId }) => <TwoLines first={title} second={memberName(plan, ownerId)} />,
            share: 30,
          },
          { title: 'Notice by', cell: ({ noticeDate }) => noticeDate && longDate(noticeDate), share: 18 },
          { title: 'Ends', cell: ({ endDate }) => longDate(endDate), share: 18 },
          {
            title: 'A year',
            cell: ({ yearlyValue }) => yearlyValue && moneyText(yearlyValue),
            look: 'figure',
            share: 14,
          },
          {
            title: 'Renewed',
            cell: ({ probability }) => probability !== null && percentText(probability / 100),
            look: 'figure',
            share: 11,
          },
          {
            title: 'Expected',
            cell: ({ expectedValue }) => expectedValue && moneyText(expectedValue),
            look: 'figure',
            share: 14,
          },
        ]}
      />
    </>
  );
}
