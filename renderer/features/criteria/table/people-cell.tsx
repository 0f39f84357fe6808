import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/field.ts';
import { shortName } from '../../../../shared/text/names.ts';
import { InlinePicks } from '../../../components/inline-pick.tsx';
import { personOptions } from '../../../components/options.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './criteria-table.module.css';

type PeopleCellProps = {
  label: string;
  values: readonly Id[];
  onCommit: (values: Id[]) => void;
};

const shownNames = 2;
const unbroken = (name: string): string => shortName(name).replaceAll(' ', '\u00a0');

/** People as short names, as a narrow column needs; Enter or a click opens the list to pick from. */
export function PeopleCell({ label, values, onCommit }: PeopleCellProps) {
  const plan = usePartsOfPlan();
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLFieldSetElement>(null);
  const names = values.flatMap((id) => plan.people[id]?.name ?? []);

  useEffect(() => {
    if (isOpen) frame.current?.querySelector('input')?.focus();
  }, [isOpen]);

  if (!isOpen)
    return (
      <button
        type="button"
        className={styles.people}
        title={names.join(', ')}
        onClick={() => setIsOpen(true)}
      >
        <span className={styles.said}>{`${label}: `}</span>
        {names.length === 0 ? '—' : names.slice(0, shownNames).map(unbroken).join(', ')}
        {names.length > shownNames && ` +${names.length - shownNames}`}
      </button>
    );
  return (
    // The list floats elsewhere in the page but keeps the focus in here while it is used.
    <fieldset
      ref={frame}
      className={styles.picking}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <InlinePicks label={label} options={personOptions(plan)} values={values} onCommit={onCommit} isFramed />
    </fieldset>
  );
}
