import { useState } from 'react';
import { updateOf } from '../../../shared/model/editing.ts';
import type { Account } from '../../../shared/model/records/account-plan.ts';
import { CompanyFields } from '../../components/company-fields.tsx';
import { Field, FieldGrid } from '../../components/field-grid.tsx';
import { InlineMoney } from '../../components/inline-money.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { Card } from '../../components/step-frame.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './frame.module.css';

/** The customer in a few lines: what a newcomer must know. */
export function AccountCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const [problem, setProblem] = useState<string | null>(null);
  const { account } = plan;
  const change = (label: string, values: Partial<Account>) => {
    setProblem(null);
    void edit(label, [updateOf(plan, 'account', account.id, values)]);
  };
  const line = (field: 'industry' | 'headquarters' | 'website', name: string, example: string) => (
    <Field name={name}>
      <InlineText
        label={name}
        value={account[field]}
        placeholder={example}
        onCommit={(value) => change(`Set ${name.toLowerCase()}`, { [field]: value })}
      />
    </Field>
  );
  // A plan that never got a name of its own is called after its account.
  const rename = (name: string) =>
    void edit(`Rename the account to ${name}`, [
      updateOf(plan, 'account', account.id, { name }),
      plan.plan.name === account.name ? updateOf(plan, 'plan', plan.plan.id, { name }) : null,
    ]);
  const setEmployees = (text: string) => {
    const employees = text === '' ? null : Number(text.replace(/[\s,.']/g, ''));
    if (employees !== null && !(Number.isInteger(employees) && employees >= 0 && employees <= 10_000_000))
      setProblem(`“${text}” is not a number of people.`);
    else change('Set the number of employees', { employees });
  };
  return (
    <Card title="Account" note="what a newcomer must know">
      <FieldGrid>
        <Field name="Name">
          <InlineText label="Account name" value={account.name} isRequired onCommit={rename} />
        </Field>
        {line('industry', 'Industry', 'Marine propulsion')}
        {line('headquarters', 'Headquarters', 'Gothenburg, Sweden')}
        {line('website', 'Website', 'nordvik.example')}
        <Field name="Employees">
          <InlineText
            label="Employees"
            value={account.employees === null ? '' : account.employees.toLocaleString('en-GB')}
            placeholder="8,400"
            onCommit={setEmployees}
          />
        </Field>
        <Field name="Revenue a year">
          <InlineMoney
            label="Revenue a year"
            value={account.annualRevenue}
            currency={plan.plan.currency}
            placeholder="€2.4bn"
            onCommit={(annualRevenue) => change('Set the annual revenue', { annualRevenue })}
            onRefuse={setProblem}
          />
        </Field>
        <CompanyFields />
      </FieldGrid>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Card>
  );
}
