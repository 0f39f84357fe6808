import { memberName } from '../../../shared/method/stakeholders.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { counted } from '../../../shared/text/numbers.ts';
import { problemEffectLabels, problemStatusLabels } from '../../../shared/text/position-labels.ts';
import { DataTable } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';

/** What is not as it should be, for both sides: who solves it and by when. Its effect stays with us. */
export const problemsSection: DocumentSection = {
  id: 'problems',
  title: ({ isInternal }) => (isInternal ? 'Problems they have with us' : 'Open points on our side'),
  missingName: 'problems',
  about: ({ plan }) => {
    const open = listOf(plan, 'problems').filter((problem) => problem.status !== 'solved').length;
    return open === 0 ? 'All solved' : `${counted(open, 'point', 'points')} open`;
  },
  hasContent: ({ plan }) => listOf(plan, 'problems').length > 0,
  isExtra: true,
  Body: ProblemsBody,
};

function ProblemsBody({ view, ...frame }: SectionProps) {
  const { plan } = view;
  const problems = listOf(plan, 'problems').sort(
    (a, b) =>
      Number(a.status === 'solved') - Number(b.status === 'solved') || (a.openedOn < b.openedOn ? -1 : 1),
  );
  return (
    <SectionFrame {...frame}>
      <DataTable
        label="Problems"
        rows={problems}
        keyOf={(problem) => problem.id}
        columns={[
          {
            title: 'Problem',
            cell: ({ title, detail }) => <TwoLines first={title} second={detail} />,
            share: 34,
          },
          { title: 'State', cell: ({ status }) => problemStatusLabels[status], share: 13 },
          { title: 'Since', cell: ({ openedOn }) => longDate(openedOn), share: 18 },
          {
            title: 'Due or solved',
            cell: ({ status, dueDate, solvedOn }) => {
              const day = status === 'solved' ? solvedOn : dueDate;
              return day && longDate(day);
            },
            share: 18,
          },
          { title: 'Who solves it', cell: ({ ownerId }) => memberName(plan, ownerId), share: 18 },
          {
            title: 'Effect',
            cell: ({ effect }) => (view.isInternal ? problemEffectLabels[effect] : ''),
            share: 12,
          },
        ]}
      />
    </SectionFrame>
  );
}
