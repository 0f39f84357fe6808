import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { actionsPerObjective, type ObjectiveChecks } from '../../../shared/method/objective-checks.ts';
import { deletionOf, updateOf } from '../../../shared/model/editing.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { PlanObjective } from '../../../shared/model/records/commitment.ts';
import { objectiveKindLabels, objectiveStatusLabels } from '../../../shared/text/labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../components/confidential.tsx';
import { Field, FieldGrid } from '../../components/field-grid.tsx';
import { InlineChoice } from '../../components/inline-choice.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { haveSameProps } from '../../components/same-props.ts';
import { goToStep } from '../../state/navigation-store.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { ObjectiveLinks } from './objective-links.tsx';
import { ObjectiveMeasure } from './objective-measure.tsx';
import styles from './strategy.module.css';

export interface ObjectivePartProps {
  objective: PlanObjective;
  change: (label: string, values: Partial<PlanObjective>) => void;
}

const missingSentences = {
  customer: 'What does the customer win? Without it this is our wish.',
  us: 'What do we win? A gift is not a plan.',
  both: 'Say what each side wins.',
};

/** What is wrong with a goal, a sentence each. */
export function warningsFor(id: string, checks: ObjectiveChecks): string[] {
  const missing = checks.notMutual.find((entry) => entry.objectiveId === id)?.missing;
  return [
    missing === undefined ? '' : missingSentences[missing],
    checks.quotaOnly.includes(id)
      ? 'It rests on our quota alone. What in the customer’s business supports it?'
      : '',
  ].filter((sentence) => sentence !== '');
}

function CardHead({ objective, change }: ObjectivePartProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title } = objective;
  return (
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
      <ConfidentialMark isConfidential={objective.confidential} />
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
          confidentialCommand(title, objective.confidential, change),
          {
            title: 'Delete',
            icon: <IconTrash size={16} />,
            isDangerous: true,
            run: () => void edit(`Delete goal “${title}”`, deletionOf(plan, 'objectives', id)),
          },
        ]}
      />
    </header>
  );
}

function Wins({ objective, change }: ObjectivePartProps) {
  const { title } = objective;
  return (
    <div className={styles.wins}>
      <div className={styles.win}>
        <span className={styles.winName}>They win</span>
        <InlineText
          label={`What the customer wins by ${title}`}
          value={objective.winForCustomer}
          placeholder="Scrap on lines 1–3 down by a third"
          onCommit={(winForCustomer) => change(`What they win by “${title}”`, { winForCustomer })}
        />
      </div>
      <div className={styles.win}>
        <span className={styles.winName}>We win</span>
        <InlineText
          label={`What we win by ${title}`}
          value={objective.winForUs}
          placeholder="Service revenue and a reference"
          onCommit={(winForUs) => change(`What we win by “${title}”`, { winForUs })}
        />
      </div>
    </div>
  );
}

function ActionCount({ objective }: { objective: PlanObjective }) {
  const plan = usePartsOfPlan();
  const actions = listOf(plan, 'actions').filter(
    (action) => action.objectiveIds.includes(objective.id) && action.status !== 'dropped',
  );
  const done = actions.filter((action) => action.status === 'done').length;
  return (
    <button type="button" className={styles.link} onClick={() => goToStep(plan.plan.id, 'actions')}>
      {actions.length === 0 ? 'None yet' : `${done} of ${actions.length} done`}
      {actions.length < actionsPerObjective ? `, needs ${actionsPerObjective}` : ''}
    </button>
  );
}

interface ObjectiveCardProps {
  objective: PlanObjective;
  /** What is wrong with it. */
  warnings: readonly string[];
  isTarget: boolean;
}

/** One goal with everything about it, edited in place. */
export const ObjectiveCard = memo(function ObjectiveCard({
  objective,
  warnings,
  isTarget,
}: ObjectiveCardProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title } = objective;
  const change: ObjectivePartProps['change'] = (label, values) =>
    void edit(label, [updateOf(plan, 'objectives', id, values)]);
  return (
    <article
      className={styles.card}
      data-record-id={id}
      data-target={isTarget || undefined}
      aria-label={title}
    >
      <CardHead objective={objective} change={change} />
      <Wins objective={objective} change={change} />
      {warnings.map((sentence) => (
        <p key={sentence} className={styles.warning}>
          {sentence}
        </p>
      ))}
      <FieldGrid>
        <ObjectiveMeasure objective={objective} change={change} />
        <ObjectiveLinks objective={objective} change={change} />
        <Field name="Actions">
          <ActionCount objective={objective} />
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
}, haveSameProps);
