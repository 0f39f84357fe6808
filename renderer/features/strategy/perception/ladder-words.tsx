import { ladderLabels, ownLadderStep } from '../../../../shared/method/strategy/ladder.ts';
import { deletionOf, insertOf, updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import { type RelationshipLevel, relationshipLevels } from '../../../../shared/model/records/stakeholder.ts';
import type { LadderStep } from '../../../../shared/model/records/strategy.ts';
import { perceptionLadderLabels } from '../../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './perception.module.css';

/** What each rung is called in this plan and what it means here; an emptied name goes back to the ladder's own. */
export function LadderWords() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const labels = ladderLabels(plan);
  const change = (level: RelationshipLevel, label: string, values: Partial<Omit<LadderStep, 'id'>>) => {
    const own = ownLadderStep(plan, level);
    void edit(label, [
      own === null
        ? insertOf('ladderSteps', { id: newId(), level, title: labels[level], ...values })
        : updateOf(plan, 'ladderSteps', own.id, values),
    ]);
  };
  const rename = (level: RelationshipLevel, title: string) => {
    const own = ownLadderStep(plan, level);
    if (title !== '') change(level, `Call a rung “${title}”`, { title });
    else if (own !== null)
      void edit('Call a rung what the ladder calls it', deletionOf(plan, 'ladderSteps', own.id));
  };
  return (
    <section className={styles.words} aria-label="The ladder">
      <FieldGrid>
        <Field name="The ladder" isWide>
          <InlineChoice
            label="Ladder"
            value={plan.plan.perceptionLadder}
            choices={perceptionLadderLabels}
            onCommit={(perceptionLadder) =>
              void edit('Choose the perception ladder', [
                updateOf(plan, 'plan', plan.plan.id, { perceptionLadder }),
              ])
            }
          />
        </Field>
        {relationshipLevels.map((level, index) => (
          <Field key={level} name={`Rung ${index + 1}`} isWide>
            <div className={styles.rung}>
              <InlineText
                label={`Name of rung ${index + 1}`}
                value={labels[level]}
                onCommit={(title) => rename(level, title)}
              />
              <InlineText
                label={`Meaning of rung ${index + 1}`}
                value={ownLadderStep(plan, level)?.meaning ?? ''}
                placeholder="How can you tell that somebody is here?"
                onCommit={(meaning) => change(level, `Explain “${labels[level]}”`, { meaning })}
              />
            </div>
          </Field>
        ))}
      </FieldGrid>
    </section>
  );
}
