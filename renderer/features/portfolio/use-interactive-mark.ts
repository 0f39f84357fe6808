import { useEffect } from 'react';

/** Marks the moment at which the first data was on screen and could be used, for the start-up benchmark. */
export function useInteractiveMark(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    // Two frames: the first draws, the second is after it was shown.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('interactive')));
  }, [isShown]);
}
