import { Switch } from '@mantine/core';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineMoney } from '../../../components/inline-money.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { FigureField } from '../figure-field.tsx';
import { useProblem } from '../problem-line.tsx';
import { useAccountChange } from '../use-account-change.ts';

/** The figures that the lifetime value is computed from. */
export function LifetimeFields() {
  const plan = usePartsOfPlan();
  const { account } = plan;
  const change = useAccountChange();
  const problem = useProblem();
  const save = (label: string, values: Parameters<typeof change>[1]) => {
    problem.clear();
    change(label, values);
  };
  const money = (field: 'yearlyMargin' | 'acquisitionCost', name: string, hint: string, example: string) => (
    <Field name={name} hint={hint}>
      <InlineMoney
        label={name}
        value={account[field]}
        currency={plan.plan.currency}
        placeholder={example}
        onCommit={(value) => save(`Set ${name.toLowerCase()}`, { [field]: value })}
        onRefuse={problem.setProblem}
      />
    </Field>
  );
  const rate = (
    field: 'retentionRate' | 'lifetimeDiscountRate',
    name: string,
    hint: string,
    example: string,
  ) => (
    <Field name={name} hint={hint}>
      <FigureField
        label={name}
        value={account[field]}
        least={0}
        most={100}
        placeholder={example}
        onCommit={(value) => save(`Set ${name.toLowerCase()}`, { [field]: value })}
        onRefuse={problem.setProblem}
      />
    </Field>
  );
  return (
    <>
      <FieldGrid>
        {money('yearlyMargin', 'Margin a year', 'after cost to serve', '€1.15m')}
        {rate('retentionRate', 'They stay', 'percent, each year', '90')}
        {rate('lifetimeDiscountRate', 'Discount rate', 'percent a year', '10')}
        {money('acquisitionCost', 'Cost to win', '0 for those we have', '€180k')}
        <Field name="Years counted" hint="empty: without end">
          <FigureField
            label="Years counted"
            value={account.lifetimeYears}
            least={1}
            most={50}
            isWhole
            placeholder="without end"
            onCommit={(value) => save('Set the years of the lifetime value', { lifetimeYears: value })}
            onRefuse={problem.setProblem}
          />
        </Field>
        <Field name="First margin">
          <Switch
            size="sm"
            mt={6}
            label="earned at once"
            checked={account.marginAtOnce}
            onChange={(event) =>
              save(
                event.currentTarget.checked
                  ? 'Count the first margin at once'
                  : 'Count the first margin after a year',
                { marginAtOnce: event.currentTarget.checked },
              )
            }
          />
        </Field>
      </FieldGrid>
      {problem.line}
    </>
  );
}
