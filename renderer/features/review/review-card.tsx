import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { deletionOf, updateOf } from '../../../shared/model/editing.ts';
import type { PlanReview } from '../../../shared/model/records/commitment.ts';
import { dueText, longDate } from '../../../shared/text/dates.ts';
import { reviewKindLabels, reviewStatusLabels } from '../../../shared/text/labels.ts';
import { confidentialCommand } from '../../components/confidential.tsx';
import { Field, FieldGrid } from '../../components/field-grid.tsx';
import { InlineChoice } from '../../components/inline-choice.tsx';
import { InlineDate } from '../../components/inline-date.tsx';
import { InlinePicks } from '../../components/inline-pick.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { personOptions, teamOptions } from '../../components/options.ts';
import { RowMenu } from '../../components/row-menu.tsx';
import { haveSameProps } from '../../components/same-props.ts';
import { Card } from '../../components/step-frame.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

interface ReviewPartProps {
  review: PlanReview;
  /** "the review of 24 November 2026", for labels. */
  name: string;
  change: (label: string, values: Partial<PlanReview>) => void;
}

function WhenAndWhat({ review, name, change }: ReviewPartProps) {
  return (
    <>
      <Field name="Day">
        <InlineDate
          label={`Day of ${name}`}
          value={review.date}
          isLate={review.status === 'planned' && review.date < today()}
          onCommit={(date) => {
            if (date !== null) change(`Move ${name}`, { date });
          }}
        />
      </Field>
      <Field name="State">
        <InlineChoice
          label={`State of ${name}`}
          value={review.status}
          choices={reviewStatusLabels}
          onCommit={(status) => change(`${reviewStatusLabels[status]}: ${name}`, { status })}
        />
      </Field>
      <Field name="Kind">
        <InlineChoice
          label={`Kind of ${name}`}
          value={review.kind}
          choices={reviewKindLabels}
          onCommit={(kind) => change(`Change the kind of ${name}`, { kind })}
        />
      </Field>
    </>
  );
}

function Attendees({ review, name, change }: ReviewPartProps) {
  const plan = usePartsOfPlan();
  return (
    <>
      <Field name="Of us">
        <InlinePicks
          label={`Who of us at ${name}`}
          options={teamOptions(plan)}
          values={review.attendeeIds}
          placeholder="Who?"
          onCommit={(attendeeIds) => change(`Who comes to ${name}`, { attendeeIds })}
        />
      </Field>
      <Field name="Of them">
        <InlinePicks
          label={`Who of them at ${name}`}
          options={personOptions(plan)}
          values={review.customerAttendeeIds}
          placeholder="Who?"
          onCommit={(customerAttendeeIds) => change(`Who comes to ${name}`, { customerAttendeeIds })}
        />
      </Field>
    </>
  );
}

const findings = [
  { field: 'whatChanged', title: 'What changed', example: 'New COO since June; plant 4 moved to Q3.' },
  {
    field: 'whatWeLearned',
    title: 'What we learned',
    example: 'Procurement decides later than we thought; quality decides earlier.',
  },
  {
    field: 'decisions',
    title: 'Decided',
    example: 'Pilot before the tender; Peter meets Ana every second month.',
  },
] as const;

function Findings({ review, name, change }: ReviewPartProps) {
  return findings.map(({ field, title, example }) => (
    <Field key={field} name={title} isWide>
      <InlineText
        label={`${title}: ${name}`}
        isProse
        value={review[field]}
        placeholder={example}
        onCommit={(value) => change(`${title} at ${name}`, { [field]: value })}
      />
    </Field>
  ));
}

/** One review: when, who, and once it was held, what changed and what was decided. */
export const ReviewCard = memo(function ReviewCard({
  review,
  isTarget,
}: {
  review: PlanReview;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const name = `the review of ${longDate(review.date)}`;
  const change: ReviewPartProps['change'] = (label, values) =>
    void edit(label, [updateOf(plan, 'reviews', review.id, values)]);
  const remove = () => void edit(`Delete ${name}`, deletionOf(plan, 'reviews', review.id));
  const parts = { review, name, change };
  return (
    <div data-record-id={review.id} data-target={isTarget || undefined}>
      <Card
        title={`${reviewKindLabels[review.kind]}, ${longDate(review.date)}`}
        note={`${review.status === 'held' ? 'held' : `planned, ${dueText(review.date, today())}`}${review.confidential ? ', confidential' : ''}`}
        aside={
          <RowMenu
            label={`What to do with ${name}`}
            commands={[
              confidentialCommand(name, review.confidential, change),
              { title: 'Delete', icon: <IconTrash size={16} />, isDangerous: true, run: remove },
            ]}
          />
        }
      >
        <FieldGrid>
          <WhenAndWhat {...parts} />
          <Attendees {...parts} />
          <Findings {...parts} />
        </FieldGrid>
      </Card>
    </div>
  );
}, haveSameProps);
