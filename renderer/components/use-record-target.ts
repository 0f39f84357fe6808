import { useEffect } from 'react';
import { useNavigation } from '../state/navigation-store.ts';

/**
 * Brings the record that a link led to into view and puts the cursor into it. Views mark a record's
 * element with `data-record-id`. Gives the id, so that the view can mark it.
 */
export function useRecordTarget(): string | null {
  const recordId = useNavigation((state) => (state.place.view === 'plan' ? state.place.recordId : null));
  useEffect(() => {
    if (recordId === null) return;
    const element = document.querySelector(`[data-record-id="${CSS.escape(recordId)}"]`);
    element?.scrollIntoView({ block: 'center' });
    element?.querySelector<HTMLElement>('textarea, input, select, button')?.focus({ preventScroll: true });
  }, [recordId]);
  return recordId;
}
