import { IconTrash } from '@tabler/icons-react';
import { deletionOf, insertOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { CoverageTie } from '../../../../shared/model/records/relationship.ts';
import { coverageLabels } from '../../../../shared/text/labels.ts';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { teamOptions } from '../../../components/options.ts';
import styles from './inspector.module.css';
import { Flag, LateDetails, Row } from './inspector-fields.tsx';
import { apply, type Subject } from './person-edits.ts';

/** Who of us knows this person. */
export function contactsOf(plan: Plan, personId: Id): CoverageTie[] {
  return listOf(plan, 'coverageTies').filter((tie) => tie.personId === personId);
}

/** Who of us knows them, and how well. */
export function CoverageSection({ subject }: { subject: Subject }) {
  const { plan, person } = subject;
  const contacts = contactsOf(plan, person.id);
  const free = teamOptions(plan).filter(({ id }) => contacts.every((tie) => tie.teamMemberId !== id));
  const add = (teamMemberId: Id | null): void => {
    if (teamMemberId === null) return;
    const name = plan.teamMembers[teamMemberId]?.name ?? '';
    const change = insertOf('coverageTies', {
      id: newId(),
      personId: person.id,
      teamMemberId,
      depth: 'brief',
    });
    apply(subject, `${name} knows ${person.name}`, [change]);
  };
  return (
    <>
      {contacts.map((tie) => (
        <Contact key={tie.id} subject={subject} tie={tie} />
      ))}
      {free.length > 0 && (
        <InlinePick
          key={contacts.length}
          label={`Who of us knows ${person.name}`}
          options={free}
          value={null}
          placeholder="Add one of us"
          onCommit={add}
        />
      )}
    </>
  );
}

function Contact({ subject, tie }: { subject: Subject; tie: CoverageTie }) {
  const { plan, person } = subject;
  const name = plan.teamMembers[tie.teamMemberId]?.name ?? '';
  const set = (field: string, values: Partial<Omit<CoverageTie, 'id'>>): void => {
    const change = updateOf(plan, 'coverageTies', tie.id, values);
    if (change !== null) apply(subject, `Change ${field} of ${name} and ${person.name}`, [change]);
  };
  const remove = (): void =>
    apply(subject, `Delete contact of ${name} and ${person.name}`, deletionOf(plan, 'coverageTies', tie.id));
  return (
    <LateDetails
      className={styles.entry}
      summary={
        <summary className={styles.sentence}>
          {name} <span className={styles.aside}>{coverageLabels[tie.depth]}</span>
        </summary>
      }
    >
      <div className={styles.tie}>
        <Row label="Contact">
          <InlineChoice
            label={`Contact of ${name}`}
            value={tie.depth}
            choices={coverageLabels}
            onCommit={(depth) => set('contact', { depth })}
          />
        </Row>
        <Row label="Last">
          <InlineDate
            label={`Last contact of ${name}`}
            value={tie.lastContact}
            isClearable
            onCommit={(lastContact) => set('last contact', { lastContact })}
          />
        </Row>
        <InlineText
          label={`Note on the contact of ${name}`}
          value={tie.note}
          placeholder="How they know each other"
          isProse
          onCommit={(note) => set('note', { note })}
        />
        <div className={styles.tieFoot}>
          <Flag
            label="Confidential"
            isOn={tie.confidential}
            onCommit={(confidential) => set('confidentiality', { confidential })}
          />
          <button
            type="button"
            className={styles.quiet}
            aria-label={`Delete contact of ${name}`}
            onClick={remove}
          >
            <IconTrash size={15} aria-hidden="true" />
          </button>
        </div>
      </div>
    </LateDetails>
  );
}
