import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { Opportunity } from '../../../../shared/model/records/opportunity.ts';
import { dealKindLabels, lossReasonLabels } from '../../../../shared/text/position-labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice, InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { InlinePick, InlinePicks, type PickOption } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions, teamOptions, titleOptions } from '../../../components/options.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MeetingsList } from './meetings-list.tsx';
import styles from './opportunities.module.css';
import { ScorecardTable } from './scorecard-table.tsx';
import { useOpportunityChange } from './use-opportunity-change.ts';

type PickField =
  | 'ownerId'
  | 'contactId'
  | 'decisionCenterId'
  | 'businessUnitId'
  | 'ideaId'
  | 'objectiveId'
  | 'insightId';

const named = (plan: Plan, name: 'businessUnits' | 'offerings'): PickOption[] =>
  listOf(plan, name).map((record) => ({ id: record.id, name: record.name }));
const titled = (plan: Plan, name: 'decisionCenters' | 'differentiators'): PickOption[] =>
  listOf(plan, name).map((record) => ({ id: record.id, name: record.title }));

function Pick({
  opportunity,
  field,
  name,
  options,
  empty,
}: {
  opportunity: Opportunity;
  field: PickField;
  name: string;
  options: readonly PickOption[];
  empty: string;
}) {
  const change = useOpportunityChange(opportunity);
  const { title } = opportunity;
  return (
    <Field name={name}>
      <InlinePick
        label={`${name} of ${title}`}
        options={options}
        value={opportunity[field]}
        placeholder={empty}
        onCommit={(value) => change(`${name} of “${title}”`, { [field]: value })}
      />
    </Field>
  );
}

/** What it comes from: one of these three is the line of sight to the plan. */
function OriginFields({ opportunity }: { opportunity: Opportunity }) {
  const plan = usePartsOfPlan();
  const initiatives = listOf(plan, 'insightCards')
    .filter(({ kind }) => kind === 'initiative' || kind === 'goal')
    .map(({ id, title }) => ({ id, name: title }));
  return (
    <>
      <Pick
        opportunity={opportunity}
        field="ideaId"
        name="From the idea"
        options={titleOptions(plan, 'ideas')}
        empty="No idea"
      />
      <Pick
        opportunity={opportunity}
        field="objectiveId"
        name="For the goal"
        options={titleOptions(plan, 'objectives')}
        empty="No goal"
      />
      <Pick
        opportunity={opportunity}
        field="insightId"
        name="Their initiative"
        options={initiatives}
        empty="No initiative"
      />
    </>
  );
}

function PeopleFields({ opportunity }: { opportunity: Opportunity }) {
  const plan = usePartsOfPlan();
  return (
    <>
      <Pick
        opportunity={opportunity}
        field="decisionCenterId"
        name="Decision center"
        options={titled(plan, 'decisionCenters')}
        empty="Who decides it?"
      />
      <Pick
        opportunity={opportunity}
        field="contactId"
        name="Their contact"
        options={personOptions(plan)}
        empty="Nobody yet"
      />
      <Pick
        opportunity={opportunity}
        field="ownerId"
        name="Our owner"
        options={teamOptions(plan)}
        empty="Nobody yet"
      />
      <Pick
        opportunity={opportunity}
        field="businessUnitId"
        name="Unit"
        options={named(plan, 'businessUnits')}
        empty="Which unit?"
      />
    </>
  );
}

function OfferFields({ opportunity }: { opportunity: Opportunity }) {
  const plan = usePartsOfPlan();
  const change = useOpportunityChange(opportunity);
  const { title } = opportunity;
  return (
    <>
      <Field name="Offerings" isWide>
        <InlinePicks
          label={`Offerings in ${title}`}
          options={named(plan, 'offerings')}
          values={opportunity.offeringIds}
          placeholder="What do we sell them?"
          onCommit={(offeringIds) => change(`Offerings in “${title}”`, { offeringIds })}
        />
      </Field>
      <Field name="Differentiators" isWide>
        <InlinePicks
          label={`Differentiators that count for ${title}`}
          options={titled(plan, 'differentiators')}
          values={opportunity.differentiatorIds}
          placeholder="What sets us apart here? The list is in the strategy step."
          onCommit={(differentiatorIds) => change(`Differentiators of “${title}”`, { differentiatorIds })}
        />
      </Field>
    </>
  );
}

/** Everything about an opportunity besides its row: where it comes from, who, what, the scorecard, the meetings. */
export function OpportunityDetails({ opportunity }: { opportunity: Opportunity }) {
  const change = useOpportunityChange(opportunity);
  const { title } = opportunity;
  return (
    <div className={styles.detailParts}>
      <FieldGrid>
        <OriginFields opportunity={opportunity} />
        <PeopleFields opportunity={opportunity} />
        <Field name="Kind">
          <InlineChoice
            label={`Kind of ${title}`}
            value={opportunity.kind}
            choices={dealKindLabels}
            onCommit={(kind) => change(`Call “${title}” ${dealKindLabels[kind].toLowerCase()}`, { kind })}
          />
        </Field>
        {opportunity.stage === 'closedLost' && (
          <Field name="Lost because of">
            <InlineOptionalChoice
              label={`Why ${title} was lost`}
              value={opportunity.lostReason}
              choices={lossReasonLabels}
              onCommit={(lostReason) => change(`Why “${title}” was lost`, { lostReason })}
            />
          </Field>
        )}
        <OfferFields opportunity={opportunity} />
        <Field name="Note" isWide>
          <InlineText
            label={`Note on ${title}`}
            value={opportunity.note}
            isProse
            placeholder="What else is worth remembering"
            onCommit={(note) => change(`Note on “${title}”`, { note })}
          />
        </Field>
      </FieldGrid>
      <MeetingsList opportunity={opportunity} />
      <ScorecardTable opportunity={opportunity} />
    </div>
  );
}
