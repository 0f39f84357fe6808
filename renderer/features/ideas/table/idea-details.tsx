import type { CollaborationIdea } from '../../../../shared/model/records/value.ts';
import { valueTypes } from '../../../../shared/model/records/value.ts';
import { ideaLevelLabels, valueTypeLabels } from '../../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlinePick, InlinePicks } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions, teamOptions, titleOptions } from '../../../components/options.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useIdeaChange } from '../use-idea-change.ts';
import styles from './ideas-table.module.css';

/** The kinds of value, each switched on or off. */
function ValueTypes({ idea }: { idea: CollaborationIdea }) {
  const change = useIdeaChange(idea);
  return (
    <div className={styles.toggles}>
      {valueTypes.map((type) => {
        const isOn = idea.valueTypes.includes(type);
        const next = valueTypes.filter((other) => (other === type ? !isOn : idea.valueTypes.includes(other)));
        return (
          <button
            key={type}
            type="button"
            aria-pressed={isOn}
            onClick={() => change(`Say what “${idea.title}” is worth`, { valueTypes: next })}
          >
            {valueTypeLabels[type]}
          </button>
        );
      })}
    </div>
  );
}

function ValueFields({ idea }: { idea: CollaborationIdea }) {
  const change = useIdeaChange(idea);
  const { title } = idea;
  const line = (field: 'valueForCustomer' | 'valueForUs' | 'nextStep', name: string, placeholder: string) => (
    <InlineText
      label={`${name}: ${title}`}
      value={idea[field]}
      placeholder={placeholder}
      onCommit={(value) => change(`${name} of “${title}”`, { [field]: value })}
    />
  );
  return (
    <>
      <Field name="They get">
        {line('valueForCustomer', 'Value for the customer', '€0.9 m a year less scrap')}
      </Field>
      <Field name="We get">{line('valueForUs', 'Value for us', 'A reference, service revenue')}</Field>
      <Field name="Next step">{line('nextStep', 'Next step', 'Agree the pilot scope')}</Field>
      <Field name="Level">
        <InlineChoice
          label={`Level of ${title}`}
          value={idea.level}
          choices={ideaLevelLabels}
          onCommit={(level) => change(`Call “${title}” ${level}`, { level })}
        />
      </Field>
    </>
  );
}

function PeopleFields({ idea }: { idea: CollaborationIdea }) {
  const plan = usePartsOfPlan();
  const change = useIdeaChange(idea);
  const { title } = idea;
  return (
    <>
      <Field name="Our owner">
        <InlinePick
          label={`Our owner of ${title}`}
          options={teamOptions(plan)}
          value={idea.ownerId}
          placeholder="Nobody yet"
          onCommit={(ownerId) => change(`Name our owner of “${title}”`, { ownerId })}
        />
      </Field>
      <Field name="Their owner">
        <InlinePick
          label={`The customer’s owner of ${title}`}
          options={personOptions(plan)}
          value={idea.customerOwnerId}
          placeholder="Nobody yet"
          onCommit={(customerOwnerId) => change(`Name their owner of “${title}”`, { customerOwnerId })}
        />
      </Field>
      <Field name="Answers" isWide>
        <InlinePicks
          label={`What of the customer’s story ${title} answers`}
          options={titleOptions(plan, 'insightCards')}
          values={idea.insightIds}
          placeholder="Which of their goals, pressures or obstacles?"
          onCommit={(insightIds) => change(`Link “${title}” to the customer’s story`, { insightIds })}
        />
      </Field>
    </>
  );
}

/** Everything about an idea besides its title, its scores and its status. */
export function IdeaDetails({ idea }: { idea: CollaborationIdea }) {
  const change = useIdeaChange(idea);
  const { title } = idea;
  return (
    <FieldGrid>
      <Field name="What it is" isWide>
        <InlineText
          label={`Description of ${title}`}
          value={idea.description}
          isProse
          placeholder="What would both sides do that neither does today?"
          onCommit={(description) => change(`Describe “${title}”`, { description })}
        />
      </Field>
      <ValueFields idea={idea} />
      <PeopleFields idea={idea} />
      <Field name="Kind of value" isWide>
        <ValueTypes idea={idea} />
      </Field>
    </FieldGrid>
  );
}
