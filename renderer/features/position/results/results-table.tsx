import { IconTrash } from '@tabler/icons-react';
import type { Result, YearResult } from '../../../../shared/method/position/year-results.ts';
import type { Money } from '../../../../shared/model/field.ts';
import type { PlanYear } from '../../../../shared/model/records/position.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { numberText, percentText } from '../../../../shared/text/numbers.ts';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MoneyField } from '../money-field.tsx';
import position from '../position.module.css';
import { useChange, useDeletion } from '../use-change.ts';
import styles from './results.module.css';

const columns: readonly Column[] = [
  { key: 'year', title: 'Year' },
  { key: 'which', title: '' },
  { key: 'revenue', title: 'Revenue', align: 'right' },
  { key: 'direct', title: 'Direct cost', align: 'right' },
  { key: 'serve', title: 'Cost to serve', align: 'right' },
  { key: 'contribution', title: 'Contribution', align: 'right' },
  { key: 'margin', title: 'Margin', align: 'right' },
  { key: 'menu', title: '', width: '44px' },
];

type AmountField =
  | 'revenuePlanned'
  | 'revenueActual'
  | 'directCostPlanned'
  | 'directCostActual'
  | 'costToServePlanned'
  | 'costToServeActual';

const fields = {
  plan: [
    ['Planned revenue', 'revenuePlanned'],
    ['Planned direct cost', 'directCostPlanned'],
    ['Planned cost to serve', 'costToServePlanned'],
  ],
  actual: [
    ['Actual revenue', 'revenueActual'],
    ['Actual direct cost', 'directCostActual'],
    ['Actual cost to serve', 'costToServeActual'],
  ],
} as const satisfies Record<string, readonly (readonly [string, AmountField])[]>;

function Amounts({ record, column }: { record: PlanYear; column: keyof typeof fields }) {
  const change = useChange('planYears', record.id);
  return fields[column].map(([name, field]) => (
    <td key={field} data-align="right">
      <MoneyField
        label={`${name} in ${record.year}`}
        value={record[field]}
        onCommit={(value) => change(`${name} in ${record.year}`, { [field]: value })}
      />
    </td>
  ));
}

const signed = (money: Money): string =>
  `${money.amount.startsWith('-') ? '' : '+'}${shortMoneyText(money)} to plan`;

function Outcome({
  result,
  variance,
  marginVariance,
}: {
  result: Result;
  variance: Money | null;
  marginVariance: number | null;
}) {
  const { contribution, margin } = result;
  const isBehind = variance?.amount.startsWith('-') === true;
  return (
    <>
      <td data-align="right">
        <div className={position.figure}>
          {contribution === null ? <span className={position.muted}>—</span> : moneyText(contribution)}
          {variance !== null && <small data-kind={isBehind ? 'bad' : undefined}>{signed(variance)}</small>}
        </div>
      </td>
      <td data-align="right">
        <div className={position.figure}>
          {margin === null ? <span className={position.muted}>—</span> : percentText(margin, undefined, 1)}
          {marginVariance !== null && (
            <small data-kind={marginVariance < 0 ? 'bad' : undefined}>
              {marginVariance < 0 ? '' : '+'}
              {numberText(marginVariance * 100, undefined, 1)} points
            </small>
          )}
        </div>
      </td>
    </>
  );
}

function YearRows({ result, record, isTarget }: { result: YearResult; record: PlanYear; isTarget: boolean }) {
  const remove = useDeletion('planYears', record.id);
  return (
    <>
      <tr data-record-id={record.id} data-highlighted={isTarget || undefined}>
        <th scope="rowgroup" rowSpan={2} className={styles.yearCell}>
          {record.year}
        </th>
        <td className={styles.which}>Plan</td>
        <Amounts record={record} column="plan" />
        <Outcome result={result.planned} variance={null} marginVariance={null} />
        <td>
          <RowMenu
            label={`What to do with ${record.year}`}
            commands={[
              {
                title: 'Delete',
                icon: <IconTrash size={16} />,
                isDangerous: true,
                run: () => remove(`Delete the year ${record.year}`),
              },
            ]}
          />
        </td>
      </tr>
      <tr>
        <td className={styles.which}>Actual</td>
        <Amounts record={record} column="actual" />
        <Outcome
          result={result.actual}
          variance={result.contributionVariance}
          marginVariance={result.marginVariance}
        />
        <td />
      </tr>
    </>
  );
}

/** Plan and actual of every year, edited where they stand; contribution and margin follow. */
export function ResultsTable({ years, target }: { years: readonly YearResult[]; target: string | null }) {
  const plan = usePartsOfPlan();
  return (
    <div className={`${styles.table} ${position.figures}`}>
      <DataTable label="Profit and loss by year" columns={columns}>
        {years.toReversed().flatMap((result) => {
          const record = plan.planYears[result.planYearId];
          return record === undefined
            ? []
            : [<YearRows key={record.id} result={result} record={record} isTarget={record.id === target} />];
        })}
      </DataTable>
    </div>
  );
}
