import { useEffect } from 'react';
import { collections } from '../../../shared/model/collections.ts';
import { useCarriedOver, useConfirm } from './use-carried-over.ts';

/** Alt Y says of the entry with the cursor that it still holds, wherever that is listed. */
export function useConfirmKey(): void {
  const { byId } = useCarriedOver();
  const confirm = useConfirm();
  useEffect(() => {
    if (byId.size === 0) return;
    const onKeyDown = (event: KeyboardEvent) => {
      // By the key's place: with Alt the letter is another one on some keyboards.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyY') return;
      const entry =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-record-id]') : null;
      const record = byId.get(entry?.dataset.recordId ?? '');
      if (record === undefined) return;
      event.preventDefault();
      confirm(`Confirm a carried-over ${collections[record.collection].noun}`, [record]);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [byId, confirm]);
}
