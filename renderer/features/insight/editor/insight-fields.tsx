import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { insightAreaLabels, insightKindLabels, priorityLabels } from '../../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice, InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick, InlinePicks, type PickOption } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions } from '../../../components/options.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { chainOf } from '../story/story-layout.ts';
import { type CardChange, useCardChange } from './use-card-change.ts';

type FieldsProps = { card: InsightCard; plan: Plan; change: CardChange };

/** Cards that this one can lead from: any but itself and what follows from it, or the chain would run in a ring. */
function possibleOrigins(plan: Plan, card: InsightCard): PickOption[] {
  const own = chainOf(plan, card.id);
  const isBefore = (id: string): boolean => {
    for (
      let at = card.leadsFromId;
      at !== null && at !== card.id;
      at = plan.insightCards[at]?.leadsFromId ?? null
    )
      if (at === id) return true;
    return false;
  };
  return listOf(plan, 'insightCards')
    .filter(({ id }) => id !== card.id && (!own.has(id) || isBefore(id)))
    .map(({ id, kind, title }) => ({ id, name: `${insightKindLabels[kind]}: ${title}` }));
}

function StoryFields({ card, change }: Omit<FieldsProps, 'plan'>) {
  const { title } = card;
  return (
    <>
      <Field name="Kind">
        <InlineChoice
          label={`Kind of ${title}`}
          value={card.kind}
          choices={insightKindLabels}
          onCommit={(kind) =>
            change(`Make “${title}” ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`, { kind })
          }
        />
      </Field>
      <Field name="Priority">
        <InlineOptionalChoice
          label={`Priority of ${title}`}
          value={card.priority}
          choices={priorityLabels}
          placeholder="Not known"
          onCommit={(priority) => change(`Set the priority of “${title}”`, { priority })}
        />
      </Field>
      <Field name="Area">
        <InlineOptionalChoice
          label={`Area of ${title}`}
          value={card.area}
          choices={insightAreaLabels}
          placeholder="None"
          onCommit={(area) => change(`Set the area of “${title}”`, { area })}
        />
      </Field>
    </>
  );
}

function SourceFields({ card, plan, change }: FieldsProps) {
  const { title } = card;
  return (
    <>
      <Field name="Told by">
        <InlinePick
          label={`Who told us ${title}`}
          options={personOptions(plan)}
          value={card.toldById}
          placeholder="Desk research"
          onCommit={(toldById) => change(`Say who told us “${title}”`, { toldById })}
        />
      </Field>
      <Field name="Source">
        <InlineText
          label={`Source of ${title}`}
          value={card.source}
          placeholder="Site visit, annual report page 12"
          onCommit={(source) => change(`Name the source of “${title}”`, { source })}
        />
      </Field>
      <Field name="Source date">
        <InlineDate
          label={`Date of the source of ${title}`}
          value={card.sourceDate}
          isClearable
          onCommit={(sourceDate) => change(`Date the source of “${title}”`, { sourceDate })}
        />
      </Field>
    </>
  );
}

function LinkFields({ card, plan, change }: FieldsProps) {
  const { title } = card;
  return (
    <>
      <Field name="Leads from" isWide>
        <InlinePick
          label={`What ${title} leads from`}
          options={possibleOrigins(plan, card)}
          value={card.leadsFromId}
          placeholder="Nothing before it"
          onCommit={(leadsFromId) => {
            const origin = leadsFromId === null ? undefined : plan.insightCards[leadsFromId];
            change(
              origin === undefined
                ? `“${title}” leads from nothing`
                : `“${title}” leads from “${origin.title}”`,
              { leadsFromId },
            );
          }}
        />
      </Field>
      <Field name="Owners" isWide>
        <InlinePicks
          label={`Owners of ${title}`}
          options={personOptions(plan)}
          values={card.ownerIds}
          placeholder="Who is responsible for it, or feels it?"
          onCommit={(ownerIds) => change(`Name the owners of “${title}”`, { ownerIds })}
        />
      </Field>
    </>
  );
}

/** Everything about a card besides its title, its state and what follows from it. */
export function InsightFields({ card }: { card: InsightCard }) {
  const plan = usePartsOfPlan();
  const change = useCardChange(card);
  const { title } = card;
  return (
    <FieldGrid>
      <Field name="In their words" isWide>
        <InlineText
          label={`Detail of ${title}`}
          value={card.detail}
          isProse
          placeholder="What exactly did they say?"
          onCommit={(detail) => change(`Describe “${title}”`, { detail })}
        />
      </Field>
      <Field name="Outcome" isWide>
        <InlineText
          label={`Desired outcome of ${title}`}
          value={card.desiredOutcome}
          placeholder="How will they know that it worked?"
          onCommit={(desiredOutcome) => change(`Set the desired outcome of “${title}”`, { desiredOutcome })}
        />
      </Field>
      <StoryFields card={card} change={change} />
      <SourceFields card={card} plan={plan} change={change} />
      <LinkFields card={card} plan={plan} change={change} />
    </FieldGrid>
  );
}
