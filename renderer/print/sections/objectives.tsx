import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { PlanObjective } from '../../../shared/model/records/commitment.ts';
import { longDate } from '../../../shared/text/dates.ts';
import {
  objectiveBasisLabels,
  objectiveKindLabels,
  objectiveStatusLabels,
} from '../../../shared/text/labels.ts';
import { listText } from '../../../shared/text/lists.ts';
import { pairText } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import { accountInSentence, type DocumentView } from '../view.ts';
import { longestAmbition } from './summary.tsx';

export const objectivesSection: DocumentSection = {
  id: 'objectives',
  title: ({ isInternal }) => (isInternal ? 'Goals' : 'What we want to reach'),
  missingName: 'goals',
  about: ({ plan }) => {
    const all = shownObjectives(plan);
    const achieved = all.filter((objective) => objective.status === 'achieved').length;
    const goals = `${all.length} ${all.length === 1 ? 'goal' : 'goals'}`;
    return achieved === 0 ? goals : `${goals}, ${achieved} achieved`;
  },
  hasContent: (view) => shownObjectives(view.plan).length > 0 || hasMoreToSay(view),
  Body: ObjectivesBody,
};

const shownObjectives = (plan: Plan): PlanObjective[] =>
  listOf(plan, 'objectives').filter((objective) => objective.status !== 'dropped');

/** The goals as they are numbered in this document. */
export function goalNumbers(plan: Plan): ReadonlyMap<Id, number> {
  return new Map(shownObjectives(plan).map((objective, index) => [objective.id, index + 1]));
}

/** Whether the ambition was too long for the first page, or we expect something besides it. */
const hasMoreToSay = ({ plan }: DocumentView): boolean =>
  plan.plan.ambition.length > longestAmbition || plan.plan.forecast !== '';

function ObjectivesBody({ view, ...frame }: SectionProps) {
  const { ambition, forecast } = view.plan.plan;
  return (
    <SectionFrame {...frame}>
      {ambition.length > longestAmbition && <p className="prose">{ambition}</p>}
      {forecast !== '' && (
        <p className="prose forecast">
          <span className="muted">What we expect without the stretch: </span>
          {forecast}
        </p>
      )}
      <ul className="goals">
        {shownObjectives(view.plan).map((objective, index) => (
          <Goal key={objective.id} view={view} objective={objective} number={index + 1} />
        ))}
      </ul>
    </SectionFrame>
  );
}

type GoalProps = { view: DocumentView; objective: PlanObjective; number: number };

function Goal({ view, objective, number }: GoalProps) {
  const { title, kind, status, target, measure, strategy, bases } = objective;
  return (
    <li className="goal">
      <div className="goal-head">
        <div>
          <h3>
            <span className="row-number">{number}</span>
            {title}
          </h3>
          <p className="small muted">{frameOf(view.plan, objective)}</p>
        </div>
        <p className="goal-kind">
          {view.isInternal && <span className={`chip ${kind}`}>{objectiveKindLabels[kind]}</span>}
          {status !== 'open' && <span className="chip">{objectiveStatusLabels[status]}</span>}
        </p>
      </div>
      <div className="goal-body">
        <div className="goal-measure">
          <p className={target.length <= 10 ? 'goal-target' : 'goal-target long'}>{target}</p>
          <p className="small muted">{measureLine(objective)}</p>
        </div>
        <Win title={`Win for ${accountInSentence(view)}`} text={objective.winForCustomer} />
        <Win title="Win for us" text={objective.winForUs} />
      </div>
      {strategy !== '' && (
        <p className="prose goal-strategy">
          <span className="muted">How: </span>
          {strategy}
        </p>
      )}
      {bases.length > 0 && measure !== '' && (
        <p className="small muted">
          The figure rests on {listText(bases.map((basis) => objectiveBasisLabels[basis].toLowerCase()))}.
        </p>
      )}
    </li>
  );
}

function Win({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <p className="small muted">{title}</p>
      <p>{text}</p>
    </div>
  );
}

/** "Jon Berg and Pia Kvam · by 1 January 2028 · 2 of 5 actions done". */
function frameOf(plan: Plan, objective: PlanObjective): string {
  const actions = listOf(plan, 'actions').filter(
    (action) => action.status !== 'dropped' && action.objectiveIds.includes(objective.id),
  );
  const done = actions.filter((action) => action.status === 'done').length;
  return [
    pairText(plan, objective.customerOwnerId, objective.ownerId),
    objective.dueDate === null ? '' : `by ${longDate(objective.dueDate)}`,
    actions.length === 0 ? '' : `${done} of ${actions.length} actions done`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function measureLine({ measure, baseline }: PlanObjective): string {
  return [measure, baseline === '' ? '' : `from ${baseline}`].filter((part) => part !== '').join(', ');
}
