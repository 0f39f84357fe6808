import {
  type GuidedQuestion,
  guidedQuestionsOf,
} from '../../../../shared/method/insight/guided-questions.ts';
import { type AreaInsights, insightsByArea } from '../../../../shared/method/insight/insight-areas.ts';
import { groundlessCommitments } from '../../../../shared/method/insight/insight-ground.ts';
import { orphanInsights } from '../../../../shared/method/insight-chain.ts';
import { personName } from '../../../../shared/method/stakeholders.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { insightAreaLabels, validationLabel } from '../../../../shared/text/labels.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { SectionFrame } from '../../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../../section.ts';
import type { DocumentView } from '../../view.ts';

/** Which area an insight belongs to, what was answered, and what hangs loose is for our own eyes. */
export const areasSection: DocumentSection = {
  id: 'areas',
  title: () => 'Seven areas of insight',
  missingName: 'insights by area',
  about: (view) => {
    const answered = answeredOf(view.plan).length;
    return `${filledAreas(view.plan).length} of 7 areas, ${answered} ${answered === 1 ? 'question' : 'questions'} answered`;
  },
  hasContent: ({ plan }) => filledAreas(plan).length > 0 || answeredOf(plan).length > 0,
  isInternal: true,
  Body: AreasBody,
};

const filledAreas = (plan: Plan): AreaInsights[] =>
  insightsByArea(plan).filter(({ cards }) => cards.length > 0);

const answeredOf = (plan: Plan): GuidedQuestion[] =>
  guidedQuestionsOf(plan).filter(({ isAnswered }) => isAnswered);

function AreasBody({ view, ...frame }: SectionProps) {
  const { plan } = view;
  const empty = insightsByArea(plan).filter(({ cards }) => cards.length === 0);
  return (
    <SectionFrame {...frame}>
      <DataTable
        label="Insights by area"
        keyOf={(card) => card.id}
        groups={filledAreas(plan).map(({ area, cards }) => ({
          key: area,
          title: insightAreaLabels[area],
          rows: cards,
        }))}
        columns={[
          { title: 'Insight', cell: ({ title }) => title, share: 40 },
          { title: 'State', cell: ({ kind, validation }) => validationLabel(kind, validation), share: 18 },
          { title: 'So what', cell: ({ soWhat }) => soWhat, share: 42 },
        ]}
      />
      {empty.length > 0 && (
        <p className="small muted">
          Nothing yet about: {empty.map(({ area }) => insightAreaLabels[area].toLowerCase()).join(', ')}.
        </p>
      )}
      <Answers view={view} />
      <LooseEnds plan={plan} />
    </SectionFrame>
  );
}

function Answers({ view: { plan } }: { view: DocumentView }) {
  const answered = answeredOf(plan);
  if (answered.length === 0) return null;
  return (
    <>
      <h3>What they answered</h3>
      {answered.map(({ question, record }) => {
        const origin = [
          personName(plan, record?.toldById ?? null),
          record?.answeredOn == null ? '' : longDate(record.answeredOn),
        ];
        return (
          <div key={question} className="answer">
            <h4>{question}</h4>
            <p className="prose">{record?.answer}</p>
            <p className="small muted">{origin.filter((part) => part !== '').join(', ')}</p>
          </div>
        );
      })}
    </>
  );
}

function LooseEnds({ plan }: { plan: Plan }) {
  const orphans = orphanInsights(plan);
  const { objectives, ideas, actions } = groundlessCommitments(plan);
  const groundless = [...objectives, ...ideas, ...actions];
  if (orphans.length === 0 && groundless.length === 0) return null;
  return (
    <>
      <h3>Loose ends</h3>
      {orphans.length > 0 && (
        <p>
          <span className="muted">Nothing follows from: </span>
          {orphans.map(({ title }) => title).join('; ')}
        </p>
      )}
      {groundless.length > 0 && (
        <p>
          <span className="muted">Rest on nothing they told us: </span>
          {groundless.map(({ title }) => title).join('; ')}
        </p>
      )}
    </>
  );
}
