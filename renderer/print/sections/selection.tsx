import { axisScore } from '../../../shared/method/selection/axis-score.ts';
import { decisionChange, selectionHistory } from '../../../shared/method/selection/decisions.ts';
import { accountLifetime } from '../../../shared/method/selection/lifetime-value.ts';
import { selectionPlacement } from '../../../shared/method/selection/placement.ts';
import { accountPotential } from '../../../shared/method/selection/potential.ts';
import { accountSegment } from '../../../shared/method/selection/segment.ts';
import { memberName } from '../../../shared/method/stakeholders.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import {
  type SelectionCriterion,
  type SelectionScore,
  selectionAxes,
} from '../../../shared/model/records/selection.ts';
import { longDate } from '../../../shared/text/dates.ts';
import {
  accountTierLabels,
  selectionAxisLabels,
  selectionDecisionLabels,
  selectionStanceLabels,
} from '../../../shared/text/labels.ts';
import { moneyText, shortMoneyText } from '../../../shared/text/money.ts';
import { fixedText, numberText, percentText } from '../../../shared/text/numbers.ts';
import { type Column, DataTable, type RowGroup } from '../parts/data-table.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { SelectionChart } from '../pictures/selection-chart.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';

export const selectionSection: DocumentSection = {
  id: 'selection',
  title: () => 'Why this account',
  missingName: 'why this account was chosen',
  about: ({ plan }) => {
    const [decision] = selectionHistory(plan);
    return decision === undefined ? verdictOf(plan) : decisionWords(decision);
  },
  hasContent: ({ plan }) =>
    selectionHistory(plan).length > 0 ||
    listOf(plan, 'selectionCriteria').some(({ rating }) => rating !== null) ||
    selectionPlacement(plan).cell !== null,
  isInternal: true,
  Body: SelectionBody,
};

function decisionWords({ decision, tier }: SelectionScore): string {
  const word = selectionDecisionLabels[decision];
  return tier === null ? word : `${word}, ${accountTierLabels[tier].toLowerCase()}`;
}

/** "Invest selectively: attractiveness 7.2, our strength 6.3"; '' before it stands anywhere. */
function verdictOf(plan: Plan): string {
  const { cell, shown } = selectionPlacement(plan);
  if (cell === null || shown.attractiveness === null || shown.strength === null) return '';
  return `${selectionStanceLabels[cell.stance]}: attractiveness ${fixedText(shown.attractiveness, 1)}, our strength ${fixedText(shown.strength, 1)}`;
}

function SelectionBody({ view, ...frame }: SectionProps) {
  const { plan } = view;
  const history = selectionHistory(plan);
  return (
    <SectionFrame {...frame}>
      <Standing plan={plan} history={history} />
      <DataTable
        label="Selection criteria"
        groups={criteriaGroups(plan)}
        keyOf={({ id }) => id}
        columns={criteriaColumns(plan)}
      />
      {history.length > 0 && <h3>What was decided</h3>}
      <DataTable
        label="Decisions about the account"
        rows={history}
        keyOf={({ id }) => id}
        columns={decisionColumns(plan, history)}
      />
    </SectionFrame>
  );
}

function Standing({ plan, history }: { plan: Plan; history: readonly SelectionScore[] }) {
  const placement = selectionPlacement(plan);
  const previous = history[1];
  const before =
    previous === undefined || previous.attractiveness === null || previous.strength === null
      ? null
      : { attractiveness: previous.attractiveness, strength: previous.strength };
  const words = (
    <div>
      <p className="selection-verdict">
        <strong>{verdictOf(plan).replaceAll(/ (?=\d)/g, '\u00a0')}</strong>
      </p>
      <Facts facts={factsOf(plan)} />
    </div>
  );
  if (placement.cell === null) return words;
  return (
    <div className="selection-picture">
      <SelectionChart placement={placement} before={before} />
      {words}
    </div>
  );
}

function factsOf(plan: Plan): Fact[] {
  const { total, present, upside, shareOfWallet, growthRate } = accountPotential(plan);
  const lifetime = accountLifetime(plan);
  const segment = accountSegment(plan);
  const years = plan.account.lifetimeYears;
  return [
    { name: 'All it could buy', value: total === null ? '' : `${moneyText(total)} a year` },
    { name: 'With us', value: present === null ? '' : `${moneyText(present.money)} in ${present.year}` },
    { name: 'Left to win', value: upside === null ? '' : `${moneyText(upside)} a year` },
    { name: 'Share of wallet', value: shareOfWallet === null ? '' : percentText(shareOfWallet.share) },
    { name: 'Growth', value: growthRate === null ? '' : `${numberText(growthRate, undefined, 1)} % a year` },
    {
      name: 'Lifetime value',
      value:
        lifetime.kind === 'value'
          ? `${shortMoneyText(lifetime.value)}${years === null ? '' : ` over ${years} years`}, ${fixedText(lifetime.multiple, 2)} × the yearly margin`
          : '',
    },
    { name: 'Segment', value: segment ?? '' },
  ];
}

function criteriaGroups(plan: Plan): RowGroup<SelectionCriterion>[] {
  const criteria = listOf(plan, 'selectionCriteria');
  return selectionAxes
    .map((axis) => {
      const { score } = axisScore(criteria, axis);
      return {
        key: axis,
        title: selectionAxisLabels[axis],
        ...(score === null ? {} : { note: `${fixedText(score, 2)} of 10` }),
        rows: criteria.filter((criterion) => criterion.axis === axis),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

function criteriaColumns(plan: Plan): Column<SelectionCriterion>[] {
  const criteria = listOf(plan, 'selectionCriteria');
  const shares = new Map(selectionAxes.flatMap((axis) => [...axisScore(criteria, axis).shares]));
  const shareOf = (id: string) => {
    const share = shares.get(id);
    return share === undefined ? '' : percentText(share);
  };
  return [
    { title: 'Criterion', cell: ({ title }) => title, share: 30 },
    { title: 'Weight', cell: ({ id }) => shareOf(id), look: 'figure', share: 12 },
    { title: 'Rating', cell: ({ rating }) => rating ?? '', look: 'figure', share: 10 },
    { title: 'What we go by', cell: ({ note }) => note, share: 48 },
  ];
}

function decisionColumns(plan: Plan, history: readonly SelectionScore[]): Column<SelectionScore>[] {
  const changeOf = (score: SelectionScore) => {
    const before = history[history.indexOf(score) + 1];
    return before === undefined ? '' : decisionChange(before, score);
  };
  const decider = ({ decidedById }: SelectionScore) =>
    decidedById === null ? '' : memberName(plan, decidedById);
  return [
    {
      title: 'Decided',
      cell: (score) => <TwoLines first={longDate(score.date)} second={decider(score)} />,
      share: 20,
    },
    { title: 'Decision', cell: decisionWords, share: 18 },
    { title: 'Reason', cell: ({ reason }) => reason, share: 38 },
    { title: 'What changed', cell: changeOf, share: 24 },
  ];
}
