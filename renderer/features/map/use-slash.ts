import { type RefObject, useEffect } from 'react';

/** Inputs that take no letters: a switch does not keep the keyboard from the line. */
const wordless = new Set(['button', 'checkbox', 'radio', 'range']);

function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !wordless.has(element.type);
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable || /^(textarea|select)$/i.test(element.tagName))
  );
}

/** `/` goes to the line that draws, from wherever nobody is typing. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || event.defaultPrevented || isTyping(document.activeElement)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
