import { Checkbox } from '@mantine/core';
import { type LostDealPlan, reentryTriggers } from '../../../../shared/model/records/position.ts';
import { reentryTriggerLabels } from '../../../../shared/text/position-labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { teamOptions } from '../../../components/options.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MoneyField } from '../money-field.tsx';
import { namedOptions } from '../record-options.ts';
import { type ChangeRecord, useChange } from '../use-change.ts';
import styles from './lost-deals.module.css';

type PartProps = { loss: LostDealPlan; change: ChangeRecord<'lostDealPlans'> };

function Words({ loss, change }: PartProps) {
  const { title } = loss;
  return (
    <>
      <Field name="How they stood" hint="on the day" isWide>
        <InlineText
          label={`How the customer stood when ${title} was lost`}
          isProse
          value={loss.snapshot}
          placeholder="The figures a later look is held against: scrap, output, cost"
          onCommit={(snapshot) => change(`Snapshot of “${title}”`, { snapshot })}
        />
      </Field>
      <Field name="Promise" hint="to disprove" isWide>
        <InlineText
          label={`What the winner of ${title} promised`}
          isProse
          value={loss.promiseToDisprove}
          placeholder="What did the winner promise, with a figure and a day?"
          onCommit={(promiseToDisprove) => change(`Promise about “${title}”`, { promiseToDisprove })}
        />
      </Field>
    </>
  );
}

function Triggers({ loss, change }: PartProps) {
  const { title, triggers } = loss;
  return (
    <Field name="Look earlier if" isWide>
      <div className={styles.triggers}>
        {reentryTriggers.map((trigger) => (
          <Checkbox
            key={trigger}
            size="xs"
            label={reentryTriggerLabels[trigger]}
            aria-label={`${reentryTriggerLabels[trigger]}: ${title}`}
            checked={triggers.includes(trigger)}
            onChange={(event) =>
              change(`Triggers of “${title}”`, {
                triggers: event.currentTarget.checked
                  ? [...triggers, trigger]
                  : triggers.filter((other) => other !== trigger),
              })
            }
          />
        ))}
      </div>
    </Field>
  );
}

function Days({ loss, change }: PartProps) {
  const { title } = loss;
  return (
    <>
      <Field name="Lost on">
        <InlineDate
          label={`Day that ${title} was lost`}
          value={loss.lostOn}
          onCommit={(lostOn) => {
            if (lostOn !== null) change(`Day that “${title}” was lost`, { lostOn });
          }}
        />
      </Field>
      <Field name="Look again">
        <InlineDate
          label={`Day to look again at ${title}`}
          value={loss.recheckDate}
          placeholder="Two quarters later"
          isClearable
          onCommit={(recheckDate) => change(`Recheck of “${title}”`, { recheckDate })}
        />
      </Field>
      <Field name="Their contract ends">
        <InlineDate
          label={`End of the contract that the winner of ${title} has`}
          value={loss.contractEnd}
          isClearable
          onCommit={(contractEnd) => change(`Contract end of “${title}”`, { contractEnd })}
        />
      </Field>
    </>
  );
}

/** Everything about a loss that its head does not show. */
export function LostDealDetails({ loss }: { loss: LostDealPlan }) {
  const plan = usePartsOfPlan();
  const change = useChange('lostDealPlans', loss.id);
  const { title } = loss;
  return (
    <div className={styles.details}>
      <FieldGrid>
        <Words loss={loss} change={change} />
        <Triggers loss={loss} change={change} />
        <Days loss={loss} change={change} />
        <Field name="Owner">
          <InlinePick
            label={`Owner of the plan for ${title}`}
            options={teamOptions(plan)}
            value={loss.ownerId}
            placeholder="Who?"
            onCommit={(ownerId) => change(`Owner of the plan for “${title}”`, { ownerId })}
          />
        </Field>
        <Field name="Lost to">
          <InlinePick
            label={`Winner of ${title}`}
            options={namedOptions(plan, 'competitors')}
            value={loss.competitorId}
            onCommit={(competitorId) => change(`Winner of “${title}”`, { competitorId })}
          />
        </Field>
        <Field name="Value">
          <MoneyField
            label={`Value of the lost ${title}`}
            value={loss.value}
            onCommit={(value) => change(`Value of the lost “${title}”`, { value })}
          />
        </Field>
        <Field name="Offering">
          <InlinePick
            label={`Offering in the lost ${title}`}
            options={namedOptions(plan, 'offerings')}
            value={loss.offeringId}
            onCommit={(offeringId) => change(`Offering in the lost “${title}”`, { offeringId })}
          />
        </Field>
      </FieldGrid>
    </div>
  );
}
