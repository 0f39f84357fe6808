import type { Deal } from '../../../../shared/model/records/position.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions, teamOptions } from '../../../components/options.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { namedOptions } from '../record-options.ts';
import { useChange } from '../use-change.ts';

/** Everything about a deal that its row does not show. */
export function DealDetails({ deal }: { deal: Deal }) {
  const plan = usePartsOfPlan();
  const change = useChange('deals', deal.id);
  const { title } = deal;
  const isWon = deal.outcome === 'won';
  return (
    <FieldGrid>
      <Field name="Main contact">
        <InlinePick
          label={`Main contact of ${title}`}
          options={personOptions(plan)}
          value={deal.contactId}
          onCommit={(contactId) => change(`Main contact of “${title}”`, { contactId })}
        />
      </Field>
      <Field name="Led by">
        <InlinePick
          label={`Who of us led ${title}`}
          options={teamOptions(plan)}
          value={deal.ownerId}
          onCommit={(ownerId) => change(`Who led “${title}”`, { ownerId })}
        />
      </Field>
      <Field name="Offering">
        <InlinePick
          label={`Offering of ${title}`}
          options={namedOptions(plan, 'offerings')}
          value={deal.offeringId}
          onCommit={(offeringId) => change(`Offering of “${title}”`, { offeringId })}
        />
      </Field>
      <Field name="Unit">
        <InlinePick
          label={`Unit of ${title}`}
          options={namedOptions(plan, 'businessUnits')}
          value={deal.businessUnitId}
          onCommit={(businessUnitId) => change(`Unit of “${title}”`, { businessUnitId })}
        />
      </Field>
      <Field name={isWon ? 'Against' : 'Lost to'}>
        <InlinePick
          label={`Rival in ${title}`}
          options={namedOptions(plan, 'competitors')}
          value={deal.competitorId}
          onCommit={(competitorId) => change(`Rival in “${title}”`, { competitorId })}
        />
      </Field>
      <Field name="Id elsewhere" hint="from the import">
        <InlineText
          label={`Id of ${title} in the other system`}
          value={deal.externalId}
          placeholder="None"
          onCommit={(externalId) => change(`Id of “${title}”`, { externalId })}
        />
      </Field>
      <Field name={isWon ? 'What failed' : 'What worked'} hint="all the same" isWide>
        <InlineText
          label={isWon ? `What failed in ${title}` : `What worked in ${title}`}
          isProse
          value={isWon ? deal.whyFailed : deal.whatWorked}
          placeholder="Nothing noted"
          onCommit={(text) =>
            change(`Lesson of “${title}”`, isWon ? { whyFailed: text } : { whatWorked: text })
          }
        />
      </Field>
    </FieldGrid>
  );
}
