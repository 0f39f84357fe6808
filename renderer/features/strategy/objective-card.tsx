import { IconTrash } from '@tabler/icons-react';
import { actionsPerObjective, type ObjectiveChecks } from '../../../shared/method/objective-checks.ts';
import { deletionOf, updateOf } from '../../../shared/model/editing.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { objectiveBases, type PlanObjective } from '../../../shared/model/records/commitment.ts';
import {
  objectiveBasisLabels,
  objectiveKindLabels,
  objectiveStatusLabels,
} from '../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../components/field-grid.tsx';
import { InlineChoice } from '../../components/inline-choice.tsx';
import { InlineDate } from '../../components/inline-date.tsx';
import { InlinePick, InlinePicks } from '../../components/inline-pick.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { personOptions, teamOptions, titleOptions } from '../../components/options.ts';
import { RowMenu } from '../../components/row-menu.tsx';
import { goToStep } from '../../state/navigation-store.ts';
import { useEdit, usePlan } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import styles from './strategy.module.css';

interface ObjectiveCardProps {
  objective: PlanObjective;
  checks: ObjectiveChecks;
  isTarget: boolean;
}

const missingSentences = {
  customer: 'What does the customer win? Without it this is our wish.',
  us: 'What do we win? A gift is not a plan.',
  both: 'Say what each side wins.',
};

function sentencesFor(id: string, checks: ObjectiveChecks): string[] {
  const missing = checks.notMutual.find((entry) => entry.objectiveId === id)?.missing;
  return [
    missing === undefined ? '' : missingSentences[missing],
    checks.quotaOnly.includes(id)
      ? 'It rests on our quota alone. What in the customer’s business supports it?'
      : '',
  ].filter((sentence) => sentence !== '');
}

const basisOptions = objectiveBases.map((basis) => ({ id: basis, name: objectiveBasisLabels[basis] }));

/** One goal with everything about it, edited in place. */
export function ObjectiveCard({ objective, checks, isTarget }: ObjectiveCardProps) {
  const plan = usePlan();
  const edit = useEdit();
  const { id, title } = objective;
  const change = (label: string, values: Partial<PlanObjective>) =>
    void edit(label, [updateOf(plan, 'objectives', id, values)]);
  const actions = listOf(plan, 'actions').filter(
    (action) => action.objectiveIds.includes(id) && action.status !== 'dropped',
  );
  const done = actions.filter((action) => action.status === 'done').length;
  const isLate = objective.status === 'open' && objective.dueDate !== null && objective.dueDate < today();
  const text = (
    field: 'winForCustomer' | 'winForUs' | 'measure' | 'baseline' | 'target',
    name: string,
    placeholder: string,
  ) => (
    <InlineText
      label={`${name}: ${title}`}
      value={objective[field]}
      placeholder={placeholder}
      onCommit={(value) => change(`${name} of “${title}”`, { [field]: value })}
    />
  );
  return (
    <article
      className={styles.card}
      data-record-id={id}
      data-target={isTarget || undefined}
      aria-label={title}
    >
      <header className={styles.cardHead}>
        <span className={styles.kind} data-kind={objective.kind}>
          <InlineChoice
            label="Kind of goal"
            value={objective.kind}
            choices={objectiveKindLabels}
            onCommit={(kind) => change(`Make “${title}” a goal to ${kind}`, { kind })}
          />
        </span>
        <div className={styles.title}>
          <InlineText
            label="Goal"
            weight="title"
            value={title}
            isRequired
            onCommit={(value) => change(`Rename goal to “${value}”`, { title: value })}
          />
        </div>
        <InlineChoice
          label={`State of ${title}`}
          value={objective.status}
          choices={objectiveStatusLabels}
          onCommit={(status) =>
            change(`“${title}”: ${objectiveStatusLabels[status].toLowerCase()}`, { status })
          }
        />
        <RowMenu
          label={`What to do with ${title}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete goal “${title}”`, deletionOf(plan, 'objectives', id)),
            },
          ]}
        />
      </header>
      <div className={styles.wins}>
        <div className={styles.win}>
          <span className={styles.winName}>They win</span>
          {text('winForCustomer', 'Win for the customer', 'Scrap on lines 1–3 down by a third')}
        </div>
        <div className={styles.win}>
          <span className={styles.winName}>We win</span>
          {text('winForUs', 'Win for us', 'Service revenue and a reference')}
        </div>
      </div>
      {sentencesFor(id, checks).map((sentence) => (
        <p key={sentence} className={styles.warning}>
          {sentence}
        </p>
      ))}
      <FieldGrid>
        <Field name="Measured by">{text('measure', 'Measure', 'Scrap rate, lines 1–3')}</Field>
        <Field name="Due">
          <InlineDate
            label={`Due day of ${title}`}
            value={objective.dueDate}
            isLate={isLate}
            isClearable
            onCommit={(dueDate) => change(`Set the due day of “${title}”`, { dueDate })}
          />
        </Field>
        <Field name="From">{text('baseline', 'Baseline', '4.2 %')}</Field>
        <Field name="To">{text('target', 'Target', '2.8 %')}</Field>
        <Field name="Our owner">
          <InlinePick
            label={`Our owner of ${title}`}
            options={teamOptions(plan)}
            value={objective.ownerId}
            placeholder="Nobody yet"
            onCommit={(ownerId) => change(`Name our owner of “${title}”`, { ownerId })}
          />
        </Field>
        <Field name="Their owner">
          <InlinePick
            label={`The customer’s owner of ${title}`}
            options={personOptions(plan)}
            value={objective.customerOwnerId}
            placeholder="Nobody yet"
            onCommit={(customerOwnerId) => change(`Name their owner of “${title}”`, { customerOwnerId })}
          />
        </Field>
        <Field name="Serves" hint="their story">
          <InlinePicks
            label={`What of the customer’s story ${title} serves`}
            options={titleOptions(plan, 'insightCards')}
            values={objective.insightIds}
            placeholder="No insight yet"
            onCommit={(insightIds) => change(`Link “${title}” to the customer’s story`, { insightIds })}
          />
        </Field>
        <Field name="Through" hint="ideas">
          <InlinePicks
            label={`Ideas that ${title} goes through`}
            options={titleOptions(plan, 'ideas')}
            values={objective.ideaIds}
            placeholder="No idea yet"
            onCommit={(ideaIds) => change(`Link “${title}” to ideas`, { ideaIds })}
          />
        </Field>
        <Field name="Rests on" hint="internal">
          <InlinePicks
            label={`What the figure of ${title} rests on`}
            options={basisOptions}
            values={objective.bases}
            placeholder="What?"
            onCommit={(values) =>
              change(`Say what “${title}” rests on`, {
                bases: objectiveBases.filter((basis) => values.includes(basis)),
              })
            }
          />
        </Field>
        <Field name="Actions">
          <button type="button" className={styles.link} onClick={() => goToStep(plan.plan.id, 'actions')}>
            {actions.length === 0 ? 'None yet' : `${done} of ${actions.length} done`}
            {actions.length < actionsPerObjective ? `, needs ${actionsPerObjective}` : ''}
          </button>
        </Field>
        <Field name="How we get there" hint="internal" isWide>
          <InlineText
            label={`Strategy for ${title}`}
            isProse
            value={objective.strategy}
            placeholder="Pair our local service with their gap in night shifts; start with plant 4."
            onCommit={(strategy) => change(`Strategy of “${title}”`, { strategy })}
          />
        </Field>
      </FieldGrid>
    </article>
  );
}
