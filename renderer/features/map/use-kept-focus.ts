import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the keyboard to the map when what had it is gone: a card that closed, a person who was deleted or whose creation was
 * undone. Whoever works elsewhere is left alone.
 */
export function useKeptFocus(frame: HTMLElement | null, region: RefObject<HTMLElement | null>): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent): void => {
      wasInside.current = target instanceof Node && frame?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [frame]);
  // After every render, since any of them can take away what had the keyboard.
  useEffect(() => {
    if (wasInside.current && document.activeElement === document.body)
      region.current?.focus({ preventScroll: true });
  });
}
