import { criteriaGap, orderedCriteria, type SupplierScore } from '../../../shared/method/criteria-gap.ts';
import { personName } from '../../../shared/method/stakeholders.ts';
import { ratingsByCriterion } from '../../../shared/method/supplier-rating.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { DecisionCriterion } from '../../../shared/model/records/value.ts';
import { formalityLabels } from '../../../shared/text/labels.ts';
import { listText } from '../../../shared/text/lists.ts';
import { shortName } from '../../../shared/text/names.ts';
import { fixedText } from '../../../shared/text/numbers.ts';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { DumbbellChart } from '../pictures/dumbbell-chart.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

/** Rivals with a column of their own; more would leave no room for the words. */
const mostRivals = 3;

export const criteriaSection: DocumentSection = {
  id: 'criteria',
  title: () => 'What the decision is judged by',
  missingName: 'what the decision is judged by',
  about: (view) => {
    const count = Object.keys(view.plan.criteria).length;
    const scores = view.isInternal ? scoreLine(view.plan) : '';
    return `${count} ${count === 1 ? 'criterion' : 'criteria'}${scores === '' ? '' : `: ${scores}`}`;
  },
  hasContent: ({ plan }) => Object.keys(plan.criteria).length > 0,
  Body: CriteriaBody,
};

function CriteriaBody({ view, ...frame }: SectionProps) {
  const lead = view.isInternal
    ? 'Ratings are the customer’s view, not ours: 1 not at all, 3 as expected, 5 outstanding.'
    : 'As we understood it; tell us where we are wrong. Weights run from 1 to 5.';
  return (
    <SectionFrame {...frame} lead={lead}>
      {view.isInternal && <Gap plan={view.plan} />}
      <DataTable
        label="Decision criteria"
        rows={orderedCriteria(view.plan)}
        keyOf={(criterion) => criterion.id}
        columns={columnsOf(view)}
      />
    </SectionFrame>
  );
}

function Gap({ plan }: { plan: Plan }) {
  const { criteria, closeFirst } = criteriaGap(plan);
  const rated = criteria.filter((gap) => gap.ours !== null || gap.bestRival !== null);
  if (rated.length === 0) return null;
  const rivals = new Set(rated.flatMap((gap) => gap.bestRival?.name ?? []));
  const [rival = 'best rival'] = rivals;
  const first = closeFirst[0];
  return (
    <div className="gap">
      <p className="gap-line">
        <strong>{scoreLine(plan)}</strong>
        {first !== undefined && (
          <>
            {' '}
            Behind where it matters most: <strong className="behind">{first.title}</strong>
          </>
        )}
      </p>
      <DumbbellChart gaps={rated} rivalName={rivals.size === 1 ? `${rival} (best rival)` : 'best rival'} />
    </div>
  );
}

/** "Us 3.33 · Halden 3.50"; '' before anything is rated. */
function scoreLine(plan: Plan): string {
  const { ours, rivals } = criteriaGap(plan);
  const figure = ({ score }: SupplierScore) => fixedText(score, 2);
  const known = [
    ours === null ? '' : `Us ${figure(ours)}`,
    ...rivals.filter((rival) => rival.isComplete).map((rival) => `${rival.name} ${figure(rival)}`),
  ];
  return known.filter((part) => part !== '').join(' · ');
}

function columnsOf({ plan, isInternal }: DocumentView): Column<DecisionCriterion>[] {
  const ratings = ratingsByCriterion(plan);
  const shared: Column<DecisionCriterion>[] = [
    {
      title: 'Criterion',
      cell: ({ title, mandatory }) => (
        <>
          {title} {mandatory && <span className="chip warning">must</span>}
        </>
      ),
      share: isInternal ? 25 : 72,
    },
    {
      title: 'Weight',
      cell: ({ importance }) => importance ?? '',
      look: 'figure',
      share: isInternal ? 10 : 14,
    },
  ];
  if (!isInternal) return shared;
  const kind: Column<DecisionCriterion> = {
    title: 'Kind',
    cell: ({ formality }) => formalityLabels[formality],
    share: 12,
  };
  const suppliers = [
    { id: null, name: 'Us' },
    ...criteriaGap(plan)
      .rivals.slice(0, mostRivals)
      .map((rival) => ({ id: rival.competitorId, name: rival.name })),
  ];
  return [
    ...shared,
    ...suppliers.map(
      ({ id, name }): Column<DecisionCriterion> => ({
        title: name,
        cell: (criterion) => ratings.get(criterion.id)?.get(id) ?? '',
        look: 'figure',
        share: id === null ? 7 : 11,
      }),
    ),
    kind,
    { title: 'How we close or keep it', cell: ({ strategy }) => strategy, share: 24 },
    {
      title: 'Who cares',
      cell: ({ personIds }) => listText(personIds.map((id) => shortName(personName(plan, id)))),
      share: 17,
    },
  ];
}
