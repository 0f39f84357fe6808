import { type RankedIdea, rankedIdeas } from '../../../shared/method/collaboration-score.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { CollaborationIdea } from '../../../shared/model/records/value.ts';
import { ideaLevelLabels, ideaStatusLabels, valueTypeLabels } from '../../../shared/text/labels.ts';
import { listText } from '../../../shared/text/lists.ts';
import { fixedText } from '../../../shared/text/numbers.ts';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { pairText, TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { IdeaChart, type IdeaPoint } from '../pictures/idea-chart.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import { accountInSentence, type DocumentView } from '../view.ts';

export const ideasSection: DocumentSection = {
  id: 'ideas',
  title: () => 'What we can do together',
  missingName: 'what we can do together',
  about: ({ plan }) => {
    const all = keptIdeas(plan);
    const active = all.filter((idea) => idea.status === 'active').length;
    const ideas = `${all.length} ${all.length === 1 ? 'idea' : 'ideas'}`;
    return active === 0 ? ideas : `${ideas}, ${active} under way`;
  },
  hasContent: ({ plan }) => keptIdeas(plan).length > 0,
  Body: IdeasBody,
};

type Row = { number: number } & RankedIdea;

const statusOrder: readonly CollaborationIdea['status'][] = ['active', 'idea', 'done', 'dropped'];

function keptIdeas(plan: Plan): CollaborationIdea[] {
  return listOf(plan, 'ideas').filter((idea) => idea.status !== 'dropped');
}

/** Under way first, each group by worth; numbered through. */
function numberedIdeas({ plan }: DocumentView): Row[] {
  const rank = ({ idea }: RankedIdea) => statusOrder.indexOf(idea.status);
  return rankedIdeas(plan)
    .sort((a, b) => rank(a) - rank(b))
    .map((entry, index) => ({ ...entry, number: index + 1 }));
}

function IdeasBody({ view, ...frame }: SectionProps) {
  const rows = numberedIdeas(view);
  return (
    <SectionFrame {...frame}>
      {view.isInternal && <Picture rows={rows} />}
      <DataTable
        label="Collaboration ideas"
        rows={rows}
        keyOf={({ idea }) => idea.id}
        columns={columnsOf(view)}
      />
    </SectionFrame>
  );
}

function Picture({ rows }: { rows: readonly Row[] }) {
  const points = rows.flatMap(({ idea, score, number }): IdeaPoint[] => {
    const isLive = idea.status === 'active' || idea.status === 'idea';
    if (score === null || !isLive) return [];
    const { impact, feasibility } = score;
    return [
      { id: idea.id, number, title: idea.title, impact, feasibility, isActive: idea.status === 'active' },
    ];
  });
  if (points.length === 0) return null;
  return (
    <div className="idea-picture">
      <IdeaChart points={points} />
      <ol>
        {points.map(({ id, number, title, isActive }) => (
          <li key={id}>
            <span className={isActive ? 'badge active' : 'badge'}>{number}</span>
            <span>{title}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function columnsOf(view: DocumentView): Column<Row>[] {
  const { plan, isInternal } = view;
  const worth: Column<Row> = { title: 'Worth', cell: worthOf, look: 'figure', share: 13 };
  return [
    {
      title: 'Idea',
      cell: ({ idea, number }) => (
        <>
          {isInternal && <span className="row-number">{number}</span>}
          {idea.title}
          <span className="under">{[idea.description, aimsOf(idea)].filter(Boolean).join(' ')}</span>
        </>
      ),
      share: 33,
    },
    {
      title: 'Status',
      cell: ({ idea }) => (
        <TwoLines first={ideaStatusLabels[idea.status]} second={ideaLevelLabels[idea.level]} />
      ),
      share: 13,
    },
    ...(isInternal ? [worth] : []),
    { title: `Value to ${accountInSentence(view)}`, cell: ({ idea }) => idea.valueForCustomer, share: 16 },
    { title: 'Value to us', cell: ({ idea }) => idea.valueForUs, share: 16 },
    {
      title: 'Next step',
      cell: ({ idea }) => (
        <TwoLines first={idea.nextStep} second={pairText(plan, idea.customerOwnerId, idea.ownerId)} />
      ),
      share: 20,
    },
  ];
}

/** Impact × feasibility, and below it the two. */
function worthOf({ score }: Row) {
  if (score === null) return '';
  const { impact, feasibility, priority } = score;
  return (
    <TwoLines
      first={fixedText(priority, 1)}
      second={`${fixedText(impact, 1)} × ${fixedText(feasibility, 1)}`}
    />
  );
}

function aimsOf({ valueTypes }: CollaborationIdea): string {
  const aims = valueTypes.map((type) => valueTypeLabels[type].toLowerCase());
  return aims.length === 0 ? '' : `Aims at ${listText(aims)}.`;
}
