import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { meetingsByOpportunity } from '../../../../shared/method/opportunity/line-of-sight.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Meeting, Opportunity } from '../../../../shared/model/records/opportunity.ts';
import { addMeetingChanges } from '../../../../shared/quick-add/build-meeting.ts';
import { parseMeetingLine } from '../../../../shared/quick-add/meeting-line.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { listText } from '../../../../shared/text/lists.ts';
import { meetingStatusLabels } from '../../../../shared/text/opportunity-labels.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePicks } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions, teamOptions } from '../../../components/options.ts';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { AddLine, saidParts } from '../add-line.tsx';
import styles from './opportunities.module.css';

function useMeetingChange(meeting: Meeting) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<Meeting, 'id'>>) =>
    void edit(label, [updateOf(plan, 'meetings', meeting.id, values)]);
}

const proseFields = [
  ['wantToLearn', 'Want to learn', 'What do we not know yet?'],
  ['wantToCommit', 'Want to commit', 'What do they say yes to before it ends?'],
  ['questions', 'Questions', 'The three questions we ask'],
  ['outcome', 'Outcome', 'What came of it, and what is next'],
] as const;

function MeetingFields({ meeting }: { meeting: Meeting }) {
  const plan = usePartsOfPlan();
  const change = useMeetingChange(meeting);
  const { title } = meeting;
  return (
    <FieldGrid>
      <Field name="Their people">
        <InlinePicks
          label={`Their people at ${title}`}
          options={personOptions(plan)}
          values={meeting.personIds}
          placeholder="With whom?"
          onCommit={(personIds) => change(`Their people at “${title}”`, { personIds })}
        />
      </Field>
      <Field name="Ours">
        <InlinePicks
          label={`Our people at ${title}`}
          options={teamOptions(plan)}
          values={meeting.teamMemberIds}
          placeholder="Who of us?"
          onCommit={(teamMemberIds) => change(`Our people at “${title}”`, { teamMemberIds })}
        />
      </Field>
      {proseFields.map(([field, name, placeholder]) => (
        <Field key={field} name={name}>
          <InlineText
            label={`${name}: ${title}`}
            value={meeting[field]}
            isProse
            placeholder={placeholder}
            onCommit={(value) => change(`${name} of “${title}”`, { [field]: value })}
          />
        </Field>
      ))}
    </FieldGrid>
  );
}

const MeetingItem = memo(function MeetingItem({
  meeting,
  isTarget,
}: {
  meeting: Meeting;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useMeetingChange(meeting);
  const { id, title, status, date } = meeting;
  return (
    <li data-record-id={id} data-highlighted={isTarget || undefined} data-status={status}>
      <div className={styles.meetingHead}>
        <InlineText
          label={`Meeting ${title}`}
          value={title}
          weight="strong"
          isRequired
          onCommit={(text) => change(`Rename “${title}” to “${text}”`, { title: text })}
        />
        <InlineDate
          label={`Day of ${title}`}
          value={date}
          isClearable
          isLate={status === 'planned' && date !== null && date < today()}
          onCommit={(day) => change(`Day of “${title}”`, { date: day })}
        />
        <InlineChoice
          label={`Status of ${title}`}
          value={status}
          choices={meetingStatusLabels}
          onCommit={(value) =>
            change(`“${title}”: ${meetingStatusLabels[value].toLowerCase()}`, { status: value })
          }
        />
        <RowMenu
          label={`What to do with ${title}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete meeting “${title}”`, deletionOf(plan, 'meetings', id)),
            },
          ]}
        />
      </div>
      <MeetingFields meeting={meeting} />
    </li>
  );
}, haveSameProps);

function explain(text: string): string {
  const line = parseMeetingLine(text, today());
  return saidParts([
    line.title,
    line.date === null ? '' : shortDate(line.date, today()),
    line.names.length === 0 ? '' : `with ${listText(line.names)}`,
    line.wantToCommit === '' ? '' : `to commit: ${line.wantToCommit}`,
    line.wantToLearn === '' ? '' : `to learn: ${line.wantToLearn}`,
    line.questions === '' ? '' : `to ask: ${line.questions}`,
  ]);
}

/** The meetings of an opportunity: prepared before, looked back on after. */
export function MeetingsList({ opportunity }: { opportunity: Opportunity }) {
  const meetings = meetingsByOpportunity(usePartsOfPlan()).get(opportunity.id) ?? [];
  const target = useRecordTarget();
  return (
    <section>
      <h3 className={styles.partTitle}>Meetings</h3>
      {meetings.length > 0 && (
        <ul className={styles.meetings}>
          {meetings.map((meeting) => (
            <MeetingItem key={meeting.id} meeting={meeting} isTarget={meeting.id === target} />
          ))}
        </ul>
      )}
      <AddLine
        label="Plan a meeting"
        example="Site visit 12 May with Ana Ruiz: agree the pilot"
        changesOf={(plan, text, newId) =>
          addMeetingChanges(plan, parseMeetingLine(text, today()), newId, opportunity.id)
        }
        explain={explain}
      />
    </section>
  );
}
