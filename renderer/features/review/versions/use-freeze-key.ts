import { useEffect } from 'react';
import { freeze } from './freeze.ts';

const typing = 'input, textarea, select, [contenteditable], [role="menu"]';

/** F freezes a version, wherever on the step the cursor is, except where an F is a letter. */
export function useFreezeKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.repeat);
      const isTyping = event.target instanceof Element && event.target.closest(typing) !== null;
      if (event.key.toLowerCase() !== 'f' || !isPlain || isTyping) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      void freeze();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
