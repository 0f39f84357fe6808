import type { Person } from '../../../../shared/model/records/organization.ts';
import { personLevelLabels } from '../../../../shared/text/labels.ts';
import { InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { Flag, Row } from './inspector-fields.tsx';
import { commit, type Subject } from './person-edits.ts';

type DetailField = 'company' | 'email' | 'phone' | 'location' | 'externalId';

const details: readonly { field: DetailField; label: string }[] = [
  { field: 'email', label: 'Email' },
  { field: 'phone', label: 'Phone' },
  { field: 'location', label: 'Location' },
  { field: 'company', label: 'Company' },
  { field: 'externalId', label: 'External id' },
];

/** How to reach them and where their record came from. */
export function DetailRows({ subject }: { subject: Subject }) {
  const { person } = subject;
  return (
    <>
      <Row label="Level">
        <InlineOptionalChoice
          label="Level"
          value={person.level}
          choices={personLevelLabels}
          onCommit={(level) => commit(subject, 'people', person.id, 'level', { level })}
        />
      </Row>
      {details.map(({ field, label }) => (
        <Row key={field} label={label}>
          <InlineText
            label={label}
            value={person[field]}
            placeholder="—"
            onCommit={(text) => {
              const values: Partial<Person> = { [field]: text };
              commit(subject, 'people', person.id, label.toLowerCase(), values);
            }}
          />
        </Row>
      ))}
      <Flag
        label="Keep this person out of customer documents"
        isOn={person.confidential}
        onCommit={(confidential) => commit(subject, 'people', person.id, 'confidentiality', { confidential })}
      />
    </>
  );
}
