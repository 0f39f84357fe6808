import { type RefObject, useEffect, useState } from 'react';
import { collections } from '../../../shared/model/collections.ts';
import type { Id } from '../../../shared/model/field.ts';
import { longDate } from '../../../shared/text/dates.ts';
import styles from './carried-over.module.css';
import { useCarriedOver, useConfirm } from './use-carried-over.ts';

/**
 * "Still true?" on a record that came from an earlier plan; pressing it says yes. It finds out by itself in which
 * record's row or card it stands, so that every list has it that has a row menu.
 */
export function StillTrueMark({ inside }: { inside: RefObject<HTMLElement | null> }) {
  const { byId } = useCarriedOver();
  const confirm = useConfirm();
  const [id, setId] = useState<Id | null>(null);
  const hasAny = byId.size > 0;
  // Not a layout effect: the menu beside it has no element yet by then.
  useEffect(() => {
    if (!hasAny) return;
    const element = inside.current?.closest<HTMLElement>('[data-record-id]');
    setId(element?.dataset.recordId ?? null);
  }, [hasAny, inside]);
  const record = id === null ? undefined : byId.get(id);
  if (record === undefined) return null;
  const { noun } = collections[record.collection];
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label="Still true?"
      title={`Carried over on ${longDate(record.since)}. Press, or Alt Y in this entry, to say that it still holds; editing it says so too.`}
      onClick={() => confirm(`Confirm a carried-over ${noun}`, [record])}
    >
      <span className={styles.words}>Still true</span>?
    </button>
  );
}
