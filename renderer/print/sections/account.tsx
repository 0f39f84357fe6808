import { Fragment } from 'react';
import { listOf } from '../../../shared/model/plan.ts';
import type { AccountSignal } from '../../../shared/model/records/insight.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { sentimentLabels, signalKindLabels } from '../../../shared/text/labels.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { numberText } from '../../../shared/text/numbers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

export const accountSection: DocumentSection = {
  id: 'account',
  title: ({ plan, isInternal }) => (isInternal ? 'The account' : plan.account.name),
  missingName: 'the company',
  about: ({ plan }) =>
    [plan.account.industry, plan.account.headquarters].filter((text) => text !== '').join(', '),
  hasContent: (view) =>
    factsOf(view).some(({ value }) => value !== '') ||
    view.plan.account.overview !== '' ||
    storyOf(view).length > 0 ||
    signalsOf(view).length > 0,
  Body: AccountBody,
};

function AccountBody({ view, ...frame }: SectionProps) {
  const { overview } = view.plan.account;
  const signals = signalsOf(view);
  return (
    <SectionFrame {...frame}>
      {overview !== '' && <p className="prose">{overview}</p>}
      <Facts facts={factsOf(view)} />
      {storyOf(view).map(({ name, text }) => (
        <Fragment key={name}>
          <h3>{name}</h3>
          <p className="prose">{text}</p>
        </Fragment>
      ))}
      {signals.length > 0 && (
        <>
          <h3>Signals</h3>
          <DataTable label="Signals" rows={signals} keyOf={(signal) => signal.id} columns={signalColumns} />
        </>
      )}
    </SectionFrame>
  );
}

/** The company in prose besides what it does; what nobody wrote down is left out. */
function storyOf({ plan }: DocumentView): { name: string; text: string }[] {
  const { mission, background, growthTargets, industryPosition } = plan.account;
  return [
    { name: 'Mission', text: mission },
    { name: 'Background', text: background },
    { name: 'What its owners expect', text: growthTargets },
    { name: 'In its industry', text: industryPosition },
  ].filter(({ text }) => text !== '');
}

function factsOf({ plan }: DocumentView): Fact[] {
  const { industry, headquarters, ownership, employees, annualRevenue, website } = plan.account;
  return [
    { name: 'Industry', value: industry },
    { name: 'Headquarters', value: headquarters },
    { name: 'Ownership', value: ownership },
    { name: 'Employees', value: employees === null ? '' : numberText(employees) },
    { name: 'Annual revenue', value: annualRevenue === null ? '' : shortMoneyText(annualRevenue) },
    { name: 'Website', value: website },
  ];
}

/** Newest first. */
function signalsOf({ plan }: DocumentView): AccountSignal[] {
  return listOf(plan, 'signals').sort((a, b) => (a.date < b.date ? 1 : -1));
}

const signalColumns = [
  {
    title: 'What happened',
    cell: (signal: AccountSignal) => <TwoLines first={signal.title} second={signal.note} />,
    share: 44,
  },
  {
    title: 'When',
    cell: (signal: AccountSignal) => longDate(signal.date),
    look: 'tight' as const,
    share: 19,
  },
  { title: 'Kind', cell: (signal: AccountSignal) => signalKindLabels[signal.kind], share: 15 },
  { title: 'For us', cell: (signal: AccountSignal) => sentimentLabels[signal.sentiment], share: 12 },
  { title: 'Source', cell: (signal: AccountSignal) => signal.source, share: 17 },
];
