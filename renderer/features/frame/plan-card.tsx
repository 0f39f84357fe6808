import { updateOf } from '../../../shared/model/editing.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { AccountPlan } from '../../../shared/model/records/account-plan.ts';
import { planStatusLabels } from '../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../components/field-grid.tsx';
import { InlineChoice, InlineScore } from '../../components/inline-choice.tsx';
import { InlineDate } from '../../components/inline-date.tsx';
import { InlineMoney } from '../../components/inline-money.tsx';
import { InlinePick } from '../../components/inline-pick.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { teamOptions } from '../../components/options.ts';
import { Card } from '../../components/step-frame.tsx';
import { notifyFailure } from '../../state/notify.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

const cadences = {
  '7': 'every week',
  '14': 'every two weeks',
  '30': 'every month',
  '60': 'every two months',
  '90': 'every quarter',
  '180': 'twice a year',
  '365': 'once a year',
};

function cadenceKey(days: number): keyof typeof cadences {
  const keys = ['7', '14', '30', '60', '90', '180', '365'] as const;
  return keys.findLast((key) => Number(key) <= days) ?? '7';
}

interface FramePartProps {
  change: (label: string, values: Partial<AccountPlan>) => void;
}

function Responsible({ change }: FramePartProps) {
  const plan = usePartsOfPlan();
  const frame = plan.plan;
  const team = teamOptions(plan);
  const nameOf = (id: string | null) => plan.teamMembers[id ?? '']?.name ?? 'nobody';
  return (
    <>
      <Field name="Owner" hint="answers for the strategy">
        <InlinePick
          label="Owner of the plan"
          options={team}
          value={frame.ownerId}
          isClearable={false}
          onCommit={(ownerId) => {
            if (ownerId !== null) change(`Make ${nameOf(ownerId)} the owner`, { ownerId });
          }}
        />
      </Field>
      <Field name="Sponsor" hint="stands behind it">
        <InlinePick
          label="Executive sponsor"
          options={team}
          value={frame.sponsorId}
          placeholder="Nobody yet"
          onCommit={(sponsorId) => change(`Make ${nameOf(sponsorId)} the sponsor`, { sponsorId })}
        />
      </Field>
      <Field name="Process owner" hint="keeps planning alive">
        <InlinePick
          label="Owner of the planning process"
          options={team}
          value={frame.processOwnerId}
          placeholder="The owner"
          onCommit={(processOwnerId) =>
            change(`Make ${nameOf(processOwnerId)} the process owner`, { processOwnerId })
          }
        />
      </Field>
    </>
  );
}

/** The frame itself: horizon, owner, sponsor, ambition. */
export function PlanCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const frame = plan.plan;
  const change = (label: string, values: Partial<AccountPlan>) =>
    void edit(label, [updateOf(plan, 'plan', frame.id, values)]);
  return (
    <Card title="Frame">
      <FieldGrid>
        <Field name="Plan name">
          <InlineText
            label="Plan name"
            value={frame.name}
            isRequired
            onCommit={(name) => change(`Rename the plan to ${name}`, { name })}
          />
        </Field>
        <Field name="State">
          <InlineChoice
            label="State of the plan"
            value={frame.status}
            choices={planStatusLabels}
            onCommit={(status) =>
              change(`Set the plan to ${planStatusLabels[status].toLowerCase()}`, { status })
            }
          />
        </Field>
        <Field name="Starts">
          <InlineDate
            label="First day of the plan"
            value={frame.startDate}
            onCommit={(startDate) => {
              if (startDate !== null) change('Move the start of the plan', { startDate });
            }}
          />
        </Field>
        <Field name="Looks ahead">
          <InlineScore
            label="Months the plan looks ahead"
            least={12}
            most={24}
            value={frame.horizonMonths}
            onCommit={(months) => {
              if (months !== null) change(`Look ${months} months ahead`, { horizonMonths: months });
            }}
          />{' '}
          months
        </Field>
        <Responsible change={change} />
        <Field name="Reviewed">
          <InlineChoice
            label="How often the plan is reviewed"
            value={cadenceKey(frame.reviewCadenceDays)}
            choices={cadences}
            onCommit={(days) => change(`Review ${cadences[days]}`, { reviewCadenceDays: Number(days) })}
          />
        </Field>
        <Field name="Budget" hint="set aside for the plan">
          <InlineMoney
            label="Budget of the plan"
            value={frame.budget}
            currency={frame.currency}
            onCommit={(budget) => change('Set the budget of the plan', { budget })}
            onRefuse={(sentence) => notifyFailure('Not an amount', new AppError('INVALID_INPUT', sentence))}
          />
        </Field>
        <Field name="Ambition" hint="where both sides want to be" isWide>
          <InlineText
            label="Ambition"
            isProse
            value={frame.ambition}
            placeholder="By January 2028 Plant 4 runs three lines on shared process data, and we plan capacity together twice a year."
            onCommit={(ambition) => change('Change the ambition', { ambition })}
          />
        </Field>
        <Field name="Without the stretch" hint="internal" isWide>
          <InlineText
            label="Forecast without the stretch"
            isProse
            value={frame.forecast}
            placeholder="Renewal of the service contract, €1.1 m a year, and one more line."
            onCommit={(forecast) => change('Change the forecast', { forecast })}
          />
        </Field>
      </FieldGrid>
    </Card>
  );
}
