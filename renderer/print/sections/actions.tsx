import { daysLate, isOpenAction } from '../../../shared/method/action-checks.ts';
import { memberName, personName } from '../../../shared/method/stakeholders.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { PlanAction } from '../../../shared/model/records/commitment.ts';
import { dayCount, longDate } from '../../../shared/text/dates.ts';
import { actionStatusLabels } from '../../../shared/text/labels.ts';
import { type Column, DataTable, type RowGroup } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';
import { goalNumbers } from './objectives.tsx';

export const actionsSection: DocumentSection = {
  id: 'actions',
  title: ({ isInternal }) => (isInternal ? 'Actions' : 'What we agreed to do'),
  missingName: 'actions',
  about: (view) => {
    const all = keptActions(view.plan);
    const open = all.filter((action) => isOpenAction(action));
    const late = open.filter((action) => daysLate(action, view.today) > 0).length;
    const parts = [
      `${open.length} open`,
      late === 0 ? '' : `${late} late`,
      `${all.length - open.length} done`,
    ];
    return parts.filter((part) => part !== '').join(', ');
  },
  hasContent: ({ plan }) => keptActions(plan).length > 0,
  Body: ActionsBody,
};

const keptActions = (plan: Plan): PlanAction[] =>
  listOf(plan, 'actions').filter((action) => action.status !== 'dropped');

function ActionsBody({ view, ...frame }: SectionProps) {
  return (
    <SectionFrame {...frame}>
      <DataTable
        label="Actions, by how urgent they are"
        groups={groupsOf(view)}
        keyOf={(action) => action.id}
        columns={columnsOf(view)}
      />
    </SectionFrame>
  );
}

function groupsOf({ plan, today }: DocumentView): RowGroup<PlanAction>[] {
  const actions = keptActions(plan);
  const open = actions.filter((action) => isOpenAction(action)).sort(byDay);
  const isLate = (action: PlanAction) => daysLate(action, today) > 0;
  const done = actions.filter((action) => action.status === 'done');
  return [
    { key: 'late', title: 'Late', rows: open.filter(isLate) },
    {
      key: 'open',
      title: 'Ahead',
      rows: open.filter((action) => !isLate(action) && action.dueDate !== null),
    },
    { key: 'undated', title: 'Without a date', rows: open.filter((action) => action.dueDate === null) },
    { key: 'done', title: 'Done', rows: done.sort(byDay).reverse() },
  ].filter((group) => group.rows.length > 0);
}

const dayOf = (action: PlanAction): string => action.doneOn ?? action.dueDate ?? '9999';
const byDay = (a: PlanAction, b: PlanAction): number =>
  dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;

function columnsOf({ plan, today, isInternal }: DocumentView): Column<PlanAction>[] {
  const numbers = goalNumbers(plan);
  return [
    {
      title: 'Action',
      cell: ({ title, joint, note }) => (
        <>
          {title} {isInternal && joint && <span className="chip">joint</span>}
          {note !== '' && <span className="under">{note}</span>}
        </>
      ),
      share: 42,
    },
    { title: 'Owner', cell: ({ ownerId }) => memberName(plan, ownerId), share: 16 },
    {
      title: 'With',
      cell: ({ customerCounterpartId }) => personName(plan, customerCounterpartId),
      share: 15,
    },
    {
      title: 'Goal',
      cell: ({ objectiveIds }) => objectiveIds.flatMap((id) => numbers.get(id) ?? []).join(', '),
      share: 7,
    },
    { title: 'When', cell: (action) => whenText(action, today), look: 'tight', share: 20 },
  ];
}

function whenText(action: PlanAction, today: string) {
  const { status, doneOn, dueDate } = action;
  if (status === 'done') return doneOn === null ? '' : longDate(doneOn);
  const late = daysLate(action, today);
  const second =
    late > 0 ? `${dayCount(late)} late` : status === 'inProgress' ? actionStatusLabels.inProgress : '';
  return <TwoLines first={dueDate === null ? '' : longDate(dueDate)} second={second} />;
}
