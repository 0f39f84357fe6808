import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import styles from './inspector.module.css';
import { apply, type Subject } from './person-edits.ts';

/** The unit by name: a known one is taken, a new name makes a new unit, nothing takes the person out. */
export function UnitField({ subject }: { subject: Subject }) {
  const { plan, person } = subject;
  const current = person.unitId === null ? '' : (plan.businessUnits[person.unitId]?.name ?? '');
  const [draft, setDraft] = useState(current);
  const listId = useId();
  const isTakingBack = useRef(false);
  useEffect(() => setDraft(current), [current]);

  const commitUnit = (): void => {
    const name = draft.trim();
    const isUnchanged = isTakingBack.current || name === current;
    isTakingBack.current = false;
    setDraft(isUnchanged ? current : name);
    if (isUnchanged) return;
    const known = listOf(plan, 'businessUnits').find(
      (unit) => unit.name.toLowerCase() === name.toLowerCase(),
    );
    const made = known === undefined && name !== '' ? insertOf('businessUnits', { id: newId(), name }) : null;
    const unitId = name === '' ? null : (known?.id ?? made?.id ?? null);
    apply(subject, `Change unit of ${person.name}`, [made, updateOf(plan, 'people', person.id, { unitId })]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') isTakingBack.current = true;
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.stopPropagation();
    event.currentTarget.blur();
  };
  return (
    <>
      <input
        className={styles.unit}
        aria-label="Unit"
        placeholder="Unit"
        list={listId}
        value={draft}
        maxLength={300}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commitUnit}
        onKeyDown={onKeyDown}
      />
      <datalist id={listId}>
        {listOf(plan, 'businessUnits').map((unit) => (
          <option key={unit.id} value={unit.name} />
        ))}
      </datalist>
    </>
  );
}
