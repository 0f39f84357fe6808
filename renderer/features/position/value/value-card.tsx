import { memo } from 'react';
import { type DeliveredYear, deliveredValue } from '../../../../shared/method/position/delivered-value.ts';
import { relationshipTrend } from '../../../../shared/method/position/relationship-trend.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { fixedText, numberText } from '../../../../shared/text/numbers.ts';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { InlineScore } from '../../../components/inline-choice.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MoneyField } from '../money-field.tsx';
import position from '../position.module.css';
import { Section } from '../section.tsx';
import { useChange } from '../use-change.ts';
import { SatisfactionField } from './satisfaction-field.tsx';
import { ValueChart } from './value-chart.tsx';

const columns: readonly Column[] = [
  { key: 'year', title: 'Year' },
  { key: 'spend', title: 'They spent', align: 'right' },
  { key: 'value', title: 'Worth to them', align: 'right' },
  { key: 'ratio', title: 'For each 1 spent', align: 'right' },
  { key: 'satisfaction', title: 'Satisfied, 0–10', align: 'right' },
  { key: 'importance', title: 'We matter, 1–5', align: 'right' },
];

const YearRow = memo(function YearRow({ delivered }: { delivered: DeliveredYear }) {
  const plan = usePartsOfPlan();
  const change = useChange('planYears', delivered.planYearId);
  const record = plan.planYears[delivered.planYearId];
  if (record === undefined) return null;
  const { year, spend, ratio, isSpendAbove } = delivered;
  return (
    <>
      <tr className={position.first}>
        <td>
          <div className={position.figure}>{year}</div>
        </td>
        <td data-align="right">
          <div className={position.figure}>{spend === null ? '—' : moneyText(spend)}</div>
        </td>
        <td data-align="right">
          <MoneyField
            label={`What our work of ${year} was worth to them`}
            value={record.valueDelivered}
            placeholder="Ask them"
            onCommit={(valueDelivered) => change(`Value delivered in ${year}`, { valueDelivered })}
          />
        </td>
        <td data-align="right">
          <div className={position.figure} data-kind={isSpendAbove ? 'bad' : undefined}>
            {ratio === null ? '—' : fixedText(ratio, 2)}
            {isSpendAbove && <small data-kind="bad">spend above value</small>}
          </div>
        </td>
        <td data-align="right">
          <SatisfactionField
            year={year}
            value={record.satisfaction}
            onCommit={(satisfaction) => change(`Satisfaction in ${year}`, { satisfaction })}
          />
        </td>
        <td data-align="right">
          <InlineScore
            label={`How important the relationship was to them in ${year}`}
            value={record.importanceToCustomer}
            onCommit={(importanceToCustomer) =>
              change(`Importance to them in ${year}`, { importanceToCustomer })
            }
          />
        </td>
      </tr>
      <tr>
        <td />
        <td colSpan={5} className={position.under}>
          <InlineText
            label={`Note on ${year}`}
            value={record.note}
            isProse
            placeholder="What made the year"
            onCommit={(note) => change(`Note on ${year}`, { note })}
          />
        </td>
      </tr>
    </>
  );
}, haveSameProps);

function headline(years: readonly DeliveredYear[], change: number | null): string | null {
  const warned = years.findLast((year) => year.value !== null && year.spend !== null);
  const trend =
    change === null || change === 0
      ? ''
      : `satisfaction ${change > 0 ? 'up' : 'down'} ${numberText(Math.abs(change), undefined, 1)}`;
  if (warned?.surplus == null) return trend === '' ? null : trend;
  const amount = shortMoneyText({ ...warned.surplus, amount: warned.surplus.amount.replace('-', '') });
  const words = `${warned.year}: worth ${amount} ${warned.isSpendAbove ? 'less' : 'more'} than they paid`;
  return trend === '' ? words : `${words}, ${trend}`;
}

/** What the customer got for what they paid, how satisfied they were and how much we matter to them. */
export function ValueCard() {
  const plan = usePartsOfPlan();
  const years = deliveredValue(plan);
  return (
    <Section
      name="value"
      title="Value and satisfaction"
      note={headline(years, relationshipTrend(plan).satisfaction.change)}
    >
      {listOf(plan, 'planYears').length === 0 ? (
        <EmptyState title="Is it worth what they pay?">
          Add a year above. Then ask the customer what the work of that year was worth, and how satisfied they
          were. A year in which they pay more than they get is the one before they look around.
        </EmptyState>
      ) : (
        <>
          <ValueChart plan={plan} years={years} />
          <div className={position.figures}>
            <DataTable label="Value, satisfaction and importance by year" columns={columns}>
              {years.toReversed().map((delivered) => (
                <YearRow key={delivered.planYearId} delivered={delivered} />
              ))}
            </DataTable>
          </div>
        </>
      )}
    </Section>
  );
}
