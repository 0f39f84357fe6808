import { IconChevronRight, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { deletionOf } from '../../../../shared/model/editing.ts';
import type { CollaborationIdea } from '../../../../shared/model/records/value.ts';
import { ideaScoreFields } from '../../../../shared/quick-add/idea-line.ts';
import { ideaQuadrantLabels, ideaStatusLabels } from '../../../../shared/text/labels.ts';
import { fixedText } from '../../../../shared/text/numbers.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { InlineChoice, InlineScore } from '../../../components/inline-choice.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import {
  feasibilityFields,
  impactFields,
  type ScoreField,
  scoredCount,
  scoreQuestions,
} from '../idea-scores.ts';
import type { ScoredIdea } from '../scored-idea.ts';
import { useIdeaChange } from '../use-idea-change.ts';
import { IdeaDetails } from './idea-details.tsx';
import styles from './ideas-table.module.css';

type IdeaRowProps = {
  entry: ScoredIdea;
  isOpen: boolean;
  isTarget: boolean;
  onToggle: (id: string) => void;
};

function IdeaMenu({ idea }: { idea: CollaborationIdea }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useIdeaChange(idea);
  const { id, title, confidential } = idea;
  return (
    <RowMenu
      label={`What to do with ${title}`}
      commands={[
        confidentialCommand(title, confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete idea “${title}”`, deletionOf(plan, 'ideas', id)),
        },
      ]}
    />
  );
}

function ScoreCell({ idea, field }: { idea: CollaborationIdea; field: ScoreField }) {
  const change = useIdeaChange(idea);
  const { name, question } = scoreQuestions[field];
  return (
    <td className={styles.score} title={question}>
      <InlineScore
        label={`${name} of ${idea.title}`}
        value={idea[field]}
        onCommit={(score) =>
          change(
            score === null
              ? `Take back the ${name} score of “${idea.title}”`
              : `Score “${idea.title}” ${score} on ${name}`,
            { [field]: score },
          )
        }
      />
    </td>
  );
}

function NameCell({
  idea,
  isOpen,
  onToggle,
}: {
  idea: CollaborationIdea;
  isOpen: boolean;
  onToggle: (id: string) => void;
}) {
  const change = useIdeaChange(idea);
  const { id, title, status, confidential } = idea;
  return (
    <td className={styles.name}>
      <div className={styles.nameCell}>
        <div className={styles.nameLine}>
          <button
            type="button"
            className={styles.chevron}
            aria-expanded={isOpen}
            aria-controls={`idea-details-${id}`}
            aria-label={`Everything about ${title}`}
            onClick={() => onToggle(id)}
          >
            <IconChevronRight size={16} aria-hidden="true" />
          </button>
          <InlineText
            label={`Idea ${title}`}
            value={title}
            weight="strong"
            isRequired
            onCommit={(text) => change(`Rename “${title}” to “${text}”`, { title: text })}
          />
        </div>
        <div className={styles.nameFoot}>
          <i data-status={status} aria-hidden="true" />
          <InlineChoice
            label={`Status of ${title}`}
            value={status}
            choices={ideaStatusLabels}
            onCommit={(value) =>
              change(`“${title}”: ${ideaStatusLabels[value].toLowerCase()}`, { status: value })
            }
          />
          <ConfidentialMark isConfidential={confidential} />
        </div>
      </div>
    </td>
  );
}

/** One idea: its seven points, what they come to, and below it everything else once it is opened. */
export const IdeaRow = memo(function IdeaRow({ entry, isOpen, isTarget, onToggle }: IdeaRowProps) {
  const { id, idea, score } = entry;
  const isOver = idea.status === 'done' || idea.status === 'dropped';
  const scores = (fields: readonly ScoreField[]) =>
    fields.map((field) => <ScoreCell key={field} idea={idea} field={field} />);
  const mean = (value: number | undefined) => (
    <td className={styles.mean}>{value === undefined ? '' : fixedText(value, 1)}</td>
  );
  return (
    <>
      <tr
        data-record-id={id}
        data-highlighted={isTarget || undefined}
        data-done={isOver || undefined}
        data-open={isOpen || undefined}
      >
        <NameCell idea={idea} isOpen={isOpen} onToggle={onToggle} />
        {scores(impactFields)}
        {mean(score?.impact)}
        {scores(feasibilityFields)}
        {mean(score?.feasibility)}
        <td className={styles.priority}>
          {score === null ? (
            <small>
              {scoredCount(idea)} of {ideaScoreFields.length} scored
            </small>
          ) : (
            <>
              <b>{fixedText(score.priority, 1)}</b>
              <small data-quadrant={score.quadrant}>{ideaQuadrantLabels[score.quadrant]}</small>
            </>
          )}
        </td>
        <td className={styles.menu}>
          <IdeaMenu idea={idea} />
        </td>
      </tr>
      {isOpen && (
        <tr id={`idea-details-${id}`} className={styles.details}>
          <td colSpan={ideaScoreFields.length + 5}>
            <IdeaDetails idea={idea} />
          </td>
        </tr>
      )}
    </>
  );
}, haveSameProps);
