import { IconPlus } from '@tabler/icons-react';
import { insertOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { RelationshipEdge } from '../../../../shared/model/records/relationship.ts';
import { tieInWords } from '../map-changes.ts';
import styles from './inspector.module.css';
import { LateDetails } from './inspector-fields.tsx';
import { apply, type Subject } from './person-edits.ts';
import { TieFields } from './tie-fields.tsx';

/** All relationships of a person, whichever end they are. */
export function tiesOf(plan: Plan, personId: Id): RelationshipEdge[] {
  return listOf(plan, 'relationships').filter(
    (tie) => tie.fromPersonId === personId || tie.toPersonId === personId,
  );
}

type TiesSectionProps = { subject: Subject; onConnect: () => void };

/** Each relationship as a sentence that opens into its fields. */
export function TiesSection({ subject, onConnect }: TiesSectionProps) {
  const { plan, person, onChange } = subject;
  const ties = tiesOf(plan, person.id);
  const rivals = listOf(plan, 'competitors').filter((rival) =>
    ties.every((tie) => tie.competitorId !== rival.id),
  );
  const tieToRival = (competitorId: Id): void => {
    const change = insertOf('relationships', {
      id: newId(),
      kind: 'competitorTie',
      fromPersonId: person.id,
      competitorId,
    });
    const name = plan.competitors[competitorId]?.name ?? '';
    apply(subject, `${person.name} has a tie to ${name}`, [change]);
  };
  return (
    <>
      {ties.map((tie) => (
        <LateDetails
          key={tie.id}
          className={styles.entry}
          summary={<summary className={styles.sentence}>{tieInWords(plan, tie.id)}</summary>}
        >
          <TieFields plan={plan} tie={tie} onChange={onChange} />
        </LateDetails>
      ))}
      <div className={styles.adders}>
        <button type="button" className={styles.adder} onClick={onConnect}>
          <IconPlus size={13} aria-hidden="true" />
          Connect with somebody
        </button>
        {rivals.map((rival) => (
          <button key={rival.id} type="button" className={styles.adder} onClick={() => tieToRival(rival.id)}>
            <IconPlus size={13} aria-hidden="true" />
            Tie to {rival.name}
          </button>
        ))}
      </div>
    </>
  );
}
