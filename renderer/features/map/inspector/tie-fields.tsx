import { IconTrash } from '@tabler/icons-react';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { RelationshipEdge, RelationshipKind } from '../../../../shared/model/records/relationship.ts';
import { relationshipStrengthLabels, relationshipVerbs } from '../../../../shared/text/labels.ts';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions } from '../../../components/options.ts';
import { tieDeletion, tieInWords } from '../map-changes.ts';
import type { ChangePlan } from '../map-props.ts';
import styles from './inspector.module.css';
import { Flag, Row } from './inspector-fields.tsx';

type TieFieldsProps = { plan: Plan; tie: RelationshipEdge; onChange: ChangePlan };

const strengths: Readonly<Record<string, string>> = { ...relationshipStrengthLabels };
const { competitorTie: _rival, ...personVerbs } = relationshipVerbs;

/** Everything about one relationship, to be edited. */
export function TieFields({ plan, tie, onChange }: TieFieldsProps) {
  const set = (field: string, values: Partial<Omit<RelationshipEdge, 'id'>>): void => {
    const change = updateOf(plan, 'relationships', tie.id, values);
    if (change !== null) void onChange(`Change ${field}: ${tieInWords(plan, tie.id)}`, [change]);
  };
  const remove = (): void => {
    const { label, changes } = tieDeletion(plan, tie.id);
    void onChange(label, changes);
  };
  return (
    <div className={styles.tie}>
      <TieEnds plan={plan} tie={tie} set={set} />
      <Row label="Strength">
        <InlineChoice
          label="Strength"
          value={tie.strength === null ? null : String(tie.strength)}
          choices={strengths}
          placeholder="Not rated"
          onCommit={(strength) => set('strength', { strength: Number(strength) })}
        />
      </Row>
      <Row label="Since">
        <InlineDate
          label="Since"
          value={tie.since}
          isClearable
          onCommit={(since) => set('start', { since })}
        />
      </Row>
      <Row label="Until">
        <InlineDate label="Until" value={tie.until} isClearable onCommit={(until) => set('end', { until })} />
      </Row>
      <InlineText
        label="Note on the relationship"
        value={tie.note}
        placeholder="How do we know?"
        isProse
        onCommit={(note) => set('note', { note })}
      />
      <div className={styles.tieFoot}>
        <Flag
          label="Confirmed"
          isOn={tie.confirmed}
          onCommit={(confirmed) => set('confirmation', { confirmed })}
        />
        <Flag
          label="Confidential"
          isOn={tie.confidential}
          onCommit={(confidential) => set('confidentiality', { confidential })}
        />
        <button
          type="button"
          className={styles.quiet}
          aria-label={`Delete: ${tieInWords(plan, tie.id)}`}
          onClick={remove}
        >
          <IconTrash size={15} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

type TieEndsProps = {
  plan: Plan;
  tie: RelationshipEdge;
  set: (field: string, values: Partial<Omit<RelationshipEdge, 'id'>>) => void;
};

function TieEnds({ plan, tie, set }: TieEndsProps) {
  const people = personOptions(plan);
  const others = (end: string | null) => people.filter((person) => person.id !== end);
  if (tie.kind === 'competitorTie') {
    const rivals = Object.values(plan.competitors).map(({ id, name }) => ({ id, name }));
    return (
      <Row label="Rival">
        <InlinePick
          label="Rival"
          options={rivals}
          value={tie.competitorId}
          isClearable={false}
          onCommit={(competitorId) => competitorId !== null && set('rival', { competitorId })}
        />
      </Row>
    );
  }
  return (
    <>
      <Row label="Who">
        <InlinePick
          label="First person"
          options={others(tie.toPersonId)}
          value={tie.fromPersonId}
          isClearable={false}
          onCommit={(fromPersonId) => fromPersonId !== null && set('first person', { fromPersonId })}
        />
      </Row>
      <Row label="Kind">
        <InlineChoice
          label="Kind of relationship"
          value={personKind(tie.kind)}
          choices={personVerbs}
          onCommit={(kind) => set('kind', { kind })}
        />
      </Row>
      <Row label="Whom">
        <InlinePick
          label="Second person"
          options={others(tie.fromPersonId)}
          value={tie.toPersonId}
          isClearable={false}
          onCommit={(toPersonId) => toPersonId !== null && set('second person', { toPersonId })}
        />
      </Row>
    </>
  );
}

const personKind = (kind: RelationshipKind): keyof typeof personVerbs | null =>
  kind === 'competitorTie' ? null : kind;
