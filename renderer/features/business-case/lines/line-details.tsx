import type { BusinessCaseLine } from '../../../../shared/model/records/business-case.ts';
import { confidenceLabels } from '../../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { InlinePick, InlinePicks } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions, teamOptions } from '../../../components/options.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useLineChange } from '../use-case-change.ts';

/** Who stands behind a line: evidence, confidence, owners on both sides, and who cares. */
export function LineDetails({ line }: { line: BusinessCaseLine }) {
  const plan = usePartsOfPlan();
  const change = useLineChange(line);
  const { title } = line;
  return (
    <FieldGrid>
      <Field name="Evidence" isWide>
        <InlineText
          label={`Evidence for ${title}`}
          value={line.evidence}
          isProse
          placeholder="Scrap report of plant finance, three months"
          onCommit={(evidence) => change(`Evidence for “${title}”`, { evidence })}
        />
      </Field>
      <Field name="Who cares" isWide>
        <InlinePicks
          label={`Who cares about ${title}`}
          options={personOptions(plan)}
          values={line.personIds}
          placeholder="Whose goal does it serve?"
          onCommit={(personIds) => change(`Who cares about “${title}”`, { personIds })}
        />
      </Field>
      <Field name="Their owner">
        <InlinePick
          label={`The customer’s owner of ${title}`}
          options={personOptions(plan)}
          value={line.customerOwnerId}
          placeholder="Who answers for the figure?"
          onCommit={(customerOwnerId) => change(`Name their owner of “${title}”`, { customerOwnerId })}
        />
      </Field>
      <Field name="Our owner">
        <InlinePick
          label={`Our owner of ${title}`}
          options={teamOptions(plan)}
          value={line.ownerId}
          placeholder="Nobody yet"
          onCommit={(ownerId) => change(`Name our owner of “${title}”`, { ownerId })}
        />
      </Field>
      <Field name="Confidence">
        <InlineOptionalChoice
          label={`Confidence in ${title}`}
          value={line.confidence}
          choices={confidenceLabels}
          placeholder="Not said"
          onCommit={(confidence) => change(`Confidence in “${title}”`, { confidence })}
        />
      </Field>
    </FieldGrid>
  );
}
