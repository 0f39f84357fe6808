import { updateOf } from '../../shared/model/editing.ts';
import type { Account } from '../../shared/model/records/account-plan.ts';
import { useEdit } from '../state/plan-store.ts';
import { usePartsOfPlan } from '../state/use-parts-of-plan.ts';
import { Field } from './field-grid.tsx';
import { InlineText } from './inline-text.tsx';

type CompanyField =
  | 'overview'
  | 'background'
  | 'mission'
  | 'ownership'
  | 'growthTargets'
  | 'industryPosition';

interface CompanyLine {
  field: CompanyField;
  name: string;
  label: string;
  example: string;
  isInternal?: boolean;
}

const lines: readonly CompanyLine[] = [
  {
    field: 'overview',
    name: 'What it does',
    label: 'What the account does',
    example:
      'Builds propulsion and steering systems for ferries and offshore vessels, and services them for 25 years.',
  },
  {
    field: 'mission',
    name: 'Mission',
    label: 'Mission of the account',
    example: 'What it says it is there for, in its own words.',
  },
  {
    field: 'background',
    name: 'How it came here',
    label: 'Background of the account',
    example: 'Grown by three acquisitions since 2018; the new COO wants one way of working.',
    isInternal: true,
  },
  {
    field: 'ownership',
    name: 'Ownership',
    label: 'Ownership',
    example: 'Listed; 31 % held by the founding family',
  },
  {
    field: 'growthTargets',
    name: 'Growth targets',
    label: 'Growth targets of the owners',
    example: 'What its owners expect: the fund wants to sell in 2029 at twice the margin.',
    isInternal: true,
  },
  {
    field: 'industryPosition',
    name: 'In its industry',
    label: 'Position in its industry',
    example: 'Second in northern Europe; first in hybrid drives; weak where service decides.',
    isInternal: true,
  },
];

/** The customer in prose: what it does and wants to be, where it comes from, who owns it, where it stands. */
export function CompanyFields() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { account } = plan;
  const change = (name: string, values: Partial<Account>) =>
    void edit(`Set ${name.toLowerCase()} of ${account.name}`, [
      updateOf(plan, 'account', account.id, values),
    ]);
  return lines.map(({ field, name, label, example, isInternal }) => (
    <Field key={field} name={name} isWide {...(isInternal === true ? { hint: 'internal' } : {})}>
      <InlineText
        label={label}
        isProse={field !== 'ownership'}
        value={account[field]}
        placeholder={example}
        onCommit={(value) => change(name, { [field]: value })}
      />
    </Field>
  ));
}
