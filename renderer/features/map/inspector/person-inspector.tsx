import { IconPinnedOff, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { initials } from '../../../../shared/text/names.ts';
import { CoachingNotes } from '../../../components/coaching-notes.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { AimFields } from './aims-section.tsx';
import { CoverageSection, contactsOf } from './coverage-section.tsx';
import { DetailRows } from './details-section.tsx';
import styles from './inspector.module.css';
import { Section } from './inspector-fields.tsx';
import { commit, type Subject } from './person-edits.ts';
import { JudgmentRows, StanceRows } from './stakeholder-section.tsx';
import { TiesSection, tiesOf } from './ties-section.tsx';
import { UnitField } from './unit-field.tsx';

type PersonInspectorProps = {
  subject: Subject;
  isPlacedByHand: boolean;
  onResetPosition: () => void;
  onConnect: () => void;
  onDelete: () => void;
  onClose: () => void;
  /** Their seats in the decision that is shown; null where none is. */
  seats: ReactNode;
  /** What the map says of them. */
  children: ReactNode;
};

/** Everything known of one person, to be edited where it stands. */
export function PersonInspector(props: PersonInspectorProps) {
  const { subject, isPlacedByHand, onResetPosition, onConnect, onDelete, onClose } = props;
  const { plan, person } = subject;
  return (
    <aside className={styles.card} aria-label={`About ${person.name}`}>
      <InspectorHead subject={subject} onClose={onClose} />
      <div className={styles.body}>
        <div className={styles.first}>
          <StanceRows subject={subject} />
        </div>
        {props.seats !== null && (
          <Section title="Seats in this decision" isOpen>
            {props.seats}
          </Section>
        )}
        <Section title="Relationships" count={tiesOf(plan, person.id).length}>
          <TiesSection subject={subject} onConnect={onConnect} />
        </Section>
        <Section title="Who of us knows them" count={contactsOf(plan, person.id).length}>
          <CoverageSection subject={subject} />
        </Section>
        {props.children}
        <Section title="Aims and next step" isOpen>
          <AimFields subject={subject} />
        </Section>
        <Section title="Role and attitude">
          <JudgmentRows subject={subject} />
        </Section>
        <Section title="Coaching notes">
          <CoachingNotes subject={{ personId: person.id }} />
        </Section>
        <Section title="Contact details">
          <DetailRows subject={subject} />
        </Section>
      </div>
      <footer className={styles.foot}>
        <button type="button" className={styles.action} disabled={!isPlacedByHand} onClick={onResetPosition}>
          <IconPinnedOff size={15} aria-hidden="true" />
          Reset position
        </button>
        <button type="button" className={styles.action} onClick={onDelete}>
          <IconTrash size={15} aria-hidden="true" />
          Delete
        </button>
      </footer>
    </aside>
  );
}

function InspectorHead({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const { person } = subject;
  return (
    <header className={styles.head}>
      <span className={styles.avatar} aria-hidden="true">
        {initials(person.name)}
      </span>
      <div className={styles.names}>
        <InlineText
          label="Name"
          value={person.name}
          isRequired
          weight="strong"
          onCommit={(name) => commit(subject, 'people', person.id, 'name', { name })}
        />
        <InlineText
          label="Title"
          value={person.title}
          placeholder="Title"
          onCommit={(title) => commit(subject, 'people', person.id, 'title', { title })}
        />
        <UnitField subject={subject} />
      </div>
      <button type="button" className={styles.quiet} aria-label="Close" onClick={onClose}>
        <IconX size={15} aria-hidden="true" />
      </button>
    </header>
  );
}
