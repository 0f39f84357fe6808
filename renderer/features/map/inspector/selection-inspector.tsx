import { IconPinnedOff, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { RelationshipEdge } from '../../../../shared/model/records/relationship.ts';
import { tieInWords } from '../map-changes.ts';
import type { ChangePlan } from '../map-props.ts';
import styles from './inspector.module.css';
import { TieFields } from './tie-fields.tsx';

type TieInspectorProps = { plan: Plan; tie: RelationshipEdge; onChange: ChangePlan; onClose: () => void };

/** One relationship that was chosen on the map. */
export function TieInspector({ plan, tie, onChange, onClose }: TieInspectorProps) {
  return (
    <aside className={styles.card} aria-label="Relationship">
      <header className={styles.head}>
        <p className={styles.title}>{tieInWords(plan, tie.id)}</p>
        <button type="button" className={styles.quiet} aria-label="Close" onClick={onClose}>
          <IconX size={15} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>
        <TieFields plan={plan} tie={tie} onChange={onChange} />
      </div>
    </aside>
  );
}

type GroupInspectorProps = {
  names: readonly string[];
  onResetPosition: () => void;
  onDelete: () => void;
  onClose: () => void;
  /** What can be changed for all of them. */
  children: ReactNode;
};

/** Several people chosen at once. */
export function GroupInspector(props: GroupInspectorProps) {
  const { names, onResetPosition, onDelete, onClose, children } = props;
  return (
    <aside className={styles.card} aria-label="Selection">
      <header className={styles.head}>
        <p className={styles.title}>{names.length} people</p>
        <button type="button" className={styles.quiet} aria-label="Clear the selection" onClick={onClose}>
          <IconX size={15} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>
        <p className={styles.group}>{names.join(', ')}</p>
        {children}
      </div>
      <footer className={styles.foot}>
        <button type="button" className={styles.action} onClick={onResetPosition}>
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
