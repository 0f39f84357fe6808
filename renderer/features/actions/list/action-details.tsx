import { Switch } from '@mantine/core';
import type { PlanAction } from '../../../../shared/model/records/commitment.ts';
import { actionStatusLabels } from '../../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlinePick, InlinePicks } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions, titleOptions } from '../../../components/options.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

export interface ActionPartProps {
  action: PlanAction;
  change: (label: string, values: Partial<PlanAction>) => void;
}

function Links({ action, change }: ActionPartProps) {
  const plan = usePartsOfPlan();
  const { title } = action;
  return (
    <>
      <Field name="Goals">
        <InlinePicks
          label={`Goals that ${title} serves`}
          options={titleOptions(plan, 'objectives')}
          values={action.objectiveIds}
          placeholder="Which goal?"
          onCommit={(objectiveIds) => change(`Link “${title}” to goals`, { objectiveIds })}
        />
      </Field>
      <Field name="Ideas">
        <InlinePicks
          label={`Ideas that ${title} moves`}
          options={titleOptions(plan, 'ideas')}
          values={action.ideaIds}
          onCommit={(ideaIds) => change(`Link “${title}” to ideas`, { ideaIds })}
        />
      </Field>
      <Field name="Insights">
        <InlinePicks
          label={`Insights that ${title} answers`}
          options={titleOptions(plan, 'insightCards')}
          values={action.insightIds}
          onCommit={(insightIds) => change(`Link “${title}” to insights`, { insightIds })}
        />
      </Field>
      <Field name="Closes" hint="internal">
        <InlinePicks
          label={`Criteria that ${title} closes`}
          options={titleOptions(plan, 'criteria')}
          values={action.criterionIds}
          onCommit={(criterionIds) => change(`Link “${title}” to criteria`, { criterionIds })}
        />
      </Field>
      <Field name="About" hint="internal">
        <InlinePicks
          label={`People that ${title} is about`}
          options={personOptions(plan)}
          values={action.personIds}
          onCommit={(personIds) => change(`Link “${title}” to people`, { personIds })}
        />
      </Field>
    </>
  );
}

/** Everything about an action that its row does not show. */
export function ActionDetails({ action, change }: ActionPartProps) {
  const plan = usePartsOfPlan();
  const { title, joint } = action;
  return (
    <FieldGrid>
      <Field name="With" hint="their counterpart">
        <InlinePick
          label={`Counterpart of ${title}`}
          options={personOptions(plan)}
          value={action.customerCounterpartId}
          placeholder="Nobody"
          onCommit={(customerCounterpartId) =>
            change(`Name the counterpart of “${title}”`, { customerCounterpartId })
          }
        />
      </Field>
      <Field name="State">
        <InlineChoice
          label={`State of ${title}`}
          value={action.status}
          choices={actionStatusLabels}
          onCommit={(status) =>
            change(`“${title}”: ${actionStatusLabels[status].toLowerCase()}`, {
              status,
              doneOn: status === 'done' ? today() : null,
            })
          }
        />
      </Field>
      <Links action={action} change={change} />
      <Field name="Joint" hint="shown to the customer">
        <Switch
          size="xs"
          mt={6}
          aria-label={`${title} is agreed with the customer`}
          checked={joint}
          onChange={() =>
            change(joint ? `Keep “${title}” to ourselves` : `Make “${title}” a joint action`, {
              joint: !joint,
            })
          }
        />
      </Field>
      <Field name="Note" hint="internal" isWide>
        <InlineText
          label={`Note on ${title}`}
          isProse
          value={action.note}
          placeholder="What to keep in mind"
          onCommit={(note) => change(`Note on “${title}”`, { note })}
        />
      </Field>
    </FieldGrid>
  );
}
