import { objectiveBases } from '../../../shared/model/records/commitment.ts';
import { objectiveBasisLabels } from '../../../shared/text/labels.ts';
import { Field } from '../../components/field-grid.tsx';
import { InlinePick, InlinePicks } from '../../components/inline-pick.tsx';
import { personOptions, teamOptions, titleOptions } from '../../components/options.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import type { ObjectivePartProps } from './objective-card.tsx';

const basisOptions = objectiveBases.map((basis) => ({ id: basis, name: objectiveBasisLabels[basis] }));

/** Who carries the goal, what of the customer's story it serves, and what its figure rests on. */
export function ObjectiveLinks({ objective, change }: ObjectivePartProps) {
  const plan = usePartsOfPlan();
  const { title } = objective;
  return (
    <>
      <Field name="Our owner">
        <InlinePick
          label={`Our owner of ${title}`}
          options={teamOptions(plan)}
          value={objective.ownerId}
          placeholder="Nobody yet"
          onCommit={(ownerId) => change(`Name our owner of “${title}”`, { ownerId })}
        />
      </Field>
      <Field name="Their owner">
        <InlinePick
          label={`The customer’s owner of ${title}`}
          options={personOptions(plan)}
          value={objective.customerOwnerId}
          placeholder="Nobody yet"
          onCommit={(customerOwnerId) => change(`Name their owner of “${title}”`, { customerOwnerId })}
        />
      </Field>
      <Field name="Serves" hint="their story">
        <InlinePicks
          label={`What of the customer’s story ${title} serves`}
          options={titleOptions(plan, 'insightCards')}
          values={objective.insightIds}
          placeholder="No insight yet"
          onCommit={(insightIds) => change(`Link “${title}” to the customer’s story`, { insightIds })}
        />
      </Field>
      <Field name="Through" hint="ideas">
        <InlinePicks
          label={`Ideas that ${title} goes through`}
          options={titleOptions(plan, 'ideas')}
          values={objective.ideaIds}
          placeholder="No idea yet"
          onCommit={(ideaIds) => change(`Link “${title}” to ideas`, { ideaIds })}
        />
      </Field>
      <Field name="Rests on" hint="internal">
        <InlinePicks
          label={`What the figure of ${title} rests on`}
          options={basisOptions}
          values={objective.bases}
          placeholder="What?"
          onCommit={(values) =>
            change(`Say what “${title}” rests on`, {
              bases: objectiveBases.filter((basis) => values.includes(basis)),
            })
          }
        />
      </Field>
    </>
  );
}
